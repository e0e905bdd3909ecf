// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/lasttime.h"
#include "core/protocols/recognition.h"

namespace settheory {

/// What a coming set of an exercise is part of; unknown parts are not asked for.
struct Standing {
    std::optional<Protocol> protocol; ///< of the muscle's block
    std::optional<bool> prefatigued; ///< whether work before it in the workout tires it (domain.md §4)
};

/// An earlier time at which an exercise was done.
struct Occasion {
    WorkoutPtr workout; ///< null: never before
    LastSets sets; ///< of the exercise, in order
    std::optional<Protocol> protocol; ///< of the block it stood in; unknown while nothing was recognised yet
    bool prefatigued = false; ///< its first set was
    bool isSameProtocol = false; ///< the one that was asked for
    bool isSamePosition = true; ///< fresh or pre-fatigued as asked for; true where not asked

    /// The k-th set that counts (no warm-up, no segment), from 0; nothing beyond the last.
    /// Of sets with a side, the k-th of that side.
    std::optional<PerformedSet> workingSet(std::size_t k, Side side = Side::Both) const;
};

/// The latest time before `workout` at which the exercise stood as `now` says: a bench press after flyes is
/// like bench presses after flyes. Where none did in both respects, the latest in the same position, else the
/// latest under the same protocol, else the latest at all. The load of a stack compares only within one
/// place, so a stack's latest time is looked for where `workout` is; a place that is not known, of the one or
/// the other, hinders nothing.
/// `past`: workouts in their order, of which those without the exercise and those after `workout` say
/// nothing.
Occasion lastOccasion(const std::vector<RecognisedPtr>& past, const Workout& workout,
    const Exercise& exercise, std::optional<Muscle> muscle, const Standing& now);

} // namespace settheory
