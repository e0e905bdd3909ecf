// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wilcoxon.h"

#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace settheory::stats {
namespace {

constexpr std::size_t kFewestForInterval = 6;

/// Twice the middle ranks of ascending sizes, so that they are whole.
std::vector<std::size_t> doubledRanks(const std::vector<double>& ascending, double tolerance)
{
    std::vector<std::size_t> ranks;
    for (std::size_t begin = 0; begin < ascending.size();) {
        std::size_t end = begin + 1;
        while (end < ascending.size() && ascending[end] - ascending[begin] <= tolerance)
            ++end;
        ranks.insert(ranks.end(), end - begin, begin + 1 + end);
        begin = end;
    }
    return ranks;
}

/// How likely each sum is when a coin decides for each rank whether it counts.
std::vector<double> distributionOf(const std::vector<std::size_t>& ranks)
{
    const std::size_t total = std::accumulate(ranks.begin(), ranks.end(), std::size_t{0});
    std::vector<double> likely(total + 1, 0.0);
    likely[0] = 1;
    std::size_t reached = 0;
    for (const std::size_t rank : ranks) {
        reached += rank;
        for (std::size_t sum = reached + 1; sum-- > 0;)
            likely[sum] = (likely[sum] + (sum >= rank ? likely[sum - rank] : 0)) / 2;
    }
    return likely;
}

/// The smallest sum of ranks 1 … k that is not exceeded with a likelihood of `p` or more; at least 1.
std::size_t signedRankQuantile(double p, std::size_t k)
{
    std::vector<std::size_t> ranks(k);
    std::iota(ranks.begin(), ranks.end(), std::size_t{1});
    const std::vector<double> likely = distributionOf(ranks);
    double below = 0;
    std::size_t sum = 0;
    for (; sum < likely.size(); ++sum) {
        below += likely[sum];
        if (below >= p - 1e-14)
            break;
    }
    return std::max<std::size_t>(1, sum);
}

} // namespace

std::optional<SignedRank> signedRank(std::span<const double> differences)
{
    const double tolerance = 1e-9 * largestSize(differences);
    std::vector<double> ranked;
    std::ranges::copy_if(
        differences, std::back_inserter(ranked), [&](double d) { return std::abs(d) > tolerance; });
    if (ranked.empty() || ranked.size() > kMostRanked)
        return std::nullopt;
    const auto size = [](double d) { return std::abs(d); };
    std::ranges::sort(ranked, {}, size);
    std::vector<double> sizes;
    std::ranges::transform(ranked, std::back_inserter(sizes), size);

    const std::vector<std::size_t> ranks = doubledRanks(sizes, tolerance);
    std::size_t positive = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        positive += ranked[i] > 0 ? ranks[i] : 0;
    const std::vector<double> likely = distributionOf(ranks);
    const auto seen = likely.begin() + static_cast<std::ptrdiff_t>(positive);
    const double atMost = std::accumulate(likely.begin(), seen + 1, 0.0);

    SignedRank result;
    result.ranked = static_cast<int>(ranked.size());
    result.v = static_cast<double>(positive) / 2;
    result.higher = std::min(1.0, std::accumulate(seen, likely.end(), 0.0));
    result.p = std::min(1.0, 2 * std::min(atMost, result.higher));
    return result;
}

std::optional<HodgesLehmann> hodgesLehmann(std::span<const double> differences)
{
    const std::size_t k = differences.size();
    if (k == 0 || k > kMostRanked)
        return std::nullopt;
    std::vector<double> averages;
    averages.reserve(k * (k + 1) / 2);
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = i; j < k; ++j)
            averages.push_back((differences[i] + differences[j]) / 2);
    std::ranges::sort(averages);

    HodgesLehmann result{*median(averages), std::nullopt};
    if (k < kFewestForInterval)
        return result;
    const std::size_t q95 = signedRankQuantile(0.025, k);
    const std::size_t q90 = signedRankQuantile(0.05, k);
    const std::size_t n = averages.size();
    result.interval =
        Interval{result.estimate, averages[q95 - 1], averages[n - q95], averages[q90 - 1], averages[n - q90]};
    return result;
}

} // namespace settheory::stats
