// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/gap.h"

namespace settheory {

/// Neighbouring sets of one block that are all compound, or all isolation. Places in Block::sets.
struct Run {
    Mechanic kind = Mechanic::Compound;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A block cut into runs, and what they say.
struct Runs {
    std::vector<Run> runs; ///< empty where a mechanic is unknown
    BlockOrder order = BlockOrder::Unknown;
    std::optional<bool> inRounds;
    std::size_t decisive = 0; ///< the first set that decides: straight sets before the rounds do not

    /// From the last set of one kind to the first of the next: in rounds one in each, else the first.
    std::vector<std::pair<std::size_t, std::size_t>> pairs() const;
};
Runs runsOf(const WorkoutInLog& view, const std::vector<BlockSet>& sets);

} // namespace settheory
