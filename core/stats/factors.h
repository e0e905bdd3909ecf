// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"
#include "core/stats/stretches.h"

#include <array>

namespace settheory::stats {

/// Sessions in a two-by-two of two factors, in order of time.
struct TwoByTwo {
    std::vector<std::int64_t> times;
    std::vector<bool> first; ///< the first factor's second level
    std::vector<bool> second;
    std::vector<double> y;
};

struct FactorEffects {
    std::optional<Interval> first, second;
    std::optional<Interval> interaction; ///< difference of differences; from 3 sessions in every cell
    bool confounded = false; ///< the factors cannot be told apart from each other or from time
};

/// Both factors at once, coded ±½, beside a level and a linear trend of every stretch of time. A stretch
/// needs two cells and three sessions. No effects with fewer than 3 sessions at a level.
FactorEffects factorEffects(const TwoByTwo& sessions, std::span<const std::int64_t> workouts);

} // namespace settheory::stats
