// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

namespace settheory::stats {

/// Student's (1908, doi 10.1093/biomet/6.1.1) test of differences d₁ … d_k of pairs:
/// d̄ ± t(k − 1) · s/√k, t = d̄ √k/s. It takes pairs for independent and d̄ for about normal.
struct PairedDifference {
    Estimate mean; ///< d̄, s/√k and k − 1
    Interval interval;
    double sd = 0; ///< s, with k − 1; 0 where all differences are alike but for rounding
    std::optional<double> t; ///< unknown where s is 0
    std::optional<double> p; ///< two-sided; unknown where s is 0
    /// d̄/s (Cohen's d_z): in units of the differences' own spread. Unknown where s is 0.
    std::optional<double> standardised;
};
/// Nothing with fewer than two differences.
std::optional<PairedDifference> pairedDifference(std::span<const double> differences);

/// Hedges' (1981, doi 10.3102/10769986006002107) factor that takes the upward bias from a standardised
/// difference: Γ(m/2)/(√(m/2) Γ((m − 1)/2)) with m ≥ 2 degrees of freedom; from .564 up to 1.
double hedgesCorrection(double df);

} // namespace settheory::stats
