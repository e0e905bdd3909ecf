// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/freshsessions.h"

#include "core/measures/onerepmax.h"

#include <algorithm>

namespace settheory {
namespace {

std::optional<double> bestOf(
    const RecognisedWorkout& recognised, const ExerciseId& exercise, OneRepMaxFormula formula)
{
    std::optional<double> best;
    for (const BlockSet& set : recognised.prepared.sets) {
        if (set.exerciseId != exercise || set.prefatigued)
            continue;
        const auto estimate = estimatedOneRepMax(formula, set);
        if (estimate && !estimate->lowerBound)
            best = std::max(best.value_or(0), estimate->kilograms);
    }
    return best;
}

} // namespace

std::vector<TrendPoint> freshSessions(const RecognisedLog& log, const ExerciseId& exercise)
{
    const ExercisePtr known = log.log->findExercise(exercise);
    const bool isStack = known && known->loadMode == LoadMode::Stack;
    std::optional<QString> place;
    std::vector<TrendPoint> points;
    for (auto it = log.workouts.rbegin(); it != log.workouts.rend(); ++it) {
        const Workout& workout = *(*it)->workout;
        const auto best = bestOf(**it, exercise, log.log->settings().formula);
        if (!best || workout.inProgress || (isStack && place.value_or(workout.place) != workout.place))
            continue;
        place = workout.place;
        points.push_back({workout.startedAt.instant(), *best, workout.deload});
    }
    std::ranges::reverse(points);
    return points;
}

} // namespace settheory
