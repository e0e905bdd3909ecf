// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stretches.h"

#include <algorithm>

namespace settheory::stats {
namespace {

/// How many breaks lie before each session.
std::vector<int> breaksBefore(std::span<const std::int64_t> sessions, std::span<const std::int64_t> workouts)
{
    std::vector<int> breaks;
    int count = 0;
    std::size_t next = 1;
    for (const std::int64_t session : sessions) {
        for (; next < workouts.size() && workouts[next] <= session; ++next)
            count += workouts[next] - workouts[next - 1] >= kBreakSeconds ? 1 : 0;
        breaks.push_back(count);
    }
    return breaks;
}

/// The sessions of one stretch as an interval of places.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Run> runsOf(std::span<const int> label)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (i == 0 || label[i] != label[i - 1])
            runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

} // namespace

std::vector<int> stretchesOf(std::span<const std::int64_t> sessions, std::span<const std::int64_t> workouts)
{
    std::vector<int> stretch(sessions.size());
    int next = 0;
    for (const Run& run : runsOf(breaksBefore(sessions, workouts))) {
        const std::int64_t first = sessions[run.begin];
        const std::int64_t span = sessions[run.end - 1] - first;
        const std::int64_t parts =
            std::max<std::int64_t>(1, (span + kLongestStretchSeconds - 1) / kLongestStretchSeconds);
        for (std::size_t i = run.begin; i < run.end; ++i) {
            const std::int64_t part = span == 0 ? 0 : (sessions[i] - first) * parts / span;
            stretch[i] = next + static_cast<int>(std::min(part, parts - 1));
        }
        next += static_cast<int>(parts);
    }
    return stretch;
}

Comparable comparableOf(const Sessions& all, std::span<const int> stretch)
{
    Comparable kept;
    for (const Run& run : runsOf(stretch)) {
        const auto arms = std::span(all.isB).subspan(run.begin, run.end - run.begin);
        if (arms.size() < 3 || std::ranges::count(arms, 0.0) == 0 || std::ranges::count(arms, 1.0) == 0)
            continue;
        for (std::size_t i = run.begin; i < run.end; ++i) {
            kept.sessions.times.push_back(all.times[i]);
            kept.sessions.isB.push_back(all.isB[i]);
            kept.sessions.y.push_back(all.y[i]);
            kept.places.push_back(i);
            kept.stretch.push_back(kept.stretches);
        }
        ++kept.stretches;
    }
    return kept;
}

std::vector<double> withoutTrends(std::span<const double> column, const Comparable& where)
{
    std::vector<double> rest(column.begin(), column.end());
    for (const Run& run : runsOf(where.stretch)) {
        const auto n = static_cast<double>(run.end - run.begin);
        const std::int64_t origin = where.sessions.times[run.begin];
        const auto days = [&](std::size_t i) {
            return static_cast<double>(where.sessions.times[i] - origin) / static_cast<double>(kDaySeconds);
        };
        // Twice, for what rounding leaves of the first time.
        for (int pass = 0; pass < 2; ++pass) {
            double meanDay = 0;
            double meanValue = 0;
            for (std::size_t i = run.begin; i < run.end; ++i) {
                meanDay += days(i) / n;
                meanValue += rest[i] / n;
            }
            double squares = 0;
            double products = 0;
            for (std::size_t i = run.begin; i < run.end; ++i) {
                squares += (days(i) - meanDay) * (days(i) - meanDay);
                products += (days(i) - meanDay) * (rest[i] - meanValue);
            }
            const double slope = squares > 0 ? products / squares : 0;
            for (std::size_t i = run.begin; i < run.end; ++i)
                rest[i] -= meanValue + slope * (days(i) - meanDay);
        }
    }
    return rest;
}

int trendParameters(const Comparable& where)
{
    int parameters = 0;
    for (const Run& run : runsOf(where.stretch))
        parameters += where.sessions.times[run.begin] == where.sessions.times[run.end - 1] ? 1 : 2;
    return parameters;
}

} // namespace settheory::stats
