// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

namespace settheory {

/// Which part of a log is meant. What is left open selects everything.
struct Selection {
    std::optional<QDate> since, until; ///< both included; the date as it was on the wall
    std::optional<ExerciseId> exercise;
    std::optional<Muscle> muscle; ///< as a primary
    std::optional<ProtocolChoice> protocol; ///< of a block; of the muscle's, where one is chosen

    bool isWhole() const { return !exercise && !muscle && !protocol; }
    /// By its date alone.
    bool selectsDate(const Workout& workout) const;
    bool selects(const Workout& workout, const Block& block) const;
    /// By its date and, where more is chosen, by one of its blocks (an exercise alone: by what was
    /// performed).
    bool selects(const RecognisedWorkout& workout) const;
    /// The sets of a workout that are meant: by exercise, by primary muscle, by the protocol of their block.
    std::vector<bool> selectedSets(
        const Log& log, const Workout& workout, const std::vector<Block>& blocks) const;
};

} // namespace settheory
