// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/selection.h"

#include "core/journal/journal.h"

#include <algorithm>

namespace settheory::cli {

bool Selection::takes(const Workout& workout) const
{
    const QDate date = workout.startedAt.date();
    return (!since || date >= *since) && (!until || date <= *until);
}

bool Selection::takes(const Workout& workout, const Block& block) const
{
    const auto isAsked = [&](int index) {
        return workout.exercises[static_cast<std::size_t>(index)].exercise == exercise->id;
    };
    return (!muscle || block.muscle == *muscle) && (!protocol || protocol->matches(block.protocol()))
        && (!exercise || std::ranges::any_of(block.exercises, isAsked));
}

bool Selection::takes(const MeasuredWorkout& workout) const
{
    if (!takes(workout.workout()))
        return false;
    if (!muscle && !protocol) {
        return !exercise
            || std::ranges::any_of(workout.workout().exercises,
                [&](const PerformedExercise& performed) { return performed.exercise == exercise->id; });
    }
    return std::ranges::any_of(
        workout.recognised->blocks, [&](const Block& block) { return takes(workout.workout(), block); });
}

Result<Selection> selectionFrom(const Filters& filters, const Log& log)
{
    Selection selection;
    const auto since = dateFrom(filters.since, "--since");
    const auto until = dateFrom(filters.until, "--until");
    const auto muscle = muscleFrom(filters.muscle);
    const auto protocol = protocolFrom(filters.protocol);
    if (!since)
        return passOn(since);
    if (!until)
        return passOn(until);
    if (!muscle)
        return passOn(muscle);
    if (!protocol)
        return passOn(protocol);
    selection.since = *since;
    selection.until = *until;
    selection.muscle = *muscle;
    selection.protocol = *protocol;
    selection.find = fromArgument(filters.find);
    if (!filters.exercise.empty()) {
        const auto exercise = exerciseFrom(log, filters.exercise);
        if (!exercise)
            return passOn(exercise);
        selection.exercise = *exercise;
    }
    return selection;
}

Result<ReadLog> readAndMeasure(const QString& path)
{
    const auto log = readLog(path);
    if (!log)
        return passOn(log);
    Analysis analysis;
    return ReadLog{*log, analysis.of(*log)};
}

} // namespace settheory::cli
