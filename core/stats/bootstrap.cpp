// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bootstrap.h"

#include "core/stats/describe.h"
#include "core/stats/distributions.h"
#include "core/stats/interval.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace settheory::stats {
namespace {

struct Resample {
    double estimate = 0;
    double likelihood = 0;
};

/// All ways to draw k of k values with replacement, each with its likelihood k!/Πm! / k^k.
class AllResamples {
public:
    AllResamples(std::span<const double> values, Statistic statistic)
        : m_values(values)
        , m_statistic(statistic)
    {
        const auto k = static_cast<double>(values.size());
        draw(0, values.size(), std::lgamma(k + 1) - k * std::log(k));
    }
    std::vector<Resample> resamples;

private:
    /// `left` more are to be drawn from the values at `from` and after.
    void draw(std::size_t from, std::size_t left, double logLikelihood)
    {
        const bool last = from + 1 == m_values.size();
        for (std::size_t times = last ? left : 0; times <= left; ++times) {
            const double likely = logLikelihood - std::lgamma(static_cast<double>(times) + 1);
            m_drawn.insert(m_drawn.end(), times, m_values[from]);
            if (last)
                resamples.push_back({m_statistic(m_drawn), std::exp(likely)});
            else
                draw(from + 1, left - times, likely);
            m_drawn.resize(m_drawn.size() - times);
        }
    }
    std::span<const double> m_values;
    Statistic m_statistic;
    std::vector<double> m_drawn;
};

std::vector<Resample> drawn(std::span<const double> values, Statistic statistic, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Resample> resamples;
    std::vector<double> sample(values.size());
    for (int draw = 0; draw < kResamples; ++draw) {
        for (double& value : sample)
            value = values[random.below(values.size())];
        resamples.push_back({statistic(sample), 1.0 / kResamples});
    }
    return resamples;
}

double quantileOf(const std::vector<Resample>& ascending, double p)
{
    double share = 0;
    for (const Resample& resample : ascending) {
        share += resample.likelihood;
        if (share >= p - 1e-12)
            return resample.estimate;
    }
    return ascending.back().estimate;
}

double spreadOf(const std::vector<Resample>& resamples)
{
    double centre = 0;
    for (const Resample& resample : resamples)
        centre += resample.likelihood * resample.estimate;
    double squares = 0;
    for (const Resample& resample : resamples)
        squares += resample.likelihood * std::pow(resample.estimate - centre, 2);
    return std::sqrt(squares);
}

std::optional<double> biasOf(const std::vector<Resample>& resamples, double estimate, double tolerance)
{
    double below = 0;
    for (const Resample& resample : resamples)
        below += resample.estimate < estimate - tolerance ? resample.likelihood : 0;
    if (below <= 0 || below >= 1)
        return std::nullopt;
    return normalQuantile(below);
}

std::optional<double> accelerationOf(std::span<const double> values, Statistic statistic)
{
    std::vector<double> leaveOneOut;
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::vector<double> rest(values.begin(), values.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        leaveOneOut.push_back(statistic(rest));
    }
    return jackknifeAcceleration(leaveOneOut);
}

double squaresAround(std::span<const double> values, double centre)
{
    double squares = 0;
    for (const double value : values)
        squares += (centre - value) * (centre - value);
    return squares;
}

} // namespace

std::optional<Bootstrap> bootstrap(std::span<const double> values, Statistic statistic, std::uint64_t seed)
{
    if (values.size() < 2)
        return std::nullopt;
    Bootstrap result;
    result.exact = values.size() <= kMostResampledExactly;
    result.estimate = statistic(values);
    auto resamples =
        result.exact ? AllResamples(values, statistic).resamples : drawn(values, statistic, seed);
    std::ranges::sort(resamples, {}, &Resample::estimate);
    result.standardError = spreadOf(resamples);
    result.percentile = {quantileOf(resamples, 0.025), quantileOf(resamples, 0.975)};
    result.bias = biasOf(resamples, result.estimate, 1e-12 * largestSize(values));
    result.acceleration = accelerationOf(values, statistic);
    if (!result.bias || !result.acceleration)
        return result;
    const auto bound = [&](double p) {
        const double z = *result.bias + normalQuantile(p);
        return quantileOf(resamples, normalCdf(*result.bias + z / (1 - *result.acceleration * z)));
    };
    result.bca = BootstrapInterval{bound(0.025), bound(0.975)};
    return result;
}

std::optional<Bootstrap> bootstrapMean(std::span<const double> values, std::uint64_t seed)
{
    return bootstrap(
        values, [](std::span<const double> sample) { return *mean(sample); }, seed);
}

std::optional<double> jackknifeAcceleration(std::span<const double> leaveOneOut)
{
    if (leaveOneOut.empty())
        return std::nullopt;
    const double centre = *mean(leaveOneOut);
    const double squares = squaresAround(leaveOneOut, centre);
    const auto n = static_cast<double>(leaveOneOut.size());
    if (isRoundingOf(std::sqrt(squares / n), largestSize(leaveOneOut)))
        return std::nullopt;
    double cubes = 0;
    for (const double value : leaveOneOut)
        cubes += std::pow(centre - value, 3);
    return cubes / (6 * std::pow(squares, 1.5));
}

double jackknifeError(std::span<const double> leaveOneOut)
{
    if (leaveOneOut.empty())
        return 0;
    const auto n = static_cast<double>(leaveOneOut.size());
    return std::sqrt((n - 1) / n * squaresAround(leaveOneOut, *mean(leaveOneOut)));
}

} // namespace settheory::stats
