// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/freshsessions.h"

#include "core/measures/onerepmax.h"
#include "core/protocols/workoutinlog.h"

#include <algorithm>
#include <map>

namespace settheory {
namespace {

bool isFresh(const BlockSet& set)
{
    return !set.prefatigued;
}

bool wasEverFresh(const RecognisedLog& log, const ExerciseId& exercise)
{
    return std::ranges::any_of(log.workouts, [&](const RecognisedPtr& workout) {
        return std::ranges::any_of(workout->prepared.sets,
            [&](const BlockSet& set) { return set.exerciseId == exercise && isFresh(set); });
    });
}

std::optional<double> bestOf(const RecognisedWorkout& recognised, const ExerciseId& exercise,
    OneRepMaxFormula formula, bool freshAlone)
{
    std::optional<double> best;
    for (const BlockSet& set : recognised.prepared.sets) {
        if (set.exerciseId != exercise || (freshAlone && !isFresh(set)))
            continue;
        const auto estimate = estimatedOneRepMax(formula, set);
        if (estimate && !estimate->lowerBound)
            best = std::max(best.value_or(0), estimate->kilograms);
    }
    return best;
}

/// By name: the other exercises with working sets before the first of this one that tire it.
std::vector<ExerciseId> tiredBy(const Log& log, const RecognisedWorkout& recognised, const Exercise& exercise)
{
    std::vector<ExercisePtr> earlier;
    for (const BlockSet& set : recognised.prepared.sets) {
        if (set.exerciseId == exercise.id)
            break;
        const ExercisePtr other = log.findExercise(set.exerciseId);
        if (other && tires(*other, exercise) && std::ranges::find(earlier, other) == earlier.end())
            earlier.push_back(other);
    }
    std::ranges::sort(earlier, {}, [](const ExercisePtr& one) { return std::pair(one->name, one->id); });
    std::vector<ExerciseId> ids;
    for (const ExercisePtr& one : earlier)
        ids.push_back(one->id);
    return ids;
}

/// The list that most sessions share; they come latest first, so that of equals the latest stays.
TrendSessions mostFrequent(std::vector<std::pair<std::vector<ExerciseId>, TrendPoint>> sessions)
{
    std::map<std::vector<ExerciseId>, int> counts;
    for (const auto& [after, point] : sessions)
        ++counts[after];
    const auto best =
        std::ranges::max_element(sessions, {}, [&](const auto& session) { return counts[session.first]; });
    TrendSessions found;
    if (best == sessions.end())
        return found;
    found.after = best->first;
    for (const auto& [after, point] : sessions) {
        if (after == found.after)
            found.points.push_back(point);
    }
    return found;
}

} // namespace

TrendSessions trendSessions(const RecognisedLog& log, const ExerciseId& exercise)
{
    const ExercisePtr known = log.log->findExercise(exercise);
    if (!known)
        return {};
    const bool freshAlone = wasEverFresh(log, exercise);
    std::optional<QString> place;
    std::vector<std::pair<std::vector<ExerciseId>, TrendPoint>> sessions;
    for (auto it = log.workouts.rbegin(); it != log.workouts.rend(); ++it) {
        const Workout& workout = *(*it)->workout;
        const auto best = bestOf(**it, exercise, log.log->settings().formula, freshAlone);
        const bool isElsewhere =
            known->loadMode == LoadMode::Stack && place.value_or(workout.place) != workout.place;
        if (!best || workout.inProgress || isElsewhere)
            continue;
        place = workout.place;
        sessions.emplace_back(freshAlone ? std::vector<ExerciseId>() : tiredBy(*log.log, **it, *known),
            TrendPoint{workout.startedAt.instant(), *best, workout.deload});
    }
    TrendSessions found = mostFrequent(std::move(sessions));
    std::ranges::reverse(found.points);
    return found;
}

} // namespace settheory
