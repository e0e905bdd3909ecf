// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/trend.h"

#include "core/stats/distributions.h"
#include "core/stats/regression.h"
#include "core/stats/stretches.h"
#include "core/stats/theilsen.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

constexpr std::int64_t kWeek = 7 * stats::kDaySeconds;
constexpr std::int64_t kWindow = 26 * kWeek;
constexpr std::int64_t kWideWindow = 52 * kWeek;
constexpr std::int64_t kComeback = 2 * kWeek;
constexpr std::int64_t kBefore = 28 * stats::kDaySeconds;
constexpr std::size_t kFewest = 8;
constexpr double kFewestWeeks = 6;

/// The sessions of a window in weeks since the first, on the log scale.
struct Series {
    std::vector<double> weeks;
    std::vector<double> logs;

    bool tells() const { return weeks.size() >= kFewest && weeks.back() >= kFewestWeeks; }
};

/// The first instant from which sessions enter: two weeks after the last break, if there was one.
std::int64_t beginOf(const std::vector<std::int64_t>& workouts, std::int64_t from, std::int64_t now)
{
    std::int64_t begin = from;
    for (std::size_t i = 1; i < workouts.size() && workouts[i] <= now; ++i)
        if (workouts[i] - workouts[i - 1] >= stats::kBreakSeconds)
            begin = std::max(from, workouts[i] + kComeback);
    return begin;
}

Series seriesOf(const std::vector<TrendPoint>& points, std::int64_t begin, std::int64_t now)
{
    Series series;
    std::int64_t first = 0;
    for (const TrendPoint& point : points) {
        if (point.deload || point.instant < begin || point.instant > now)
            continue;
        if (series.weeks.empty())
            first = point.instant;
        series.weeks.push_back(static_cast<double>(point.instant - first) / static_cast<double>(kWeek));
        series.logs.push_back(std::log(point.kilograms));
    }
    return series;
}

struct Judged {
    TrendState state = TrendState::Undetermined;
    Series series;
    std::optional<stats::Interval> slope;
};

Judged judged(const std::vector<TrendPoint>& points, const std::vector<std::int64_t>& workouts,
    std::int64_t now, std::int64_t window, double growth)
{
    Judged result;
    result.series = seriesOf(points, beginOf(workouts, now - window, now), now);
    if (!result.series.tells())
        return result;
    if (const auto trend = stats::theilSen(result.series.weeks, result.series.logs))
        result.slope = trend->interval;
    if (!result.slope)
        return result;
    if (result.slope->high < 0)
        result.state = TrendState::Regressing;
    else if (result.slope->low > 0)
        result.state = TrendState::Progressing;
    else if (result.slope->high90 < growth)
        result.state = TrendState::Plateau;
    return result;
}

Judged judged(const std::vector<TrendPoint>& points, const std::vector<std::int64_t>& workouts,
    std::int64_t now, double growth)
{
    Judged narrow = judged(points, workouts, now, kWindow, growth);
    if (narrow.state != TrendState::Undetermined)
        return narrow;
    Judged wide = judged(points, workouts, now, kWideWindow, growth);
    return wide.slope ? wide : narrow;
}

/// By the formula of least squares with sessions evenly apart; Theil and Sen's slope needs slightly more.
std::optional<int> weeksNeeded(const Judged& now, double growth)
{
    const std::size_t sessions = now.series.weeks.size();
    const stats::Column ones(sessions, 1.0);
    const auto fit = stats::leastSquares({ones, now.series.weeks}, now.series.logs);
    if (!fit || !now.slope)
        return std::nullopt;
    const double apart = now.series.weeks.back() / static_cast<double>(sessions - 1);
    const double b = now.slope->estimate;
    for (int weeks = 1; weeks <= kMostWeeksTold; ++weeks) {
        const double n = std::floor(weeks / apart);
        if (n < static_cast<double>(sessions + 1))
            continue;
        const double error = fit->sigma * std::sqrt(12 / (n * (n * n - 1))) / apart;
        if (b + stats::studentQuantile(0.95, n - 2) * error < growth
            || b - stats::studentQuantile(0.975, n - 2) * error > 0)
            return weeks;
    }
    return kMostWeeksTold + 1;
}

stats::Interval inPercent(const stats::Interval& slope)
{
    const auto percent = [](double b) { return 100 * std::expm1(b); };
    return {percent(slope.estimate), percent(slope.low), percent(slope.high), percent(slope.low90),
        percent(slope.high90)};
}

} // namespace

const char* keyOf(TrendState state)
{
    switch (state) {
    case TrendState::Regressing:
        return "regressing";
    case TrendState::Progressing:
        return "progressing";
    case TrendState::Plateau:
        return "plateau";
    case TrendState::Undetermined:
        break;
    }
    return "undetermined";
}

Trend trendOf(const std::vector<TrendPoint>& points, const std::vector<std::int64_t>& workouts,
    std::int64_t now, double worthwhile)
{
    const double growth = std::log1p(worthwhile);
    const Judged today = judged(points, workouts, now, growth);
    const Judged before = judged(points, workouts, now - kBefore, growth);

    Trend trend;
    trend.state = today.state == before.state ? today.state : TrendState::Undetermined;
    trend.sessions = static_cast<int>(today.series.weeks.size());
    trend.weeks = today.series.weeks.empty() ? 0 : today.series.weeks.back();
    if (today.slope)
        trend.percentPerWeek = inPercent(*today.slope);
    if (trend.state == TrendState::Undetermined)
        trend.weeksNeeded = weeksNeeded(today, growth);
    return trend;
}

} // namespace settheory
