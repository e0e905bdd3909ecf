// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/workoutinlog.h"

namespace settheory {

/// (d) The kind of segments, where half of the sets or more are segmented: the most frequent, the earlier in
/// the table on a tie.
std::optional<Protocol> segmentsOf(const std::vector<BlockSet>& sets);

/// (f) What the loads of one exercise's sets say.
struct LoadPattern {
    Protocol protocol = Protocol::Pyramid; ///< Pyramid or BackOff
    bool restsKnown = true; ///< else falling loads might be drops
};
/// `sets`: places in `block`, ascending.
std::optional<LoadPattern> loadPatternOf(
    const std::vector<BlockSet>& block, const std::vector<std::size_t>& sets);

/// (h) The exercise whose first set was a light one to failure; a place in `block`.
std::optional<std::size_t> exhaustiveOpenerIn(const std::vector<BlockSet>& block, double share);

} // namespace settheory
