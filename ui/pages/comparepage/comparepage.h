// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/keptquestion.h"
#include "ui/background/task.h"
#include "ui/pages/comparepage/answerfiles.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace settheory {

class EmptyState;
class FailedFirstCard;
class DistributionChart;
class ForestChart;
class LeftOutCard;
class PageHeader;
class PairingCard;
class PrefatigueCard;
class QuestionBar;
class SavedMenu;
class SentencesCard;
class SessionsChart;
class StatisticsTable;
class TrustCard;

/// Two protocols side by side: choices in, question out, answer shown.
class ComparePage : public Page {
    Q_OBJECT
public:
    ComparePage(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);
    ~ComparePage() override;
    void arrive() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildAnswer();
    QWidget* buildPictures();
    QWidget* buildWords();
    void takeLog();
    void ask();
    void askAgain(const SavedComparisonPtr& saved);
    void askSaved();
    KeptQuestion question() const; ///< all choices of the page
    void showAnswer(const Answer& answer);
    void showPictures();
    void buildSharing(PageHeader& header);
    QWidget* buildOverTime(QWidget* parent);
    ToldAnswer told() const; ///< the answer that is shown
    /// Asks for a place, draws, and writes there in the background.
    void writeFile(const QString& title, const QString& ending, const QString& filter,
        const std::function<FileWork(const QString& path, const ToldAnswer& told)>& draw);

    QuestionBar* m_bar;
    SavedMenu* m_saved;
    QStackedWidget* m_stack;
    QHBoxLayout* m_halves; ///< pictures, words
    EmptyState* m_empty;
    QWidget* m_full = nullptr;
    QLabel* m_since = nullptr; ///< of a saved comparison: what it was when it was saved
    QLabel* m_title = nullptr;
    ForestChart* m_forest = nullptr;
    QPushButton* m_all = nullptr;
    StatisticsTable* m_statistics = nullptr;
    QLabel* m_legend = nullptr;
    QLabel* m_overTime = nullptr;
    SessionsChart* m_sessions = nullptr;
    DistributionChart* m_distribution = nullptr;
    SentencesCard* m_sentences = nullptr;
    TrustCard* m_trust = nullptr;
    PairingCard* m_pairing = nullptr;
    FailedFirstCard* m_failedFirst = nullptr;
    PrefatigueCard* m_prefatigue = nullptr;
    LeftOutCard* m_leftOut = nullptr;
    QProgressBar* m_progress = nullptr;
    std::set<LeftOut> m_include;
    bool m_sameExercises = true;
    std::optional<MeasuredLog> m_measured;
    std::optional<Answer> m_answer;
    Task m_measuring;
    Task m_asking;
};

} // namespace settheory
