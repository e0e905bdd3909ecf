// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/setcolumns.h"

#include "core/base/number.h"
#include "core/entry/editing.h"
#include "core/entry/rearranging.h"
#include "ui/dialogs/workoutdialog/exercisenames.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct SetTable {
    Q_DECLARE_TR_FUNCTIONS(SetTable)
};

const PerformedSet& setOf(const EditedWorkout& edited, std::size_t set)
{
    return edited.workout.sets[set];
}

const PerformedExercise& performedOf(const EditedWorkout& edited, std::size_t set)
{
    return edited.workout.exerciseOf(setOf(edited, set));
}

auto refused(const QString& sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

// ---- exercise

QString exerciseTyped(const EditedWorkout& edited, std::size_t set)
{
    return edited.log->exerciseOf(edited.workout, setOf(edited, set)).name;
}

Result<Workout> exerciseEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    const Result<ExerciseId> exercise = exerciseNamed(*edited.log, text);
    if (!exercise)
        return passOn(exercise);
    return withSetOf(edited.workout, set, *exercise);
}

// ---- the set itself, as an entry line; the rest has a column of its own

QString lineTyped(const EditedWorkout& edited, std::size_t set)
{
    PerformedSet without = setOf(edited, set);
    without.rest.reset();
    return entryLineOf(without, edited.log->exerciseOf(edited.workout, without), edited.log->settings().unit);
}

Result<Workout> lineEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    EntryReading reading = readCorrection(*edited.log, edited.workout, set, text);
    if (reading.kind == EntryReading::Kind::Problem)
        return refused(reading.text);
    if (!reading.sets.front().rest)
        reading.sets.front().rest = setOf(edited, set).rest;
    return withCorrectedSet(edited.workout, set, reading.sets.front());
}

// ---- times

QString momentTyped(const EditedWorkout& edited, const std::optional<Moment>& moment)
{
    return moment ? typedTextOf(*moment, edited.workout.startedAt) : QString();
}

Result<Workout> momentEdited(const EditedWorkout& edited, std::size_t set, const QString& text,
    std::optional<Moment> PerformedSet::*which)
{
    Workout workout = edited.workout;
    const auto moment = momentFrom(text, workout.startedAt);
    if (!moment && !text.isEmpty())
        return refused(
            SetTable::tr("“%1” is no time. Type it like 18:04 or 18:04:10; empty means unknown.").arg(text));
    PerformedSet& changed = workout.sets[set];
    changed.*which = moment;
    if (changed.startedAt && changed.finishedAt
        && changed.startedAt->secondsTo(*changed.finishedAt).value_or(0) < 0)
        return refused(SetTable::tr("A set cannot end before it began."));
    return workout;
}

QString beganTyped(const EditedWorkout& edited, std::size_t set)
{
    return momentTyped(edited, setOf(edited, set).startedAt);
}

Result<Workout> beganEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    return momentEdited(edited, set, text, &PerformedSet::startedAt);
}

QString endedTyped(const EditedWorkout& edited, std::size_t set)
{
    return momentTyped(edited, setOf(edited, set).finishedAt);
}

Result<Workout> endedEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    return momentEdited(edited, set, text, &PerformedSet::finishedAt);
}

// ---- rest

QString restShown(const EditedWorkout& edited, std::size_t set)
{
    const SetTimes times = timelineOf(edited.workout, edited.tempos)[set];
    if (times.restSource == TimeSource::Stated && !times.rest)
        return SetTable::tr("short");
    return times.rest ? format::rest(*times.rest, times.restSource == TimeSource::Estimated) : QString();
}

QString restTyped(const EditedWorkout& edited, std::size_t set)
{
    const auto& rest = setOf(edited, set).rest;
    if (!rest)
        return {};
    return rest->seconds ? QString::number(*rest->seconds) : u"short"_s;
}

Result<Workout> restEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    if (text == restTyped(edited, set))
        return edited.workout;
    Workout workout = edited.workout;
    std::optional<NotedRest>& rest = workout.sets[set].rest;
    static const QRegularExpression kClock(u"^(\\d{1,3}):([0-5]\\d)$"_s);
    const QRegularExpressionMatch clock = kClock.match(text);
    const auto seconds = clock.hasMatch()
        ? std::optional<qint64>(clock.captured(1).toInt() * 60 + clock.captured(2).toInt())
        : number::whole(text);
    if (text.isEmpty())
        rest.reset();
    else if (text == u"short" || text == SetTable::tr("short"))
        rest = NotedRest{std::nullopt, NotedRest::Source::Stated};
    else if (seconds && *seconds >= 0 && *seconds <= kMostRestSeconds)
        rest = NotedRest{static_cast<int>(*seconds), NotedRest::Source::Stated};
    else
        return refused(SetTable::tr("“%1” is no rest. Type seconds, or 2:10, or short.").arg(text));
    return workout;
}

// ---- group and round

QString groupTyped(const EditedWorkout& edited, std::size_t set)
{
    return performedOf(edited, set).group;
}

Result<Workout> groupEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    Workout workout = edited.workout;
    workout.exercises[static_cast<std::size_t>(workout.sets[set].exercise)].group = text;
    return workout;
}

QString roundTyped(const EditedWorkout& edited, std::size_t set)
{
    const auto& round = setOf(edited, set).round;
    return round ? QString::number(*round) : QString();
}

Result<Workout> roundEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    const auto round = number::whole(text);
    if (!text.isEmpty() && (!round || *round < 1 || *round > 1000))
        return refused(SetTable::tr("Rounds are counted 1, 2, 3 …; empty means none."));
    Workout workout = edited.workout;
    workout.sets[set].round = round ? std::optional(static_cast<int>(*round)) : std::nullopt;
    return workout;
}

// ---- note on the exercise

QString noteTyped(const EditedWorkout& edited, std::size_t set)
{
    return performedOf(edited, set).note;
}

Result<Workout> noteEdited(const EditedWorkout& edited, std::size_t set, const QString& text)
{
    Workout workout = edited.workout;
    workout.exercises[static_cast<std::size_t>(workout.sets[set].exercise)].note = text;
    return workout;
}

#define N(text) QT_TRANSLATE_NOOP("SetTable", text)
constexpr SetTableColumn kColumns[] = {
    {N("Exercise"), 180, false, nullptr, exerciseTyped, exerciseEdited,
        N("A name, or parts of it: “pec de”. The set then belongs to that exercise.")},
    {N("Set"), 0, false, nullptr, lineTyped, lineEdited,
        N("As on the Log page: 80x8 @2, w 40x10, d 60x6, f, !triceps, # note")},
    {N("Began"), 78, true, nullptr, beganTyped, beganEdited, N("18:04 or 18:04:10; empty means unknown.")},
    {N("Ended"), 78, true, nullptr, endedTyped, endedEdited, N("18:04 or 18:04:10; empty means unknown.")},
    {N("Rest"), 72, true, restShown, restTyped, restEdited,
        N("Noted rest before the set: seconds, 2:10 or short. Empty: as the times tell.")},
    {N("Group"), 58, false, nullptr, groupTyped, groupEdited,
        N("A letter that ties exercises into a superset; for all sets of the exercise.")},
    {N("Round"), 58, true, nullptr, roundTyped, roundEdited, N("The round within the group: 1, 2, 3 …")},
    {N("Exercise note"), 130, false, nullptr, noteTyped, noteEdited,
        N("For this workout; for all sets of the exercise.")},
};
#undef N

} // namespace

std::span<const SetTableColumn> setTableColumns()
{
    return kColumns;
}

QString nameOf(const SetTableColumn& column)
{
    return QCoreApplication::translate("SetTable", column.name);
}

QString hintOf(const SetTableColumn& column)
{
    return QCoreApplication::translate("SetTable", column.hint);
}

} // namespace settheory
