// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/rearranging.h"

#include "core/entry/editing.h"
#include "core/entry/typedat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr qint64 kSecondsPerDay = 86'400;

bool isEmpty(const Workout& workout, int exercise)
{
    const auto isOfIt = [&](const auto& set) { return set.exercise == exercise; };
    return std::ranges::none_of(workout.sets, isOfIt) && std::ranges::none_of(workout.plan, isOfIt);
}

/// What a time of day is counted from: where only the date is known, its midnight.
Moment reference(const Moment& near)
{
    return near.isDateOnly() ? *Moment::at(near.date(), QTime(0, 0), near.offsetSeconds()) : near;
}

} // namespace

Workout withSetAt(Workout workout, std::size_t from, std::size_t to)
{
    const auto at = [&](std::size_t index) { return workout.sets.begin() + std::ptrdiff_t(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return workout;
}

Workout withSetOf(Workout workout, std::size_t set, const ExerciseId& exercise)
{
    const int before = workout.sets[set].exercise;
    if (workout.exercises[static_cast<std::size_t>(before)].exercise == exercise)
        return workout;
    auto performed = std::ranges::find(workout.exercises, exercise, &PerformedExercise::exercise);
    if (performed == workout.exercises.end()) {
        PerformedExercise added;
        added.exercise = exercise;
        performed = workout.exercises.insert(performed, added);
    }
    workout.sets[set].exercise = static_cast<int>(performed - workout.exercises.begin());
    return isEmpty(workout, before) ? withoutExercise(std::move(workout), before) : workout;
}

Workout onDay(Workout workout, QDate day)
{
    const qint64 seconds = workout.startedAt.date().daysTo(day) * kSecondsPerDay;
    const auto move = [&](Moment& moment) { moment = moment.plusSeconds(seconds); };
    const auto moveKnown = [&](std::optional<Moment>& moment) {
        if (moment)
            move(*moment);
    };
    move(workout.startedAt);
    moveKnown(workout.finishedAt);
    for (Pause& pause : workout.pauses)
        move(pause.from);
    for (PerformedSet& set : workout.sets) {
        moveKnown(set.startedAt);
        moveKnown(set.finishedAt);
    }
    return workout;
}

std::optional<Moment> momentFrom(QStringView typed, const Moment& near)
{
    QString text = typed.trimmed().toString();
    if (text.indexOf(u':') == 1) // "9:05"
        text.prepend(u'0');
    const Moment from = reference(near);
    if (const auto whole = Moment::fromIso(text); whole && whole->time()) {
        if (whole->offsetSeconds())
            return whole;
        return Moment::at(whole->date(), *whole->time(), from.offsetSeconds());
    }
    const auto line = typedLineFrom(u'[' + text + u']', from);
    return line && line->line.trimmed().isEmpty() ? line->at : std::nullopt;
}

QString typedTextOf(const Moment& moment, const Moment& near)
{
    const auto time = moment.time();
    if (!time)
        return moment.toIso();
    QString text = time->toString(time->second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (momentFrom(text, near) == moment)
        return text;
    text.prepend(moment.date().toString(Qt::ISODate) + u' ');
    return momentFrom(text, near) == moment ? text : moment.toIso();
}

} // namespace settheory
