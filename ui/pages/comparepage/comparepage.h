// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/background/task.h"
#include "ui/pages/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace settheory {

class FailedFirstCard;
class DistributionChart;
class ForestChart;
class LeftOutCard;
class PageHeader;
class PairingCard;
class QuestionBar;
class SentencesCard;
class SessionsChart;
class StatisticsTable;
class TrustCard;
struct ToldAnswer;

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
    void showAnswer(const Answer& answer);
    void showPictures();
    void buildSharing(PageHeader& header);
    QWidget* buildOverTime(QWidget* parent);
    ToldAnswer told() const; ///< the answer that is shown
    /// Asks for a place and writes there.
    void writeFile(const QString& title, const QString& ending, const QString& filter,
        const std::function<Result<>(const QString& path, const ToldAnswer& told)>& write);

    QuestionBar* m_bar;
    QStackedWidget* m_stack;
    QWidget* m_empty;
    QWidget* m_full = nullptr;
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
