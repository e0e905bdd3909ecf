// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/widgets/card.h"

class QLabel;

namespace settheory {

/// A bar of shares: the target muscle first, what gave out instead behind it.
class FailedFirstBar : public QWidget {
    Q_OBJECT
public:
    FailedFirstBar(
        const FailedFirstCount& count, Muscle target, Protocol protocol, int widest, QWidget* parent);
    QSize sizeHint() const override { return {240, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString words;
        int count;
    };
    std::vector<Part> m_parts; ///< the target first
    Protocol m_protocol;
    int m_widest;
};

/// "Who failed first": both protocols' compound sets to failure, as far as they were answered.
class FailedFirstCard : public Card {
    Q_OBJECT
public:
    explicit FailedFirstCard(QWidget* parent = nullptr);
    /// Hidden where nothing was asked. The log has the names of exercises.
    void setAnswer(const Answer& answer, const Log& log);

private:
    static QString textFor(const FailedFirstAnswer::OfExercise& row, const Log& log);

    QLabel* m_title;
    QLabel* m_answered;
    QLabel* m_byExercise;
    QVBoxLayout* m_bars;
};

} // namespace settheory
