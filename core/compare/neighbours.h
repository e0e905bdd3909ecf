// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <cstdint>

namespace settheory {

/// A second view without a fitted trend: each session beside its neighbour in time of the other protocol, at
/// most 21 days away with no break between [ours], no session twice. `workouts` are the instants of all
/// workouts of the log. Nothing with fewer than six pairs, of which no test could reach 5 %.
std::optional<NeighbourPairs> neighbourPairs(
    const MeasureAnswer& answer, std::span<const std::int64_t> workouts);

} // namespace settheory
