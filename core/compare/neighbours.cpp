// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/neighbours.h"

#include "core/compare/effect.h"
#include "core/stats/bootstrap.h"
#include "core/stats/stretches.h"
#include "core/stats/wilcoxon.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

constexpr std::size_t kFewestPairs = 6;
constexpr std::int64_t kFarthest = 21 * stats::kDaySeconds; // [ours]
constexpr std::uint64_t kSeed = 20'261'124; // the same log gives the same interval

std::vector<std::int64_t> instantsOf(const std::vector<SessionPoint>& sessions)
{
    std::vector<std::int64_t> instants;
    for (const SessionPoint& session : sessions)
        instants.push_back(session.startedAt.instant());
    return instants;
}

/// b − a of each pair, on the scale of the measure.
std::vector<double> differencesOf(const MeasureAnswer& answer, std::span<const std::int64_t> workouts)
{
    const auto& sessions = answer.sessions;
    const std::vector<std::int64_t> times = instantsOf(sessions);
    const std::vector<int> stretch = stats::stretchesOf(times, workouts);
    const auto scaled = [&](std::size_t i) {
        return answer.measure->scale == MeasureScale::Ratio ? std::log(sessions[i].value) : sessions[i].value;
    };
    std::vector<double> differences;
    for (std::size_t i = 0; i + 1 < sessions.size(); ++i) {
        const bool isPair = sessions[i].isB != sessions[i + 1].isB && stretch[i] == stretch[i + 1]
            && times[i + 1] - times[i] <= kFarthest;
        if (!isPair)
            continue;
        differences.push_back(sessions[i].isB ? scaled(i) - scaled(i + 1) : scaled(i + 1) - scaled(i));
        ++i;
    }
    return differences;
}

} // namespace

std::optional<NeighbourPairs> neighbourPairs(
    const MeasureAnswer& answer, std::span<const std::int64_t> workouts)
{
    const std::vector<double> differences = differencesOf(answer, workouts);
    if (differences.size() < kFewestPairs)
        return std::nullopt;
    NeighbourPairs pairs;
    pairs.n = static_cast<int>(differences.size());
    pairs.less = static_cast<int>(std::ranges::count_if(differences, [](double d) { return d < 0; }));
    pairs.more = static_cast<int>(std::ranges::count_if(differences, [](double d) { return d > 0; }));
    const MeasureScale scale = answer.measure->scale;
    if (const auto ranks = stats::signedRank(differences))
        pairs.wilcoxonP = ranks->p;
    if (const auto middle = stats::hodgesLehmann(differences); middle && middle->interval)
        pairs.hodgesLehmann = toldEffect(*middle->interval, scale, QStringLiteral("hodges_lehmann"));
    if (const auto drawn = stats::bootstrapMean(differences, kSeed)) {
        const auto told = [&](const stats::BootstrapInterval& interval) {
            const Effect effect = toldEffect(
                {drawn->estimate, interval.low, interval.high, interval.low, interval.high}, scale, {});
            return NeighbourPairs::Range{effect.low, effect.high};
        };
        pairs.bootstrap = told(drawn->percentile);
        if (drawn->bca)
            pairs.bca = told(*drawn->bca);
    }
    return pairs;
}

} // namespace settheory
