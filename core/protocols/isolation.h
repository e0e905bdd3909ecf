// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/runs.h"

namespace settheory {

/// How close to failure isolation sets came, as far as it was noted.
struct IsolationEffort {
    std::optional<double> medianRir; ///< of the known ones
    bool moreLeftThanDone = false; ///< the median set had more reps in reserve than it had reps
    bool sure = false; ///< at most 2, or at least 4, whatever the unknown ones were

    bool isFarFromFailure() const { return moreLeftThanDone || (medianRir && *medianRir >= 4); }
};
IsolationEffort effortOf(const std::vector<BlockSet>& isolationSets);

/// Whether an isolation trains another muscle of a compound than the block's: a helper, or its other primary.
bool trainsHelper(const Exercise& isolation, const Exercise& compound, Muscle muscle);

/// An isolation for another muscle of the block's first compound, done before it (domain.md §3 (b)).
struct Synergist {
    int exercise = 0; ///< index into Workout::exercises
    IsolationEffort effort;
    Separation distance;
};
/// `firstCompound`, `lastCompound`: places in prepared.sets. Nothing if the last isolation before trains
/// nothing of the compound but the muscle itself.
std::optional<Synergist> synergistBefore(const WorkoutInLog& view, const PreparedWorkout& prepared,
    std::size_t firstCompound, std::size_t lastCompound, Muscle muscle);

} // namespace settheory
