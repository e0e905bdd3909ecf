// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity.h"

#include <vector>

namespace settheory {

/// A set on the way to the working load.
struct WarmupStep {
    Mass load;
    int reps = 0;
};

/// Half the working load for 8, 70 % for 5, 85 % for 2 [ours], each rounded down to what a bar with the usual
/// plates makes, or to 2.5 kg or 5 lb where there is no bar. Steps below the bar, and steps that rounding
/// makes equal, are left out.
std::vector<WarmupStep> warmupSteps(const Mass& working, const std::optional<Mass>& bar);

} // namespace settheory
