// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/settings.h"

#include <vector>

namespace settheory {

/// A set on the way to the working load.
struct WarmupStep {
    Mass load;
    int reps = 0;
};

/// Half the working load for 8, 70 % for 5, 85 % for 2 [ours], each rounded down to what can be loaded
/// (loadable.h). Steps below the bar, and steps that rounding makes equal, are left out.
std::vector<WarmupStep> warmupSteps(
    const Mass& working, const Exercise& exercise, LoadMode mode, const LogSettings& settings);

} // namespace settheory
