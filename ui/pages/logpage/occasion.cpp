// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/occasion.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr int kFitsProtocol = 1;
constexpr int kFitsPosition = 2; // that others tired it says more about load and reps than the label does
constexpr int kFitsWhole = kFitsProtocol + kFitsPosition;

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

// Whether the first set that counts was.
bool wasPrefatigued(const RecognisedWorkout& recognised, const ExerciseId& exercise)
{
    const auto first = std::ranges::find(recognised.prepared.sets, exercise, &BlockSet::exerciseId);
    return first != recognised.prepared.sets.end() && first->prefatigued;
}

} // namespace

std::optional<PerformedSet> Occasion::workingSet(std::size_t k, Side side) const
{
    for (const PerformedSet& set : sets) {
        const bool isOtherSide = side != Side::Both && set.side != Side::Both && set.side != side;
        if (set.role != SetRole::Warmup && !isSegment(set.role) && !isOtherSide && k-- == 0)
            return set;
    }
    return std::nullopt;
}

Occasion lastOccasion(const std::vector<RecognisedPtr>& past, const Workout& workout,
    const Exercise& exercise, std::optional<Muscle> muscle, const Standing& now)
{
    Occasion best;
    int bestFit = -1;
    const qint64 start = workout.startedAt.instant();
    const bool isStack = exercise.loadMode == LoadMode::Stack;
    for (auto it = past.rbegin(); it != past.rend() && bestFit < kFitsWhole; ++it) {
        const Workout& earlier = *(*it)->workout;
        if (earlier.id == workout.id || earlier.startedAt.instant() >= start
            || !hasSetOf(earlier, exercise.id) || (isStack && areElsewhere(earlier, workout)))
            continue;
        Occasion one;
        one.protocol = protocolFor(**it, muscle);
        one.prefatigued = wasPrefatigued(**it, exercise.id);
        one.isSameProtocol = now.protocol && one.protocol == now.protocol;
        one.isSamePosition = !now.prefatigued || one.prefatigued == now.prefatigued;
        const int fit = (one.isSamePosition ? kFitsPosition : 0)
            + (!now.protocol || one.isSameProtocol ? kFitsProtocol : 0);
        if (fit <= bestFit)
            continue;
        one.workout = (*it)->workout;
        one.sets = setsOf(earlier, exercise.id);
        best = std::move(one);
        bestFit = fit;
    }
    return best;
}

} // namespace settheory
