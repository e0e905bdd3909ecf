// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"

#include "core/stats/describe.h"
#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace settheory::stats {

Interval studentInterval(double estimate, double standardError, double df)
{
    if (standardError == 0)
        return {estimate, estimate, estimate, estimate, estimate};
    const double half95 = studentQuantile(0.975, df) * standardError;
    const double half90 = studentQuantile(0.95, df) * standardError;
    return {estimate, estimate - half95, estimate + half95, estimate - half90, estimate + half90};
}

Interval studentInterval(const Estimate& estimate)
{
    return studentInterval(estimate.value, estimate.standardError, estimate.df);
}

std::optional<Interval> welch(std::span<const double> a, std::span<const double> b)
{
    const auto estimate = welchEstimate(a, b);
    return estimate ? std::optional(studentInterval(*estimate)) : std::nullopt;
}

std::optional<Estimate> welchEstimate(std::span<const double> a, std::span<const double> b)
{
    if (a.size() < 2 || b.size() < 2)
        return std::nullopt;
    const auto variance = [](std::span<const double> values) {
        const double sd = *standardDeviation(values);
        return sd * sd / static_cast<double>(values.size());
    };
    const double largest = std::max(largestSize(a), largestSize(b));
    double difference = *mean(b) - *mean(a);
    if (isRoundingOf(difference, largest))
        difference = 0;
    const double va = variance(a);
    const double vb = variance(b);
    if (isRoundingOf(std::sqrt(va + vb), largest))
        return Estimate{difference, 0, 1};
    const double df = (va + vb) * (va + vb)
        / (va * va / static_cast<double>(a.size() - 1) + vb * vb / static_cast<double>(b.size() - 1));
    return Estimate{difference, std::sqrt(va + vb), df};
}

bool isRoundingOf(double value, double largest)
{
    return std::abs(value) <= 1e-11 * largest;
}

double largestSize(std::span<const double> values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

} // namespace settheory::stats
