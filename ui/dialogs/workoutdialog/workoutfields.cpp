// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/workoutfields.h"

#include "core/base/number.h"
#include "core/entry/loggedlater.h"
#include "core/entry/pausetext.h"
#include "core/entry/rearranging.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

QString startText(const Workout& workout)
{
    const auto time = workout.startedAt.time();
    return time ? time->toString(time->second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s) : QString();
}

QString finishText(const Workout& workout)
{
    return workout.finishedAt ? typedTextOf(*workout.finishedAt, workout.startedAt) : QString();
}

QString massText(const std::optional<Mass>& mass)
{
    return mass ? mass->text() + u' ' + keyOf(mass->unit()) : QString();
}

QString rpeText(const Workout& workout)
{
    return workout.sessionRpe ? number::text(*workout.sessionRpe) : QString();
}

std::optional<Mass> massFrom(const QString& text, MassUnit unit)
{
    static const QRegularExpression kMass(u"^([0-9.,]+)\\s*([a-zA-Z]*)$"_s);
    const QRegularExpressionMatch match = kMass.match(text);
    const auto typed = match.captured(2).isEmpty() ? unit : massUnitForKey(match.captured(2));
    return match.hasMatch() && typed ? Mass::fromText(match.captured(1), *typed, true) : std::nullopt;
}

} // namespace

WorkoutFields::WorkoutFields(const Workout& workout, MassUnit unit, QWidget* parent)
    : QWidget(parent)
    , m_before(workout)
    , m_unit(workout.bodyWeight ? workout.bodyWeight->unit() : unit)
    , m_title(makeLine(workout.title))
    , m_date(makeDateEdit(workout.startedAt.date()))
    , m_start(makeLine(startText(workout)))
    , m_finish(makeLine(finishText(workout)))
    , m_pauses(makeLine(pausesText(workout)))
    , m_place(makeLine(workout.place))
    , m_bodyWeight(makeLine(massText(workout.bodyWeight)))
    , m_sessionRpe(makeLine(rpeText(workout)))
    , m_deload(new QCheckBox(tr("Deload")))
    , m_note(new QPlainTextEdit(workout.note))
{
    build();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QLineEdit* WorkoutFields::makeLine(const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &WorkoutFields::edited);
    return line;
}

void WorkoutFields::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    m_start->setPlaceholderText(tr("unknown"));
    m_finish->setPlaceholderText(m_before.inProgress ? tr("in progress") : tr("unknown"));
    m_finish->setEnabled(!m_before.inProgress || isLoggedLater(m_before));
    m_bodyWeight->setPlaceholderText(tr("unknown"));
    m_sessionRpe->setPlaceholderText(tr("0 to 10"));
    m_pauses->setPlaceholderText(tr("none"));
    m_pauses->setToolTip(tr("Like 18:20-18:32; several with a comma between them."));
    m_note->setTabChangesFocus(true);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_note->setMinimumHeight(40);
    addField(grid, 0, 0, tr("Title"), m_title);
    addField(grid, 0, 1, tr("Date"), m_date);
    addField(grid, 0, 2, tr("Start"), m_start);
    addField(grid, 0, 3, tr("Finish"), m_finish);
    addField(grid, 2, 0, tr("Place"), m_place);
    addField(grid, 2, 1, tr("Body weight"), m_bodyWeight);
    addField(grid, 2, 2, tr("Session RPE"), m_sessionRpe);
    addField(grid, 2, 3, tr("Pauses"), m_pauses);
    addField(grid, 0, 4, tr("Note"), m_note, 2);
    m_deload->setChecked(m_before.deload);
    grid->addWidget(m_deload, 3, 4);
    connect(m_date, &QDateEdit::dateChanged, this, &WorkoutFields::edited);
    for (const auto& [column, stretch] : {std::pair(0, 5), {1, 3}, {2, 2}, {3, 3}, {4, 6}})
        grid->setColumnStretch(column, stretch);
    QWidget* previous = nullptr;
    for (QWidget* field : std::initializer_list<QWidget*>{m_title, m_date, m_start, m_finish, m_place,
             m_bodyWeight, m_sessionRpe, m_pauses, m_note, m_deload}) {
        if (previous)
            setTabOrder(previous, field);
        previous = field;
    }
}

tl::unexpected<Error> WorkoutFields::refused(QWidget* field, const QString& sentence) const
{
    m_refused = field;
    return fail(Error::Kind::Refused, sentence);
}

void WorkoutFields::focusRefused() const
{
    if (m_refused)
        m_refused->setFocus();
}

void WorkoutFields::setTimes(const Workout& workout)
{
    m_finish->setText(finishText(workout));
    m_pauses->setText(pausesText(workout));
}

Result<> WorkoutFields::applyStart(Workout& workout) const
{
    if (m_date->date() != m_before.startedAt.date())
        workout = onDay(std::move(workout), m_date->date());
    const QString start = m_start->text().trimmed();
    if (start == startText(m_before))
        return {};
    const Moment day = *Moment::at(m_date->date(), QTime(0, 0), workout.startedAt.offsetSeconds());
    const auto moment = start.isEmpty() ? Moment::on(m_date->date()) : momentFrom(start, day);
    if (!moment || moment->date() != m_date->date())
        return refused(m_start, tr("The start “%1” is no time. Type it like 18:04.").arg(start));
    workout.startedAt = *moment;
    return {};
}

Result<> WorkoutFields::applyTimes(Workout& workout) const
{
    if (const Result<> started = applyStart(workout); !started)
        return started;
    const QString finish = m_finish->text().trimmed();
    if (finish != finishText(m_before)) {
        workout.finishedAt = momentFrom(finish, workout.startedAt);
        if (!workout.finishedAt && !finish.isEmpty())
            return refused(m_finish, tr("The finish “%1” is no time. Type it like 19:02.").arg(finish));
    }
    if (workout.finishedAt && workout.startedAt.secondsTo(*workout.finishedAt).value_or(0) < 0)
        return refused(m_finish, tr("The workout cannot finish before it started."));
    if (m_pauses->text() != pausesText(m_before)) {
        const auto pauses = pausesFrom(m_pauses->text(), workout);
        if (!pauses)
            return refused(m_pauses, pauses.error().message);
        workout.pauses = *pauses;
    }
    return {};
}

Result<> WorkoutFields::applyNumbers(Workout& workout) const
{
    const QString weight = m_bodyWeight->text().trimmed();
    if (weight != massText(m_before.bodyWeight)) {
        workout.bodyWeight = massFrom(weight, m_unit);
        if (!workout.bodyWeight && !weight.isEmpty())
            return refused(m_bodyWeight, tr("“%1” is no body weight. Type it like 81.4 kg.").arg(weight));
    }
    const QString rpe = m_sessionRpe->text().trimmed();
    if (rpe != rpeText(m_before)) {
        workout.sessionRpe = number::decimal(rpe, true);
        const bool fits = workout.sessionRpe && *workout.sessionRpe >= 0 && *workout.sessionRpe <= 10;
        if (!fits && !rpe.isEmpty())
            return refused(m_sessionRpe, tr("A session RPE is a number from 0 to 10."));
    }
    return {};
}

Result<Workout> WorkoutFields::appliedTo(Workout workout) const
{
    m_refused = nullptr;
    workout.title = m_title->text().simplified();
    workout.place = m_place->text().simplified();
    workout.note = m_note->toPlainText();
    workout.deload = m_deload->isChecked();
    if (const Result<> times = applyTimes(workout); !times)
        return passOn(times);
    if (const Result<> numbers = applyNumbers(workout); !numbers)
        return passOn(numbers);
    return workout;
}

} // namespace settheory
