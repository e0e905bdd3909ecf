// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace settheory::stats {

using Column = std::vector<double>;

/// Ordinary least squares of y on columns.
struct LeastSquares {
    std::vector<double> coefficients;
    std::vector<double> standardErrors;
    std::vector<double> residuals;
    double sigma = 0; ///< residual standard deviation, √(Σe²/df)
    double df = 0;
    std::vector<std::vector<double>> inverse; ///< (X'X)⁻¹
};

/// What was taken out of y and of the columns before the fit (see withoutTrends).
struct Absorbed {
    int parameters = 0; ///< each costs a degree of freedom
    double largest = 0; ///< max |y| before: the measure of rounding
};

/// Nothing where the columns are collinear or no degree of freedom is left. Residuals whose root mean square
/// is rounding (isRoundingOf) are 0, and so is such a coefficient.
std::optional<LeastSquares> leastSquares(
    const std::vector<Column>& columns, std::span<const double> y, const Absorbed& absorbed = {});

/// Newey and West's (1987, doi 10.2307/1913610) standard errors with Bartlett weights up to `lag`, no
/// prewhitening, × n/(n − p). The rows are in order of time.
std::vector<double> neweyWest(const LeastSquares& fit, const std::vector<Column>& columns, int lag);
/// max(1, ⌊4 (n/100)^(2/9)⌋)
int neweyWestLag(int n);

/// Do neighbours in time err alike? r = Σe_t e_{t+1}/Σe_t², between −1 and 1; 0 is none. Residuals of a fit
/// lean a little below 0. Nothing where all residuals are 0.
std::optional<double> lagOneAutocorrelation(std::span<const double> residuals);
/// Durbin and Watson's (1950, doi 10.1093/biomet/37.3-4.409) ratio d = Σ(e_{t+1} − e_t)²/Σe_t², from 0 to 4:
/// near 2 without autocorrelation, below it where neighbours are alike; d = 2(1 − r) − (e_1² + e_n²)/Σe_t².
/// Steps of time count alike, however long. It describes: no bounds and no p are promised, and few sessions
/// hide much. Nothing where all residuals are 0.
std::optional<double> durbinWatson(std::span<const double> residuals);

} // namespace settheory::stats
