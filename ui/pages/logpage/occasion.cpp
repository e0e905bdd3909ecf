// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/occasion.h"

#include <algorithm>

namespace settheory {
namespace {

bool hasSetOf(const Workout& workout, const ExerciseId& exercise)
{
    return std::ranges::any_of(workout.exercises, [&](const PerformedExercise& performed) {
        return performed.exercise == exercise;
    }) && std::ranges::any_of(workout.sets, [&](const PerformedSet& set) {
        return workout.exerciseOf(set).exercise == exercise;
    });
}

std::optional<Protocol> protocolFor(const RecognisedWorkout& recognised, std::optional<Muscle> muscle)
{
    const auto block = std::ranges::find_if(
        recognised.blocks, [&](const Block& candidate) { return candidate.muscle == muscle; });
    return block == recognised.blocks.end() ? std::nullopt : std::optional(block->protocol());
}

bool areElsewhere(const Workout& one, const Workout& other)
{
    return !one.place.isEmpty() && !other.place.isEmpty()
        && one.place.compare(other.place, Qt::CaseInsensitive) != 0;
}

} // namespace

std::optional<PerformedSet> Occasion::workingSet(std::size_t k) const
{
    for (const PerformedSet& set : sets) {
        if (set.role != SetRole::Warmup && !isSegment(set.role) && k-- == 0)
            return set;
    }
    return std::nullopt;
}

Occasion lastOccasion(const RecognisedLog& past, const Workout& workout, const Exercise& exercise,
    std::optional<Muscle> muscle, std::optional<Protocol> under)
{
    Occasion latest;
    const qint64 start = workout.startedAt.instant();
    const bool isStack = exercise.loadMode == LoadMode::Stack;
    for (auto it = past.workouts.rbegin(); it != past.workouts.rend(); ++it) {
        const Workout& earlier = *(*it)->workout;
        if (earlier.id == workout.id || earlier.startedAt.instant() >= start
            || !hasSetOf(earlier, exercise.id) || (isStack && areElsewhere(earlier, workout)))
            continue;
        const std::optional<Protocol> protocol = protocolFor(**it, muscle);
        const bool same = under && protocol == under;
        if (!latest.workout || same)
            latest = {(*it)->workout, setsOf(earlier, exercise.id), protocol, same};
        if (same || !under)
            break;
    }
    return latest;
}

} // namespace settheory
