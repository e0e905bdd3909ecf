// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/theilsen.h"

#include "core/stats/describe.h"
#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace settheory::stats {
namespace {

/// Sum of f(u) over the groups of u equal values.
template <class Function> double overTies(std::span<const double> values, const Function& f)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    double sum = 0;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::upper_bound(begin, sorted.end(), *begin);
        sum += f(static_cast<double>(end - begin));
        begin = end;
    }
    return sum;
}

double weight(double n)
{
    return n * (n - 1) * (2 * n + 5);
}

struct Bounds {
    double low = 0, high = 0;
};

std::optional<Bounds> senBounds(const std::vector<double>& slopes, double spread, double confidence)
{
    const auto n = static_cast<double>(slopes.size());
    const double c = normalQuantile(0.5 + confidence / 2) * spread;
    const double low = std::nearbyint((n - c) / 2);
    const double high = std::nearbyint((n + c) / 2) + 1;
    if (low < 1 || high > n)
        return std::nullopt;
    return Bounds{slopes[static_cast<std::size_t>(low) - 1], slopes[static_cast<std::size_t>(high) - 1]};
}

} // namespace

std::optional<TheilSen> theilSen(std::span<const double> times, std::span<const double> y)
{
    std::vector<double> slopes;
    slopes.reserve(y.size() * (y.size() + 1) / 2);
    for (std::size_t i = 0; i < y.size(); ++i)
        for (std::size_t j = i + 1; j < y.size(); ++j)
            if (times[i] != times[j])
                slopes.push_back((y[j] - y[i]) / (times[j] - times[i]));
    if (slopes.empty())
        return std::nullopt;
    std::ranges::sort(slopes);

    TheilSen result{*median(slopes), std::nullopt};
    const double variance =
        (weight(static_cast<double>(y.size())) - overTies(times, weight) - overTies(y, weight)) / 18;
    const double spread = std::sqrt(std::max(variance, 0.0));
    const auto wide = senBounds(slopes, spread, 0.95);
    const auto narrow = senBounds(slopes, spread, 0.90);
    if (wide && narrow)
        result.interval = Interval{result.slope, wide->low, wide->high, narrow->low, narrow->high};
    return result;
}

std::optional<double> kendallTau(std::span<const double> times, std::span<const double> y)
{
    const auto pairs = [](double u) { return u * (u - 1) / 2; };
    const double all = pairs(static_cast<double>(y.size()));
    const double byTime = all - overTies(times, pairs);
    const double byValue = all - overTies(y, pairs);
    if (byTime <= 0 || byValue <= 0)
        return std::nullopt;
    const auto sign = [](double value) { return (value > 0 ? 1 : 0) - (value < 0 ? 1 : 0); };
    double score = 0;
    for (std::size_t i = 0; i < y.size(); ++i)
        for (std::size_t j = i + 1; j < y.size(); ++j)
            score += sign(times[j] - times[i]) * sign(y[j] - y[i]);
    return score / std::sqrt(byTime * byValue);
}

} // namespace settheory::stats
