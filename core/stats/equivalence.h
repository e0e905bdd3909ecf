// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

namespace settheory::stats {

/// Is a difference smaller than what would matter? Two one-sided tests (Schuirmann 1987,
/// doi 10.1007/BF01068419): t_L = (d + Δ)/SE, t_U = (d − Δ)/SE, p = max(P(T > t_L), P(T < t_U)). At 5 % this
/// is the 90 % interval lying inside ±Δ. What is not shown to be the same is not thereby different.
struct Equivalence {
    double margin = 0; ///< Δ > 0, in the unit of the estimate
    std::optional<double> tLow, tHigh; ///< unknown where the standard error is 0
    std::optional<double> p; ///< unknown where the standard error is 0
    bool equivalent = false; ///< p < .05; without a standard error: |d| < Δ
};
/// Of pairs: pairedDifference(…)->mean. Of two groups of unequal spread: *welchEstimate(…).
Equivalence equivalence(const Estimate& difference, double margin);

} // namespace settheory::stats
