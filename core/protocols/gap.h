// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/workoutinlog.h"

namespace settheory {

/// The time between the end of one working set and the start of a later one. A stated short counts as 15 s.
struct Gap {
    std::optional<double> seconds;
    TimeSource source = TimeSource::Unknown;
};

/// Between two of `prepared.sets`, named by their places in it.
Gap gapBetween(const PreparedWorkout& prepared, std::size_t earlier, std::size_t later);
/// Takes the least certain source of its parts; unknown where fewer than half of them are known.
Gap medianOf(const std::vector<Gap>& gaps);

RestClass classOf(const Gap& gap, const LogSettings& settings);
/// Whether another class might be true: 30–60 s, unknown, or an estimate within 15 s of a limit.
bool classIsUncertain(const Gap& gap, const LogSettings& settings);
/// Short enough for a superset: below the limit of a full rest.
bool isBelowFull(const Gap& gap, const LogSettings& settings);

/// How far apart a set and the compound that follows it are.
struct Separation {
    Gap gap; ///< to the compound's first set of any role, warm-ups included
    int exercisesBetween = 0; ///< other exercises with working sets

    bool isFar() const; ///< over 5 minutes, or two other exercises between
    bool isTooFar() const; ///< over 15 minutes
};
/// From the set at one place to the compound for that muscle at a later place.
Separation separationBetween(const WorkoutInLog& view, const PreparedWorkout& prepared, std::size_t earlier,
    std::size_t compound, Muscle muscle);

} // namespace settheory
