// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/isolation.h"

#include "core/protocols/median.h"

#include <limits>

namespace settheory {
namespace {

constexpr double kNearRir = 2; // up to here surely exhausting
constexpr double kFarRir = 4; // from here surely not

} // namespace

bool trainsHelper(const Exercise& isolation, const Exercise& compound, Muscle muscle)
{
    return std::ranges::any_of(isolation.primary, [&](Muscle trained) {
        return compound.hasSecondary(trained) || (trained != muscle && compound.hasPrimary(trained));
    });
}

IsolationEffort effortOf(const std::vector<BlockSet>& isolationSets)
{
    std::vector<double> known, atLeast, atMost, leftMinusDone;
    for (const BlockSet& set : isolationSets) {
        atLeast.push_back(set.rir.value_or(0));
        atMost.push_back(set.rir.value_or(std::numeric_limits<double>::infinity()));
        if (set.rir)
            known.push_back(*set.rir);
        if (set.rir && set.reps)
            leftMinusDone.push_back(*set.rir - *set.reps);
    }
    IsolationEffort effort;
    if (const auto left = medianOf(std::move(leftMinusDone)))
        effort.moreLeftThanDone = *left > 0;
    effort.medianRir = medianOf(std::move(known));
    const auto low = medianOf(std::move(atLeast));
    const auto high = medianOf(std::move(atMost));
    effort.sure = low && high && (*high <= kNearRir || *low >= kFarRir);
    return effort;
}

std::optional<Synergist> synergistBefore(const WorkoutInLog& view, const PreparedWorkout& prepared,
    std::size_t firstCompound, std::size_t lastCompound, Muscle muscle)
{
    std::size_t place = firstCompound;
    while (place > 0 && prepared.sets[place - 1].mechanic != Mechanic::Isolation)
        --place;
    if (place == 0)
        return std::nullopt;
    const BlockSet& last = prepared.sets[--place];
    const Exercise& isolation = view.exerciseOf(last);
    if (isolation.hasPrimary(muscle)
        || !trainsHelper(isolation, view.exerciseOf(prepared.sets[firstCompound]), muscle))
        return std::nullopt;

    Synergist synergist;
    synergist.exercise = last.exercise;
    std::vector<BlockSet> sets;
    for (std::size_t i = 0; i < lastCompound; ++i) {
        if (prepared.sets[i].exerciseId == last.exerciseId)
            sets.push_back(prepared.sets[i]);
    }
    synergist.effort = effortOf(sets);
    synergist.distance = separationBetween(view, prepared, place, firstCompound, muscle);
    return synergist;
}

} // namespace settheory
