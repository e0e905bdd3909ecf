// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace settheory::stats {

/// What is estimated from a sample, e.g. its mean.
using Statistic = double (*)(std::span<const double> values);

inline constexpr std::size_t kMostResampledExactly = 10; ///< values: 92 378 different resamples
inline constexpr int kResamples = 9'999; ///< beyond

struct BootstrapInterval {
    double low = 0, high = 0; ///< 95 %

    friend bool operator==(const BootstrapInterval&, const BootstrapInterval&) = default;
};

/// Efron's bootstrap (1979, doi 10.1214/aos/1176344552): how the estimate varies when values are drawn anew,
/// with replacement, from those seen. Up to ten values all resamples are counted with their likelihoods (no
/// chance in it); beyond, 9 999 are drawn from the seed. A quantile is the smallest estimate with at least
/// that share of resamples at or below it. Below about eight values both intervals are too short: show them,
/// decide nothing by them.
struct Bootstrap {
    double estimate = 0;
    double standardError = 0;
    BootstrapInterval percentile;
    /// Bias-corrected and accelerated (Efron 1987, doi 10.1080/01621459.1987.10478410): the percentiles at
    /// Φ(z0 + (z0 + z)/(1 − a(z0 + z))), z0 = Φ⁻¹(share of resamples strictly below the estimate). Nothing
    /// where all resamples lie on one side, or a is unknown.
    std::optional<BootstrapInterval> bca;
    std::optional<double> bias; ///< z0
    std::optional<double> acceleration; ///< a
    bool exact = true; ///< all resamples were counted
};
/// Nothing with fewer than two values.
std::optional<Bootstrap> bootstrap(std::span<const double> values, Statistic statistic, std::uint64_t seed);
/// Of the mean.
std::optional<Bootstrap> bootstrapMean(std::span<const double> values, std::uint64_t seed);

/// From the n estimates that each leave one value out, θ̄ their mean: a = Σ(θ̄ − θᵢ)³/(6 [Σ(θ̄ − θᵢ)²]^1.5).
/// Nothing where they are all alike.
std::optional<double> jackknifeAcceleration(std::span<const double> leaveOneOut);
/// √((n − 1)/n Σ(θ̄ − θᵢ)²) (Tukey 1958, doi 10.1214/aoms/1177706647).
double jackknifeError(std::span<const double> leaveOneOut);

} // namespace settheory::stats
