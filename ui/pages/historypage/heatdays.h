// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/historypage/history.h"

#include <QDate>

#include <array>
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

/// How dark a day is: the steps are quarters of the log's own days, by their hard sets.
class HeatScale {
public:
    HeatScale() = default;
    explicit HeatScale(const HeatDays& days);
    int level(int hardSets) const; ///< 1, the fewest, to 4

private:
    std::array<int, 3> m_above = {}; ///< the second, third and fourth level begin above these
};

/// The muscles that this log has blocks for, in their fixed order.
std::vector<Muscle> trainedMuscles(const History& history);
/// Of those the one with the most blocks that were no straight sets, else with the most blocks.
std::optional<Muscle> mostVariedMuscle(const History& history);

} // namespace settheory
