// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace settheory::stats {

/// An estimate with its 95 % and 90 % interval.
struct Interval {
    double estimate = 0;
    double low = 0, high = 0; ///< 95 %
    double low90 = 0, high90 = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// estimate ± t(df) · standard error.
Interval studentInterval(double estimate, double standardError, double df);

/// Mean of b minus mean of a without assuming equal spread (Welch 1947, with Satterthwaite's degrees of
/// freedom). Nothing with fewer than two values on a side.
std::optional<Interval> welch(std::span<const double> a, std::span<const double> b);

/// What rounding leaves of an exact zero: below 10⁻¹¹ of the largest |y|, a coefficient or a spread is 0.
bool isRoundingOf(double value, double largest);

} // namespace settheory::stats
