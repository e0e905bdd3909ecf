// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace settheory::stats {

/// Nothing where there are no values (standard deviation: fewer than two).
std::optional<double> mean(std::span<const double> values);
std::optional<double> standardDeviation(std::span<const double> values); ///< with n − 1
std::optional<double> median(std::span<const double> values);
/// The quantile at `p` (0 to 1), interpolated between order statistics: Hyndman and Fan's type 7, R's
/// default.
std::optional<double> quantile(std::span<const double> values, double p);

} // namespace settheory::stats
