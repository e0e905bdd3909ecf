// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"

#include "core/stats/describe.h"
#include "core/stats/distributions.h"

#include <cmath>

namespace settheory::stats {

std::optional<PairedDifference> pairedDifference(std::span<const double> differences)
{
    if (differences.size() < 2)
        return std::nullopt;
    const auto k = static_cast<double>(differences.size());
    const double largest = largestSize(differences);
    const auto unlessRounding = [&](double value) { return isRoundingOf(value, largest) ? 0 : value; };

    PairedDifference result;
    result.sd = unlessRounding(*standardDeviation(differences));
    result.mean = {unlessRounding(*mean(differences)), result.sd / std::sqrt(k), k - 1};
    result.interval = studentInterval(result.mean);
    if (result.sd == 0)
        return result;
    result.t = result.mean.value / result.mean.standardError;
    result.p = 2 * studentCdf(-std::abs(*result.t), k - 1);
    result.standardised = result.mean.value / result.sd;
    return result;
}

double hedgesCorrection(double df)
{
    return std::exp(std::lgamma(df / 2) - std::lgamma((df - 1) / 2)) / std::sqrt(df / 2);
}

} // namespace settheory::stats
