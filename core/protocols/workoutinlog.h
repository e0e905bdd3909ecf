// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

namespace settheory {

/// A workout with its exercises and the body weight of that day at hand. Lives no longer than the log.
struct WorkoutInLog {
    WorkoutInLog(const Log& log, const Workout& workout);

    const Log& log;
    const Workout& workout;
    std::vector<ExercisePtr> exercises; ///< one for each of Workout::exercises
    std::optional<double> bodyKilograms;

    const Exercise& exerciseOf(const BlockSet& set) const
    {
        return *exercises[static_cast<std::size_t>(set.exercise)];
    }
    bool isListed() const { return workout.order == SetOrder::Listed; }
};

/// A set on the way to analysis: both sides are one, segments still apart.
struct WholeSet {
    BlockSet set;
    SetRole role = SetRole::Working;
    /// Body-weight exercises: kilograms added, or taken off (negative), so that loads can be told apart even
    /// where the body weight is unknown.
    std::optional<double> added;
    bool warmup = false;
};

/// Kilograms below which loads are equal: what converting pounds and halving sides may leave.
inline constexpr double kLoadNoise = 1e-6;

/// By effective load, or where that is unknown by what is added to the body; nothing if neither is known.
std::optional<std::partial_ordering> comparedLoads(const WholeSet& a, const WholeSet& b);

// The steps of preparation (domain.md §3), in this order.
std::vector<WholeSet> withSidesJoined(const WorkoutInLog& view, const std::vector<SetTimes>& timeline);
void markWarmups(std::vector<WholeSet>& sets);
std::vector<BlockSet> withSegmentsJoined(const std::vector<WholeSet>& sets); ///< leaves out warm-ups
/// Listed order: the k-th sets of the exercises that share a superset letter become round k, rest stated
/// short.
std::vector<BlockSet> withListedRounds(const WorkoutInLog& view, std::vector<BlockSet> sets);
/// Work for one exercise that leaves another tired: a primary muscle of both, or an isolation for a helper.
bool tires(const Exercise& earlier, const Exercise& later);
void markPrefatigued(const WorkoutInLog& view, std::vector<BlockSet>& sets);

} // namespace settheory
