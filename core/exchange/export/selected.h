// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/selection.h"
#include "core/measures/analysis.h"

namespace settheory {

/// A workout of a selection, and which of its sets are meant.
struct SelectedWorkout {
    const Workout& workout;
    std::vector<bool> sets;

    /// Of the performed exercise with that index, in the order of the workout.
    std::vector<const PerformedSet*> setsOf(int exercise) const;
};

/// The workouts of which at least one set is meant; the log outlives them.
std::vector<SelectedWorkout> selectedWorkouts(const MeasuredLog& log, const Selection& selection);

/// The unit of most loads; kilograms where there are as many of both.
MassUnit unitOfMostLoads(const std::vector<SelectedWorkout>& workouts);

} // namespace settheory
