// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/lasttime.h"
#include "core/protocols/recognition.h"

namespace settheory {

/// An earlier time at which an exercise was done.
struct Occasion {
    WorkoutPtr workout; ///< null: never before
    LastSets sets; ///< of the exercise, in order
    std::optional<Protocol> protocol; ///< of the block it stood in; unknown while nothing was recognised yet
    bool isSameProtocol = false; ///< the one that was asked for

    /// The k-th set that counts (no warm-up, no segment), from 0; nothing beyond the last.
    std::optional<PerformedSet> workingSet(std::size_t k) const;
};

/// The latest time before `workout` that the exercise was done in a block of that muscle under that protocol;
/// where there was none, or none is asked for, the latest time at all. The load of a stack compares only
/// within one place, so a stack's latest time is looked for where `workout` is; a place that is not known, of
/// the one or the other, hinders nothing.
Occasion lastOccasion(const RecognisedLog& past, const Workout& workout, const Exercise& exercise,
    std::optional<Muscle> muscle, std::optional<Protocol> under);

} // namespace settheory
