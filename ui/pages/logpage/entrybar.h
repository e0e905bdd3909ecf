// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/completion.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace settheory {

/// The entry line: what is typed at the left, what was understood (or why not) at the right. Arrow keys walk
/// through what was typed before, or through the exercises that fit.
class EntryBar : public QFrame {
    Q_OBJECT
public:
    explicit EntryBar(QWidget* parent = nullptr);
    ~EntryBar() override;
    QString line() const;
    void setLine(const QString& text);
    void clear(); ///< after the line was done; it can be called back with the arrow keys
    void focusLine();
    /// What an empty line does: shown faintly in the line, and in words.
    void setHint(const QString& example, const QString& sentence);
    /// What was understood of the line. Of candidates, the first is chosen beforehand where it is likely.
    void showReading(const EntryReading& reading, const std::vector<Completion>& completions = {});
    QString sentence() const; ///< as shown

Q_SIGNALS:
    void edited(const QString& line);
    void entered(const QString& line);
    void clicked(); ///< the button that says Enter
    void spaced(); ///< Space on an empty line
    void escaped(); ///< Escape on an empty line
    void exerciseChosen(const settheory::ExerciseId& id); ///< one of the candidates

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool keyPressed(int key, bool isPlain);
    bool recall(int step);
    struct Offer {
        QString name;
        QString exercise; ///< its identifier; empty: a line
        QString line;

        friend bool operator==(const Offer&, const Offer&) = default;
    };
    void showOffers(const std::vector<Offer>& offers, bool firstIsLikely);
    void chooseCandidate();

    QLineEdit* m_line;
    std::vector<Offer> m_offers; ///< as they are listed
    QLabel* m_sentence;
    QPushButton* m_enter;
    QListWidget* m_candidates;
    QString m_hint;
    QStringList m_history;
    qsizetype m_recalled = 0; ///< index into the history; its size: nothing recalled
};

} // namespace settheory
