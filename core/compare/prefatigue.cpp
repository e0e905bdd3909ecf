// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/prefatigue.h"

#include "core/compare/figures.h"
#include "core/compare/words.h"
#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

using words::tr;

/// "21 % fewer", "3 % more", "as many"
QString amount(double cost)
{
    const QString size = figures::percent(std::abs(100 * cost));
    return cost == 0 ? tr("as many") : cost > 0 ? tr("%1 fewer").arg(size) : tr("%1 more").arg(size);
}

} // namespace

std::optional<PrefatigueCost> prefatigueCostIn(const Answer& answer)
{
    if (answer.question.of != Question::Of::Exercise)
        return std::nullopt;
    const auto found = std::ranges::find_if(answer.measures, [](const MeasureAnswer& m) {
        return QLatin1String(m.measure->key) == QLatin1String("prefatigue_cost");
    });
    if (found == answer.measures.end() || found->sessions.empty())
        return std::nullopt;
    std::vector<double> costs;
    for (const SessionPoint& session : found->sessions)
        costs.push_back(session.value);
    return PrefatigueCost{&*found, static_cast<int>(costs.size()), *stats::median(costs),
        *stats::quantile(costs, 0.25), *stats::quantile(costs, 0.75)};
}

QString textOf(const PrefatigueCost& cost)
{
    if (cost.sessions == 1)
        return tr(
            "At the load of a fresh set, the first set after isolation had %1 reps, those in reserve counted "
            "(1 session).")
            .arg(amount(cost.median));
    return tr(
        "At the load of a fresh set, the first set after isolation typically had %1 reps, those in reserve "
        "counted (%2; the middle half from %3 to %4).")
        .arg(amount(cost.median), words::sessions(cost.sessions), amount(cost.low), amount(cost.high));
}

} // namespace settheory
