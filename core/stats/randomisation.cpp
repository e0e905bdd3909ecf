// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/randomisation.h"

#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace settheory::stats {
namespace {

struct Hits {
    double twoSided = 0;
    double oneSided = 0;

    void count(double sum, double reached, double tolerance)
    {
        twoSided += std::abs(sum) >= std::abs(reached) - tolerance ? 1 : 0;
        oneSided += sum >= reached - tolerance ? 1 : 0;
    }
};

/// One sequence of coins after the other, each sum with no more roundings than differences.
void flipAll(std::span<const double> rest, double sum, double reached, double tolerance, Hits& hits)
{
    if (rest.empty()) {
        hits.count(sum, reached, tolerance);
        return;
    }
    flipAll(rest.subspan(1), sum + rest.front(), reached, tolerance, hits);
    flipAll(rest.subspan(1), sum - rest.front(), reached, tolerance, hits);
}

/// What is left to share out among the phases, from the first on.
class Phases {
public:
    Phases(std::span<const double> values, std::size_t phases, int fewest)
        : m_sums(values.size() + 1)
        , m_lengths(phases, 0)
        , m_fewest(fewest)
    {
        std::partial_sum(values.begin(), values.end(), m_sums.begin() + 1);
    }
    double statistic(std::span<const int> lengths) const
    {
        double kinds[2] = {0, 0};
        std::size_t begin = 0;
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            const std::size_t end = begin + static_cast<std::size_t>(lengths[i]);
            kinds[i % 2] += (m_sums[end] - m_sums[begin]) / lengths[i];
            begin = end;
        }
        const auto phases = static_cast<double>(lengths.size());
        return kinds[0] / std::ceil(phases / 2) - kinds[1] / std::floor(phases / 2);
    }
    template <class Visit> void visitAll(const Visit& visit, std::size_t phase, int left)
    {
        const auto after = static_cast<int>(m_lengths.size() - phase - 1);
        if (after == 0) {
            m_lengths[phase] = left;
            visit(statistic(m_lengths));
            return;
        }
        for (int length = m_fewest; length <= left - after * m_fewest; ++length) {
            m_lengths[phase] = length;
            visitAll(visit, phase + 1, left - length);
        }
    }

private:
    std::vector<double> m_sums;
    std::vector<int> m_lengths;
    int m_fewest;
};

} // namespace

std::optional<SignFlip> signFlip(std::span<const double> differences, std::uint64_t seed)
{
    if (differences.empty())
        return std::nullopt;
    double sum = 0;
    double sizes = 0;
    for (const double difference : differences) {
        sum += difference;
        sizes += std::abs(difference);
    }
    const double tolerance = 1e-12 * sizes;
    SignFlip result;
    Hits hits;
    if (differences.size() <= kMostFlippedExactly) {
        flipAll(differences, 0, sum, tolerance, hits);
        const double all = std::exp2(static_cast<double>(differences.size()));
        result.p = hits.twoSided / all;
        result.oneSided = hits.oneSided / all;
        return result;
    }
    Random random(seed);
    for (int draw = 0; draw < kFlipDraws; ++draw) {
        double flipped = 0;
        for (const double difference : differences)
            flipped += random.coin() ? difference : -difference;
        hits.count(flipped, sum, tolerance);
    }
    result.p = (1 + hits.twoSided) / (1.0 + kFlipDraws);
    result.oneSided = (1 + hits.oneSided) / (1.0 + kFlipDraws);
    result.exact = false;
    result.error = std::sqrt(result.p * (1 - result.p) / kFlipDraws);
    return result;
}

std::optional<PhaseChange> phaseChange(
    std::span<const double> values, std::span<const int> lengths, int fewest)
{
    const auto sessions = static_cast<int>(values.size());
    if (lengths.size() < 2 || fewest < 1 || std::ranges::min(lengths) < fewest
        || std::accumulate(lengths.begin(), lengths.end(), 0) != sessions)
        return std::nullopt;
    Phases phases(values, lengths.size(), fewest);
    PhaseChange result;
    result.statistic = phases.statistic(lengths);
    double sizes = 0;
    for (const double value : values)
        sizes += std::abs(value);
    Hits hits;
    phases.visitAll(
        [&](double statistic) {
            ++result.assignments;
            hits.count(statistic, result.statistic, 1e-12 * sizes);
        },
        0, sessions);
    result.higher = hits.oneSided / result.assignments;
    result.p = hits.twoSided / result.assignments;
    return result;
}

} // namespace settheory::stats
