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

/// An estimate whose uncertainty is Student's t with `df` degrees of freedom.
struct Estimate {
    double value = 0;
    double standardError = 0;
    double df = 1;
};
/// value ± t(df) · standard error.
Interval studentInterval(const Estimate& estimate);
Interval studentInterval(double estimate, double standardError, double df);

/// Mean of b minus mean of a without assuming equal spread (Welch 1947, doi 10.1093/biomet/34.1-2.28, with
/// Satterthwaite's degrees of freedom). Nothing with fewer than two values on a side.
std::optional<Estimate> welchEstimate(std::span<const double> a, std::span<const double> b);
std::optional<Interval> welch(std::span<const double> a, std::span<const double> b);

/// What rounding leaves of an exact zero: below 10⁻¹¹ of the largest |y|, a coefficient or a spread is 0.
bool isRoundingOf(double value, double largest);

/// The largest |value|; 0 without values.
double largestSize(std::span<const double> values);

} // namespace settheory::stats
