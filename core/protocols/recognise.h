// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/block.h"

namespace settheory {

/// The analysis sets of a whole workout (sides, warm-ups and segments resolved); the blocks are drawn from
/// it.
struct PreparedWorkout {
    std::vector<SetTimes> timeline; ///< one for each of Workout::sets
    /// Working sets of all exercises, in order of their first member; where the order is listed, sets that
    /// share a superset letter stand in rounds.
    std::vector<BlockSet> sets;
    std::vector<bool> isWarmup; ///< one for each of Workout::sets: flagged, or taken for one
};
PreparedWorkout prepared(const Log& log, const Workout& workout, const Tempos& tempos);

/// The blocks of a workout, one for each muscle that is a primary of a working set, in order of their first
/// set. Deterministic; an unfinished workout gives the blocks so far.
std::vector<Block> blocksOf(const Log& log, const Workout& workout, const Tempos& tempos);
std::vector<Block> blocksOf(const Log& log, const Workout& workout, const PreparedWorkout& prepared);

} // namespace settheory
