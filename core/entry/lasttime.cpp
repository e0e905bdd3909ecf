// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/lasttime.h"

#include <algorithm>

namespace settheory {
namespace {

bool counts(const PerformedSet& set)
{
    return set.role != SetRole::Warmup && !isSegment(set.role);
}

constexpr double kSameLoad = 1e-6; // kilograms: rounding of pounds alone

/// Kilograms with their sign: assistance takes off. Nothing where the load is not known.
std::optional<double> signedKilograms(const PerformedSet& set, LoadMode mode)
{
    if (mode == LoadMode::Bodyweight || (mode == LoadMode::BodyweightPlus && !set.load))
        return 0;
    if (!set.load)
        return std::nullopt;
    return mode == LoadMode::BodyweightMinus ? -set.load->kilograms() : set.load->kilograms();
}

bool liftsBody(LoadMode mode)
{
    return mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus
        || mode == LoadMode::BodyweightMinus;
}

} // namespace

LastSets setsOf(const Workout& workout, const ExerciseId& exercise)
{
    LastSets sets;
    std::ranges::copy_if(workout.sets, std::back_inserter(sets),
        [&](const PerformedSet& set) { return workout.exerciseOf(set).exercise == exercise; });
    return sets;
}

LastSets lastTime(const Log& log, const ExerciseId& exercise, const Workout& workout,
    const std::function<bool(const Workout&)>& accepts)
{
    const qint64 start = workout.startedAt.instant();
    const auto& workouts = log.workouts();
    for (auto it = workouts.rbegin(); it != workouts.rend(); ++it) {
        const Workout& earlier = **it;
        if (earlier.startedAt.instant() >= start || earlier.id == workout.id)
            continue;
        LastSets sets = setsOf(earlier, exercise);
        if (!sets.empty() && (!accepts || accepts(earlier)))
            return sets;
    }
    return {};
}

LastTime lastTimeIn(const Log& log, const Workout& workout)
{
    return [&log, &workout](const ExerciseId& exercise) { return lastTime(log, exercise, workout); };
}

std::optional<PerformedSet> sameSetLastTime(
    const LastSets& lastSets, const Workout& workout, const ExerciseId& exercise)
{
    LastSets then;
    std::ranges::copy_if(lastSets, std::back_inserter(then), counts);
    if (then.empty())
        return std::nullopt;
    const LastSets now = setsOf(workout, exercise);
    const auto done = static_cast<std::size_t>(std::ranges::count_if(now, counts));
    return then[std::min(done, then.size() - 1)];
}

bool beats(const PerformedSet& now, const PerformedSet& then, const Exercise& exercise)
{
    const LoadMode modeNow = now.loadMode.value_or(exercise.loadMode);
    const LoadMode modeThen = then.loadMode.value_or(exercise.loadMode);
    if (modeNow != modeThen && !(liftsBody(modeNow) && liftsBody(modeThen)))
        return false;
    const auto loadNow = signedKilograms(now, modeNow);
    const auto loadThen = signedKilograms(then, modeThen);
    const auto workNow = now.reps ? now.reps : now.seconds;
    const auto workThen = now.reps ? then.reps : then.seconds;
    if (!workNow || !workThen || loadNow.has_value() != loadThen.has_value())
        return false;
    const double more = loadNow ? *loadNow - *loadThen : 0;
    return (more > kSameLoad && *workNow >= *workThen) || (more > -kSameLoad && *workNow > *workThen);
}

} // namespace settheory
