// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/leftopencard.h"

#include "core/entry/logging.h"
#include "core/entry/rearranging.h"
#include "core/entry/repair.h"
#include "ui/repair/repairs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kTimeWidth = 96;

} // namespace

LeftOpenCard::LeftOpenCard(QWidget* parent)
    : NoticeBar(parent)
{
    setObjectName(u"leftOpen"_s);
    hide();
}

void LeftOpenCard::setWorkout(const Workout& workout, const Moment& now)
{
    if (!isHidden() && m_workout && *m_workout == workout)
        return; // what is typed stays
    m_workout = std::make_shared<const Workout>(workout);
    m_now = now;
    clearAnswers();
    m_end = nullptr;
    m_discard = nullptr;
    const Moment latest = latestMoment(workout);
    const QString ago = shownHours(latest.secondsTo(now).value_or(0));
    if (workout.sets.empty()) {
        setText(tr("This workout was begun %1 ago and has no set.").arg(ago));
        m_discard = addAnswer(tr("Discard it"), [this] { Q_EMIT discarded(); });
    } else {
        const QString when = shownTime(latest, now.date());
        setText(lastSetTime(workout)
                ? tr("Not finished: its last set was at %1, %2 ago. When did it end?")
                      .arg(shownTime(*lastSetTime(workout), now.date()), ago)
                : tr("Not finished: it was begun at %1, %2 ago. When did it end?").arg(when, ago));
        askEnd(workout);
    }
    addAnswer(tr("&Go on"), [this] { Q_EMIT goneOn(); });
    if (!workout.sets.empty())
        addAnswer(tr("Finish now"), [this] { Q_EMIT ended(*m_now); });
}

void LeftOpenCard::askEnd(const Workout& workout)
{
    const Moment latest = latestMoment(workout);
    m_end = new QLineEdit(typedTextOf(lastSetTime(workout).value_or(latest), latest), this);
    m_end->setAccessibleName(tr("When the workout ended"));
    m_end->setToolTip(tr("Like 19:02, or 2026-11-24 19:02. Enter finishes the workout then."));
    m_end->setMinimumWidth(kTimeWidth);
    m_end->setFixedWidth(std::max(kTimeWidth, m_end->fontMetrics().horizontalAdvance(m_end->text()) + 34));
    connect(m_end, &QLineEdit::returnPressed, this, &LeftOpenCard::endAsTyped);
    addField(m_end);
    QPushButton* button = addAnswer(tr("Finish &then"), [this] { endAsTyped(); });
    button->setProperty("kind", u"primary"_s);
}

void LeftOpenCard::endAsTyped()
{
    const auto end = momentFrom(m_end->text(), latestMoment(*m_workout));
    const bool isInside = end && m_workout->startedAt.secondsTo(*end).value_or(0) >= 0
        && end->secondsTo(*m_now).value_or(0) >= 0;
    if (isInside) {
        Q_EMIT ended(*end);
        return;
    }
    m_end->setFocus();
    Q_EMIT refused(tr("“%1” is no time between the start and now. Type it like 19:02, or with its day: "
                      "2026-11-24 19:02.")
                       .arg(m_end->text().left(40)));
}

void LeftOpenCard::focusFirst()
{
    if (m_end) {
        m_end->setFocus();
        m_end->selectAll();
    } else if (m_discard) {
        m_discard->setFocus();
    }
}

void LeftOpenCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT goneOn();
    else
        NoticeBar::keyPressEvent(event);
}

} // namespace settheory
