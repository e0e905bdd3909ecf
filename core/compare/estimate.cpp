// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/estimate.h"

#include "core/compare/effect.h"
#include "core/stats/describe.h"
#include "core/stats/protocoleffect.h"
#include "core/stats/regression.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

std::vector<double> valuesOf(const std::vector<Observation>& observations, bool isB)
{
    std::vector<double> values;
    for (const Observation& observation : observations)
        if (observation.isB == isB)
            values.push_back(observation.value);
    return values;
}

ArmSummary summaryOf(const std::vector<double>& values)
{
    return {static_cast<int>(values.size()), stats::median(values), stats::mean(values),
        stats::standardDeviation(values)};
}

std::vector<double> onScale(std::vector<double> values, MeasureScale scale)
{
    if (scale == MeasureScale::Ratio)
        std::ranges::transform(values, values.begin(), [](double value) { return std::log(value); });
    return values;
}

stats::Sessions sessionsOf(const std::vector<Observation>& observations, MeasureScale scale)
{
    stats::Sessions sessions;
    for (const Observation& observation : observations) {
        sessions.times.push_back(observation.startedAt.instant());
        sessions.isB.push_back(observation.isB ? 1 : 0);
        sessions.y.push_back(observation.value);
    }
    sessions.y = onScale(std::move(sessions.y), scale);
    return sessions;
}

Verdict verdictFor(const Measure& measure, const stats::ProtocolEffect& effect, double margin)
{
    if (!measure.smallest)
        return Verdict::None;
    if (!effect.interval || std::min(effect.a, effect.b) < kFewestSessions || effect.vif > kLargestVif)
        return Verdict::Withheld;
    return verdictOf(*effect.interval, margin);
}

void estimate(MeasureAnswer& answer, const std::vector<Observation>& observations,
    std::span<const std::int64_t> workouts)
{
    const Measure& measure = *answer.measure;
    const stats::ProtocolEffect effect =
        stats::protocolEffect(sessionsOf(observations, measure.scale), workouts);
    const double smallest = measure.smallest.value_or(0);
    const double margin = measure.scale == MeasureScale::Ratio ? std::log1p(smallest) : smallest;

    answer.fittedA = effect.a;
    answer.fittedB = effect.b;
    answer.vif = effect.vif;
    answer.verdict = verdictFor(measure, effect, margin);
    if (answer.verdict == Verdict::CannotTell || answer.verdict == Verdict::Withheld)
        answer.moreSessionsNeeded = stats::moreSessionsNeeded(effect, margin, kFewestSessions);
    if (!effect.interval)
        return;

    answer.effect = toldEffect(*effect.interval, measure.scale, QStringLiteral("ols_trend"));
    const auto unadjusted = stats::welch(onScale(valuesOf(observations, false), measure.scale),
        onScale(valuesOf(observations, true), measure.scale));
    if (unadjusted)
        answer.unadjusted = toldEffect(*unadjusted, measure.scale, QStringLiteral("welch"));
    if (effect.neweyWest)
        answer.neweyWest = toldEffect(*effect.neweyWest, measure.scale, QStringLiteral("newey_west"));
    answer.autocorrelation = stats::lagOneAutocorrelation(effect.residuals);
    answer.durbinWatson = stats::durbinWatson(effect.residuals);
    for (std::size_t i = 0; i < effect.fitted.size(); ++i) {
        SessionPoint& point = answer.sessions[effect.used.places[i]];
        point.fitted = measure.scale == MeasureScale::Ratio ? std::exp(effect.fitted[i]) : effect.fitted[i];
        point.stretch = effect.used.stretch[i];
    }
}

} // namespace

MeasureAnswer comparedMeasure(
    const Measure& measure, std::vector<Observation> observations, std::span<const std::int64_t> workouts)
{
    if (measure.compared && measure.scale == MeasureScale::Ratio)
        std::erase_if(observations, [](const Observation& observation) { return !(observation.value > 0); });

    MeasureAnswer answer;
    answer.measure = &measure;
    answer.a = summaryOf(valuesOf(observations, false));
    answer.b = summaryOf(valuesOf(observations, true));
    if (measure.smallest)
        answer.smallestWorthKnowing =
            measure.scale == MeasureScale::Ratio ? 100 * *measure.smallest : *measure.smallest;
    for (const Observation& seen : observations)
        answer.sessions.push_back({seen.workout, seen.startedAt, seen.isB, seen.value, std::nullopt, 0});
    if (measure.compared)
        estimate(answer, observations, workouts);
    else
        answer.verdict = Verdict::None;
    return answer;
}

} // namespace settheory
