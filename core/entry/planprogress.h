// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// How far the plan of a workout was followed.
struct PlanProgress {
    std::vector<bool> isOver; ///< for each of Workout::plan: done, or passed over
    std::optional<std::size_t>
        last; ///< the planned set that the last set done stood for; none: beyond the plan
};

/// A set stands for the first planned set of its exercise and kind (warm-up, segment, or work) that is not
/// over. Planned warm-ups and segments of the exercise before it are then over too: a lifter who does the
/// next work set has left them out. A warm-up or a drop that nobody planned takes nothing from the plan.
PlanProgress planProgress(const Workout& workout);

/// The planned set as one to be done: no times, no effort.
PerformedSet setMeantBy(const PlannedSet& planned);

} // namespace settheory
