// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

namespace settheory::stats {

/// Theil's (1950) and Sen's (1968, doi 10.1080/01621459.1968.10480934) slope: the median of the slopes
/// between all pairs of points at different times. Up to 29 % of the points may be wild.
struct TheilSen {
    double slope = 0; ///< of y per unit of time
    /// Sen's: of N slopes in ascending order, those at the ranks round((N − C)/2) and round((N + C)/2) + 1
    /// (halves to even), C = z √((n(n − 1)(2n + 5) − Σu(u − 1)(2u + 5))/18), the sum over the groups of u
    /// equal times and of u equal y. Nothing where a rank of the 95 % interval is not among the slopes: too
    /// few points.
    std::optional<Interval> interval;
};
/// Both spans are equally long, in any order. Nothing where no two times differ.
std::optional<TheilSen> theilSen(std::span<const double> times, std::span<const double> y);

/// Kendall's (1938, doi 10.1093/biomet/30.1-2.81) τ_b between −1 and 1: does y rise with time at all? Nothing
/// where all times or all y are alike.
std::optional<double> kendallTau(std::span<const double> times, std::span<const double> y);

} // namespace settheory::stats
