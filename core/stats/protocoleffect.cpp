// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/protocoleffect.h"

#include "core/stats/distributions.h"
#include "core/stats/regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace settheory::stats {
namespace {

constexpr int kFewestForInterval = 3; ///< sessions in each arm
constexpr std::size_t kFewestForNeweyWest = 24; ///< sessions in all (E §4.5)
constexpr std::size_t kFewestForForecast = 8;

void estimate(ProtocolEffect& effect, const Column& protocol)
{
    const Sessions& sessions = effect.used.sessions;
    const std::vector<Column> columns{protocol};
    const auto fit = leastSquares(columns, withoutTrends(sessions.y, effect.used),
        {trendParameters(effect.used), largestSize(sessions.y)});
    if (!fit)
        return;
    effect.sigma = fit->sigma;
    effect.residuals = fit->residuals;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        effect.fitted.push_back(sessions.y[i] - fit->residuals[i]);
    effect.interval = studentInterval(fit->coefficients[0], fit->standardErrors[0], fit->df);
    if (sessions.size() < kFewestForNeweyWest)
        return;
    const int lag = neweyWestLag(static_cast<int>(sessions.size()));
    effect.neweyWest = studentInterval(fit->coefficients[0], neweyWest(*fit, columns, lag)[0], fit->df);
}

} // namespace

ProtocolEffect protocolEffect(const Sessions& sessions, std::span<const std::int64_t> workouts)
{
    ProtocolEffect effect;
    effect.used = comparableOf(sessions, stretchesOf(sessions.times, workouts));
    const std::vector<double>& isB = effect.used.sessions.isB;
    const auto n = static_cast<double>(isB.size());
    effect.b = static_cast<int>(std::ranges::count(isB, 1.0));
    effect.a = static_cast<int>(isB.size()) - effect.b;
    effect.df = n - trendParameters(effect.used) - 1;
    if (isB.empty())
        return effect;

    const Column protocol = withoutTrends(isB, effect.used);
    const double share = effect.b / n;
    const double total = n * share * (1 - share);
    effect.spread = std::inner_product(protocol.begin(), protocol.end(), protocol.begin(), 0.0);
    if (effect.spread <= 1e-10 * total) {
        effect.spread = 0;
        return effect;
    }
    effect.vif = total / effect.spread;
    if (std::min(effect.a, effect.b) >= kFewestForInterval && effect.df >= 1)
        estimate(effect, protocol);
    return effect;
}

std::optional<int> moreSessionsNeeded(const ProtocolEffect& effect, double margin, int fewest)
{
    if (!effect.interval || effect.used.sessions.size() < kFewestForForecast)
        return std::nullopt;
    int more = std::max({1, fewest - effect.a, fewest - effect.b});
    for (; more <= kMostSessionsTold; ++more) {
        const double df = effect.df + 2 * more;
        const double reach = studentQuantile(0.975, df) + studentQuantile(0.95, df);
        if (reach * effect.sigma / std::sqrt(effect.spread + more / 2.0) < margin)
            break;
    }
    return more;
}

} // namespace settheory::stats
