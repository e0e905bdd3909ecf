// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace settheory::stats {

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    const double rough = std::accumulate(values.begin(), values.end(), 0.0) / n;
    // A second pass takes back what rounding cost the first.
    double rest = 0;
    for (const double value : values)
        rest += value - rough;
    return rough + rest / n;
}

std::optional<double> standardDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double centre = *mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::optional<double> median(std::span<const double> values)
{
    return quantile(values, 0.5);
}

std::optional<double> quantile(std::span<const double> values, double p)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double share = place - static_cast<double>(below);
    return sorted[below] + share * (sorted[above] - sorted[below]);
}

} // namespace settheory::stats
