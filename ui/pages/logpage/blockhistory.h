// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

namespace settheory {

/// A block of an earlier workout.
struct EarlierBlock {
    RecognisedPtr workout; ///< null: there is none
    std::size_t block = 0; ///< index into its blocks

    const Block& get() const { return workout->blocks[block]; }
};

/// What a finished block is measured against: the last time before that the same exercises (in any order)
/// were done for the same muscle.
struct BlockHistory {
    EarlierBlock same; ///< under the same protocol
    EarlierBlock other; ///< under any other
};
BlockHistory historyOf(const RecognisedLog& past, const Log& log, const Workout& workout, const Block& block);

/// "+2 reps · +170 kg · −2 min": what the block gave more or less than the earlier one, where both are known.
/// Loads of a stack are left out where the two workouts were at different places. Empty if nothing is known.
QString differenceText(const Log& log, const Workout& workout, const PreparedWorkout& prepared,
    const Block& block, const EarlierBlock& earlier);

} // namespace settheory
