// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace settheory::stats {

inline constexpr int kMostPairs = 1000;

/// How often a two-sided t test at 5 % sees an effect in its direction: P(T > t.975) of the non-central t
/// with `df` degrees of freedom and the non-centrality `lambda` ≥ 0 (Johnson, Kotz and Balakrishnan 1995,
/// Continuous Univariate Distributions 2, ch. 31; R's power.t.test). Pairs: lambda = δ √k/σ_d and df = k − 1.
double studentPower(double df, double lambda);

/// The fewest pairs, at least two, with which a true difference of `effect` standard deviations of the
/// differences
/// (> 0) is seen with the given power. Nothing above kMostPairs.
std::optional<int> pairsToSee(double effect, double power = 0.8);

/// How often two one-sided tests at 5 % show k ≥ 2 pairs to be the same within ± `margin` standard deviations
/// of the differences when they are: E[2Φ(m√k − t.95 S) − 1]⁺ over S = √(χ²/(k − 1)) (Phillips 1990,
/// doi 10.1007/BF01063556), by Simpson's rule to about 10⁻⁶.
double samenessPower(int pairs, double margin);

/// The fewest pairs that show sameness within ± `margin` (> 0) with the given power. Nothing above
/// kMostPairs.
std::optional<int> pairsToShowSameness(double margin, double power = 0.8);

} // namespace settheory::stats
