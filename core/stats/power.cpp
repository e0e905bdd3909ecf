// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/power.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace settheory::stats {
namespace {

/// Density of S = √(χ²/df).
double spreadDensity(double s, double df)
{
    if (s <= 0)
        return df == 1 ? std::sqrt(2 / std::numbers::pi) : 0;
    const double half = df / 2;
    return 2 * std::exp(half * std::log(half) - std::lgamma(half) + (df - 1) * std::log(s) - half * s * s);
}

/// The fewest pairs with which `powerOf` reaches `power`; it grows with the pairs.
template <class PowerOf> std::optional<int> fewestPairs(const PowerOf& powerOf, double power)
{
    for (int pairs = 2; pairs <= kMostPairs; ++pairs)
        if (powerOf(pairs) >= power)
            return pairs;
    return std::nullopt;
}

} // namespace

double studentPower(double df, double lambda)
{
    return noncentralStudentAbove(studentQuantile(0.975, df), df, lambda);
}

std::optional<int> pairsToSee(double effect, double power)
{
    return fewestPairs([&](int k) { return studentPower(k - 1.0, effect * std::sqrt(k)); }, power);
}

double samenessPower(int pairs, double margin)
{
    const double df = pairs - 1.0;
    const double reach = margin * std::sqrt(pairs);
    const double t = studentQuantile(0.95, df);
    // Beyond, the interval is wider than the margins; and S is hardly ever more than 8 standard deviations
    // up.
    const double end = std::min(reach / t, 1 + 8 / std::sqrt(2 * df) + 4 / df);
    constexpr int kSteps = 400;
    const double step = end / kSteps;
    double sum = 0;
    for (int i = 0; i <= kSteps; ++i) {
        const double s = i * step;
        const double weight = i == 0 || i == kSteps ? 1 : (i % 2 == 1 ? 4 : 2);
        sum += weight * spreadDensity(s, df) * std::max(0.0, 2 * normalCdf(reach - t * s) - 1);
    }
    return sum * step / 3;
}

std::optional<int> pairsToShowSameness(double margin, double power)
{
    return fewestPairs([&](int k) { return samenessPower(k, margin); }, power);
}

} // namespace settheory::stats
