// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/selected.h"

#include <algorithm>

namespace settheory {

std::vector<const PerformedSet*> SelectedWorkout::setsOf(int exercise) const
{
    std::vector<const PerformedSet*> found;
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        if (sets[i] && workout.sets[i].exercise == exercise)
            found.push_back(&workout.sets[i]);
    }
    return found;
}

std::vector<SelectedWorkout> selectedWorkouts(const MeasuredLog& log, const Selection& selection)
{
    std::vector<SelectedWorkout> workouts;
    for (const MeasuredPtr& measured : log.workouts) {
        const Workout& workout = measured->workout();
        if (!selection.selectsDate(workout))
            continue;
        auto sets = selection.selectedSets(log.log(), workout, measured->recognised->blocks);
        if (std::ranges::find(sets, true) != sets.end())
            workouts.push_back({workout, std::move(sets)});
    }
    return workouts;
}

MassUnit unitOfMostLoads(const std::vector<SelectedWorkout>& workouts)
{
    int balance = 0;
    for (const SelectedWorkout& selected : workouts) {
        for (std::size_t i = 0; i < selected.workout.sets.size(); ++i) {
            const auto& load = selected.workout.sets[i].load;
            if (selected.sets[i] && load)
                balance += load->unit() == MassUnit::Pound ? 1 : -1;
        }
    }
    return balance > 0 ? MassUnit::Pound : MassUnit::Kilogram;
}

} // namespace settheory
