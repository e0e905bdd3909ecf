// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace settheory::stats {

inline constexpr std::int64_t kDaySeconds = 86400;
inline constexpr std::int64_t kBreakSeconds = 14 * kDaySeconds; ///< [ours]
inline constexpr std::int64_t kLongestStretchSeconds = 182 * kDaySeconds; ///< [ours]

/// The sessions of two arms, in order of time.
struct Sessions {
    std::vector<std::int64_t> times; ///< seconds, ascending
    std::vector<double> isB; ///< 0 or 1
    std::vector<double> y;

    std::size_t size() const { return times.size(); }
};

/// For each session the stretch of time that it lies in, counted from 0. A stretch ends where no workout at
/// all was done for 14 days or more; one over 182 days is cut into the fewest equal parts.
std::vector<int> stretchesOf(std::span<const std::int64_t> sessions, std::span<const std::int64_t> workouts);

/// The sessions that can be compared: those of stretches with both arms and at least three sessions.
struct Comparable {
    Sessions sessions;
    std::vector<std::size_t> places; ///< of each, among those given
    std::vector<int> stretch; ///< of each, counted anew from 0
    int stretches = 0;
};
Comparable comparableOf(const Sessions& all, std::span<const int> stretch);

/// What is left of a column when every stretch has its own intercept and slope in time taken out.
std::vector<double> withoutTrends(std::span<const double> column, const Comparable& where);
/// How many parameters that takes: two a stretch, one where all its sessions are at one instant.
int trendParameters(const Comparable& where);

} // namespace settheory::stats
