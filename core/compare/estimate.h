// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <cstdint>

namespace settheory {

inline constexpr int kFewestSessions = 6; ///< in each arm, below which a verdict is withheld
inline constexpr double kLargestVif = 3; ///< above which it is withheld too

/// One session's value of a measure.
struct Observation {
    WorkoutId workout;
    Moment startedAt;
    bool isB = false;
    double value = 0;
};

/// One measure compared (domain.md §5 "Estimate", "Verdict"). The observations are in order of time;
/// `workouts` are the instants of all workouts of the log, in order. On the log scale values of 0 are left
/// out.
MeasureAnswer comparedMeasure(
    const Measure& measure, std::vector<Observation> observations, std::span<const std::int64_t> workouts);

} // namespace settheory
