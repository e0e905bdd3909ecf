// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

#include <cstdint>
#include <vector>

namespace settheory {

/// One session's best fresh set of an exercise.
struct TrendPoint {
    std::int64_t instant = 0; ///< start of the workout, in seconds
    double kilograms = 0; ///< estimated one-rep maximum, above 0
    bool deload = false;
};

enum class TrendState { Regressing, Progressing, Plateau, Undetermined };
const char* keyOf(TrendState state); ///< "regressing", "progressing", "plateau", "undetermined"

inline constexpr double kWorthwhileGrowth = 0.001; ///< a week, as a share [ours]: about 5 % a year
inline constexpr int kMostWeeksTold = 52;

/// Where an exercise is heading (domain.md §7): Theil and Sen's slope of the logarithm, a week.
struct Trend {
    TrendState state = TrendState::Undetermined;
    int sessions = 0; ///< that enter: of the window and after the last break, without deloads
    double weeks = 0; ///< from the first to the last of them
    /// In percent a week, 100 (e^b − 1). Nothing with fewer than 8 sessions or 42 days.
    std::optional<stats::Interval> percentPerWeek;
    /// So many weeks of such sessions in all, counted from the first that enters, would tell; 53 stands for
    /// more than a year. Only while undetermined, and where there is a slope.
    std::optional<int> weeksNeeded;
};

/// As it stood at `now`: over the last 26 weeks and, if that cannot tell, the last 52. Only sessions after
/// the last time without any workout for 14 days or more, and not those of the first two weeks after it.
///
/// Regressing: the 95 % interval lies below 0; progressing: above 0. Plateau: neither, and the 90 % interval
/// ends below `worthwhile`. An interval that holds 0 is none. What was judged otherwise 28 days earlier is
/// undetermined. `workouts`: the starts of all workouts of the log, ascending; `points` ascending too.
Trend trendOf(const std::vector<TrendPoint>& points, const std::vector<std::int64_t>& workouts,
    std::int64_t now, double worthwhile = kWorthwhileGrowth);

} // namespace settheory
