// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/failedfirstcard.h"

#include "ui/pages/comparepage/answercards.h"
#include "ui/theme/protocolmark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace settheory {

FailedFirstBar::FailedFirstBar(
    const FailedFirstCount& count, Muscle target, Protocol protocol, int widest, QWidget* parent)
    : QWidget(parent)
    , m_protocol(protocol)
    , m_widest(widest)
{
    m_parts.push_back({nameOf(target).toLower(), count.target});
    for (const auto& [what, times] : count.answers) {
        if (what != FailedFirst(target))
            m_parts.push_back({nameOf(what).toLower(), times});
    }
    std::ranges::stable_sort(m_parts.begin() + 1, m_parts.end(), std::greater(), &Part::count);
    QStringList words;
    for (const Part& part : m_parts)
        words << QStringLiteral("%1 %2").arg(part.words).arg(part.count);
    const QString text = nameOf(protocol) + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    setAccessibleName(text);
    setToolTip(text);
}

void FailedFirstBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const QColor colour = protocolColour(m_protocol, theme);
    drawProtocolMark(painter, QRectF(0, height() / 2.0 - 5, 10, 10), m_protocol, theme);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const double unit = (width() - 18.0) / std::max(1, m_widest);
    double left = 18;
    double share = 0.45;
    for (const Part& part : m_parts) {
        if (part.count == 0)
            continue;
        const QRectF rect(left, 1, unit * part.count - 1, height() - 2);
        painter.fillRect(rect, blended(colour, theme.surface, share));
        painter.setPen(theme.text);
        const QString whole = QStringLiteral("%1 %2").arg(part.words).arg(part.count);
        const QString words = painter.fontMetrics().horizontalAdvance(whole) + 10 <= rect.width()
            ? whole
            : QString::number(part.count);
        painter.drawText(rect.adjusted(6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
        left += unit * part.count;
        share = std::max(0.12, share - 0.15);
    }
}

FailedFirstCard::FailedFirstCard(QWidget* parent)
    : Card(parent)
    , m_title(makeLabel({}, "heading", this))
    , m_answered(makeLabel({}, "small", this))
    , m_byExercise(makeLabel({}, "small", this))
    , m_bars(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_answered);
    column()->addLayout(head);
    m_bars->setSpacing(6);
    column()->addLayout(m_bars);
    m_byExercise->setWordWrap(true);
    column()->addWidget(m_byExercise);
}

/// "bench press: 5 of 11 and 9 of 13"
QString FailedFirstCard::textFor(const FailedFirstAnswer::OfExercise& row, const Log& log)
{
    const ExercisePtr exercise = log.findExercise(row.exercise);
    return tr("%1: %2 of %3 and %4 of %5")
        .arg(exercise ? exercise->name : QString())
        .arg(row.a.target)
        .arg(row.a.answered)
        .arg(row.b.target)
        .arg(row.b.answered);
}

void FailedFirstCard::setAnswer(const Answer& answer, const Log& log)
{
    clearLayout(m_bars);
    setVisible(answer.failedFirst && answer.failedFirst->a.asked + answer.failedFirst->b.asked > 0);
    if (isHidden())
        return;
    const FailedFirstAnswer& shares = *answer.failedFirst;
    m_answered->setText(tr("%1 of %2 answered")
                            .arg(shares.a.answered + shares.b.answered)
                            .arg(shares.a.asked + shares.b.asked));
    const ExercisePtr only =
        shares.exercises.size() == 1 ? log.findExercise(shares.exercises.front().exercise) : nullptr;
    m_title->setText(only ? tr("Who failed first, %1").arg(only->name.toLower()) : tr("Who failed first"));
    QStringList rows;
    if (shares.exercises.size() > 1)
        for (const FailedFirstAnswer::OfExercise& row : shares.exercises)
            rows << textFor(row, log);
    m_byExercise->setText(
        tr("%1 in %2").arg(nameOf(answer.question.muscle), rows.join(QStringLiteral("; "))));
    m_byExercise->setHidden(rows.isEmpty());
    const int widest = std::max(shares.a.answered, shares.b.answered);
    for (const auto& [count, choice] :
        {std::pair{&shares.a, answer.question.a}, std::pair{&shares.b, answer.question.b}})
        m_bars->addWidget(
            new FailedFirstBar(*count, answer.question.muscle, choice.representative(), widest, this));
}

} // namespace settheory
