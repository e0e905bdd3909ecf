// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/timeneeded.h"

#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace settheory {
namespace {

constexpr qint64 kWindowSeconds = 26LL * 7 * 24 * 3600;
constexpr double kInterruption = 600;
constexpr std::size_t kFewest = 3;

// The set and what comes before it, where the log knows nothing: the exercise's own rest and tempo.
double defaultSeconds(const Log& log, const Exercise& exercise, const PlannedSet& planned, const Tempo& tempo)
{
    PerformedSet set;
    set.reps = planned.reps;
    set.seconds = planned.seconds;
    const int rest = exercise.defaultRestSeconds.value_or(log.settings().defaultRestSeconds);
    return rest + estimatedSeconds(set, tempo).value_or(tempo.unrackSeconds);
}

void learn(const RecognisedWorkout& recognised, const auto& take)
{
    const Workout& workout = *recognised.workout;
    if (workout.order != SetOrder::Done)
        return;
    const std::vector<SetTimes>& times = recognised.prepared.timeline;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto from = i == 0 ? std::optional(0.0) : times[i - 1].end;
        if (!from || !times[i].end)
            continue;
        const double gap = *times[i].end - *from;
        if (gap < 0 || gap > kInterruption)
            continue;
        const ExerciseId before = i == 0 ? ExerciseId() : workout.exerciseOf(workout.sets[i - 1]).exercise;
        take(workout.exerciseOf(workout.sets[i]).exercise, before, gap);
    }
}

} // namespace

Pace Pace::of(const RecognisedLog& past, const Moment& now)
{
    Pace pace;
    for (auto it = past.workouts.rbegin(); it != past.workouts.rend(); ++it) {
        const Workout& workout = *(*it)->workout;
        if (workout.startedAt.instant() < now.instant() - kWindowSeconds)
            break;
        if (workout.inProgress)
            continue;
        learn(**it, [&pace](const ExerciseId& exercise, const ExerciseId& before, double seconds) {
            pace.m_after[{exercise, before}].push_back(seconds);
            pace.m_all[exercise].push_back(seconds);
        });
    }
    return pace;
}

std::span<const double> Pace::secondsOf(const ExerciseId& exercise, const ExerciseId& before) const
{
    const auto after = m_after.constFind({exercise, before});
    if (after != m_after.cend() && after->size() >= kFewest)
        return *after;
    const auto all = m_all.constFind(exercise);
    return all != m_all.cend() && all->size() >= kFewest ? std::span<const double>(*all)
                                                         : std::span<const double>();
}

std::vector<std::size_t> plannedAndNotDone(const Workout& workout)
{
    std::map<int, std::ptrdiff_t> done;
    for (const PerformedSet& set : workout.sets)
        ++done[set.exercise];
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        if (done[workout.plan[i].exercise]-- <= 0)
            left.push_back(i);
    }
    return left;
}

std::optional<TimeNeeded> timeNeeded(
    const Log& log, const Workout& workout, const Pace& pace, const Tempos& tempos)
{
    const std::vector<std::size_t> left = plannedAndNotDone(workout);
    if (left.empty())
        return std::nullopt;
    TimeNeeded needed;
    needed.sets = static_cast<int>(left.size());
    double below = 0;
    double above = 0;
    ExerciseId before =
        workout.sets.empty() ? ExerciseId() : workout.exerciseOf(workout.sets.back()).exercise;
    for (const std::size_t index : left) {
        const PlannedSet& planned = workout.plan[index];
        const ExerciseId& id = workout.exercises[static_cast<std::size_t>(planned.exercise)].exercise;
        const std::span<const double> seen = pace.secondsOf(id, before);
        if (seen.empty()) {
            const ExercisePtr exercise = log.findExercise(id);
            needed.seconds += exercise ? defaultSeconds(log, *exercise, planned, tempos.value(id)) : 0;
            ++needed.guessed;
        } else {
            const double middle = *stats::median(seen);
            needed.seconds += middle;
            below += std::pow(middle - *stats::quantile(seen, 0.1), 2);
            above += std::pow(*stats::quantile(seen, 0.9) - middle, 2);
        }
        before = id;
    }
    needed.low = needed.seconds - std::sqrt(below);
    needed.high = needed.seconds + std::sqrt(above);
    return needed;
}

} // namespace settheory
