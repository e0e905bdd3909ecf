// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/historypage/history.h"

#include <QDate>

#include <map>

namespace settheory {

/// What the strip shows of one day on which there was a workout.
struct HeatDay {
    std::vector<WorkoutId> workouts; ///< by start
    int hardSets = 0; ///< those known to be hard
    bool effortKnown = false; ///< of at least one working set
    std::optional<Protocol> mark; ///< how the chosen muscle was trained; of the last block of the day
};
using HeatDays = std::map<QDate, HeatDay>;

HeatDays heatDaysOf(const History& history, Muscle muscle);

/// 1 to 4: how dark a day is. The steps are quarters of the most hard sets that a day ever had.
int heatLevel(int hardSets, int mostHardSets);

/// The muscles that this log has blocks for, in their fixed order.
std::vector<Muscle> trainedMuscles(const History& history);
/// Of those the one with the most blocks that were no straight sets, else with the most blocks.
std::optional<Muscle> mostVariedMuscle(const History& history);

} // namespace settheory
