// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/sets.h"

#include <algorithm>

namespace settheory {
namespace {

const PerformedSet& memberOf(const Workout& workout, int member)
{
    return workout.sets[static_cast<std::size_t>(member)];
}

std::optional<MeasureValue> rangeOf(double low, double high)
{
    return MeasureValue{low, high > low ? std::optional(high) : std::nullopt};
}

double weightFor(const Exercise& exercise, Muscle muscle)
{
    if (exercise.hasPrimary(muscle))
        return 1;
    return exercise.hasSecondary(muscle) ? 0.5 : 0;
}

/// Reps of the sets of one mechanic, or of all.
std::optional<MeasureValue> repsOf(const MeasureContext& context, std::optional<Mechanic> part)
{
    MeasureValue sum;
    bool any = false;
    bool anyCounted = false;
    for (const BlockSet& set : context.block.sets) {
        if (part && set.mechanic && set.mechanic != part)
            continue;
        any = true;
        if (part && !set.mechanic) {
            sum.atLeast = true; // it may be of either kind
        } else if (set.reps) {
            sum.value += *set.reps;
            anyCounted = true;
        } else if (!isTimed(context.workout, set)) {
            sum.atLeast = true;
        }
    }
    return any && !anyCounted ? std::nullopt : std::optional(sum);
}

} // namespace

std::optional<bool> isHard(const BlockSet& set, double limit)
{
    if (set.failure)
        return true;
    return set.rir ? std::optional(*set.rir <= limit) : std::nullopt;
}

bool isTimed(const Workout& workout, const BlockSet& set)
{
    return std::ranges::all_of(set.members, [&](int member) {
        const PerformedSet& done = memberOf(workout, member);
        return !done.reps && (done.seconds || done.distance);
    });
}

HardSets hardSetsOf(std::span<const BlockSet> sets, double limit)
{
    HardSets count;
    for (const BlockSet& set : sets) {
        const auto hard = isHard(set, limit);
        count.low += hard.value_or(false) ? 1 : 0;
        count.high += hard.value_or(true) ? 1 : 0;
    }
    return count;
}

namespace measured {

std::optional<MeasureValue> workingSets(const MeasureContext& context)
{
    return MeasureValue{static_cast<double>(context.block.sets.size())};
}

std::optional<MeasureValue> hardSets(const MeasureContext& context)
{
    const HardSets count = hardSetsOf(context.block.sets, context.log.settings().hardSetRir);
    return rangeOf(count.low, count.high);
}

std::optional<MeasureValue> fractionalSets(const MeasureContext& context)
{
    double low = 0;
    double high = 0;
    for (const BlockSet& set : context.prepared.sets) {
        const auto& performed = context.workout.exercises[static_cast<std::size_t>(set.exercise)];
        const double weight = weightFor(context.log.exerciseOf(performed), context.block.muscle);
        const auto hard = isHard(set, context.log.settings().hardSetRir);
        low += hard.value_or(false) ? weight : 0;
        high += hard.value_or(true) ? weight : 0;
    }
    return rangeOf(low, high);
}

std::optional<MeasureValue> reps(const MeasureContext& context)
{
    return repsOf(context, std::nullopt);
}

std::optional<MeasureValue> compoundReps(const MeasureContext& context)
{
    return repsOf(context, Mechanic::Compound);
}

std::optional<MeasureValue> isolationReps(const MeasureContext& context)
{
    return repsOf(context, Mechanic::Isolation);
}

} // namespace measured
} // namespace settheory
