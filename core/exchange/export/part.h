// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"

namespace settheory {

/// These workouts of a log alone, in this order where a table has a row for each. What was measured stays as
/// it was measured in the whole log. Workouts that are not in the log are left out.
MeasuredLog partOf(const MeasuredLog& log, const std::vector<WorkoutId>& workouts);

} // namespace settheory
