// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

namespace settheory::stats {

inline constexpr int kMostRanked = 500; ///< counting takes k³/2 steps

/// Wilcoxon's (1945, doi 10.2307/3001968) signed-rank test of differences of pairs. V is the sum of the ranks
/// of the positive ones among all sizes. Differences of 0 are dropped; sizes equal within 10⁻⁹ of the largest
/// share their middle rank, and p is then of the distribution given these ranks, counted exactly (Pratt 1959,
/// doi 10.1080/01621459.1959.10501526, on zeros and ties).
struct SignedRank {
    int ranked = 0; ///< differences other than 0
    double v = 0;
    double p = 1; ///< two-sided
    double higher = 1; ///< one-sided: V as high as seen, or higher
};
/// Nothing where all differences are 0 or there are none, or more than kMostRanked.
std::optional<SignedRank> signedRank(std::span<const double> differences);

/// Hodges and Lehmann's (1963, doi 10.1214/aoms/1177704172) estimate, the median of all (dᵢ + dⱼ)/2 with i ≤
/// j, zeros included; an outlier moves it little. The interval runs from the q-th of these N averages to the
/// (N + 1 − q)-th, q the .025 quantile of V (Hollander, Wolfe and Chicken 2014, Nonparametric Statistical
/// Methods, §3.3); it covers at least 95 % where differences are symmetric and without ties.
struct HodgesLehmann {
    double estimate = 0;
    std::optional<Interval> interval; ///< nothing below six differences, which cannot give 95 %
};
/// Nothing without a difference, or with more than kMostRanked.
std::optional<HodgesLehmann> hodgesLehmann(std::span<const double> differences);

} // namespace settheory::stats
