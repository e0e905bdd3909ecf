// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/lasttime.h"

#include <algorithm>

namespace settheory {
namespace {

bool counts(const PerformedSet& set)
{
    return set.role != SetRole::Warmup && !isSegment(set.role);
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

} // namespace settheory
