// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportions.h"

#include "core/stats/distributions.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace settheory::stats {
namespace {

struct Bounds {
    double low = 0;
    double high = 0;
};

/// Wilson's score interval of a share of n.
Bounds wilson(double share, double n, double z)
{
    const double centre = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale)};
}

Bounds newcombe(const ClusteredShare& a, const ClusteredShare& b, double effect, double confidence)
{
    const double z = normalQuantile(0.5 + confidence / 2);
    const Bounds wa = wilson(a.share, a.answered / effect, z);
    const Bounds wb = wilson(b.share, b.answered / effect, z);
    const double difference = b.share - a.share;
    return {difference - std::hypot(b.share - wb.low, wa.high - a.share),
        difference + std::hypot(wb.high - b.share, a.share - wa.low)};
}

double logChoose(int n, int k)
{
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

std::vector<SessionShare> answeredOf(std::span<const SessionShare> sessions)
{
    std::vector<SessionShare> kept;
    std::ranges::copy_if(
        sessions, std::back_inserter(kept), [](const SessionShare& s) { return s.answered > 0; });
    return kept;
}

SessionShare sumOf(std::span<const SessionShare> sessions)
{
    SessionShare sum;
    for (const SessionShare& session : sessions) {
        sum.answered += session.answered;
        sum.target += session.target;
    }
    return sum;
}

/// In how many ways so many sessions with so many answers and targets can be chosen.
class Choices {
public:
    Choices(int sessions, const SessionShare& total)
        : m_answers(total.answered + 1)
        , m_targets(total.target + 1)
        , m_ways(static_cast<std::size_t>(sessions + 1) * static_cast<std::size_t>(m_answers)
              * static_cast<std::size_t>(m_targets))
    {
        ways(0, 0, 0) = 1;
    }
    double& ways(int sessions, int answered, int target)
    {
        return m_ways[(static_cast<std::size_t>(sessions) * static_cast<std::size_t>(m_answers)
                          + static_cast<std::size_t>(answered))
                * static_cast<std::size_t>(m_targets)
            + static_cast<std::size_t>(target)];
    }
    /// `seen` is the sum of the sessions added before; between `fewest` and `most` of them can have been
    /// chosen in a choice that still becomes whole.
    void add(const SessionShare& next, const SessionShare& seen, int fewest, int most)
    {
        for (int k = most; k >= fewest; --k)
            for (int m = seen.answered; m >= 0; --m)
                for (int x = std::min(seen.target, m); x >= 0; --x)
                    if (const double before = ways(k, m, x); before > 0)
                        ways(k + 1, m + next.answered, x + next.target) += before;
    }

private:
    int m_answers;
    int m_targets;
    std::vector<double> m_ways;
};

/// |share of the rest − share of the chosen| as a fraction of whole numbers.
struct Distance {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    Distance(const SessionShare& chosen, const SessionShare& total)
    {
        const std::int64_t restAnswered = total.answered - chosen.answered;
        const std::int64_t restTarget = total.target - chosen.target;
        numerator = std::abs(restTarget * chosen.answered - chosen.target * restAnswered);
        denominator = restAnswered * chosen.answered;
    }
    bool reaches(const Distance& other) const
    {
        return numerator * other.denominator >= other.numerator * denominator;
    }
};

constexpr double kMostSteps = 2e7; ///< of counting, so that a page is answered in under 100 ms
constexpr std::uint64_t kSeed = 20'261'125;

/// p of choices that are drawn: so many sessions out of all, each as likely.
double drawnP(
    std::vector<SessionShare> sessions, std::size_t size, const SessionShare& total, const Distance& distance)
{
    Random random(kSeed);
    int hits = 0;
    for (int draw = 0; draw < kPermutationDraws; ++draw) {
        SessionShare chosen;
        for (std::size_t i = 0; i < size; ++i) { // the first steps of a shuffle
            std::swap(sessions[i], sessions[i + random.below(sessions.size() - i)]);
            chosen.answered += sessions[i].answered;
            chosen.target += sessions[i].target;
        }
        hits += Distance(chosen, total).reaches(distance) ? 1 : 0;
    }
    return (1.0 + hits) / (1.0 + kPermutationDraws);
}

} // namespace

ClusteredShare clusteredShare(std::span<const SessionShare> sessions)
{
    const auto answered = answeredOf(sessions);
    const SessionShare sum = sumOf(answered);
    ClusteredShare share;
    share.sessions = static_cast<int>(answered.size());
    share.answered = sum.answered;
    share.target = sum.target;
    if (answered.empty())
        return share;
    share.share = share.target / share.answered;
    if (answered.size() < 2 || sum.target == 0 || sum.target == sum.answered)
        return share;
    double squares = 0;
    for (const SessionShare& session : answered)
        squares += std::pow(session.target - share.share * session.answered, 2);
    const double n = share.sessions;
    const double variance = n / (n - 1) * squares / (share.answered * share.answered);
    share.designEffect = std::max(1.0, variance * share.answered / (share.share * (1 - share.share)));
    return share;
}

std::optional<Interval> shareDifference(const ClusteredShare& a, const ClusteredShare& b)
{
    if (a.answered == 0 || b.answered == 0)
        return std::nullopt;
    const double effectA = a.designEffect.value_or(b.designEffect.value_or(1));
    const double effectB = b.designEffect.value_or(a.designEffect.value_or(1));
    const double effect = (effectA + effectB) / 2;
    const Bounds wide = newcombe(a, b, effect, 0.95);
    const Bounds narrow = newcombe(a, b, effect, 0.90);
    return Interval{b.share - a.share, wide.low, wide.high, narrow.low, narrow.high};
}

ShareRange shareRange(const ClusteredShare& share, const ClusteredShare& other)
{
    const double effect = share.designEffect.value_or(other.designEffect.value_or(1));
    const Bounds bounds = wilson(share.share, share.answered / effect, normalQuantile(0.975));
    return {bounds.low, bounds.high};
}

std::optional<double> sessionPermutationP(std::span<const SessionShare> a, std::span<const SessionShare> b)
{
    auto chosen = answeredOf(a);
    auto others = answeredOf(b);
    if (chosen.empty() || others.empty())
        return std::nullopt;
    if (chosen.size() > others.size())
        std::swap(chosen, others);
    const SessionShare observed = sumOf(chosen);
    const auto size = static_cast<int>(chosen.size());
    chosen.insert(chosen.end(), others.begin(), others.end());
    const SessionShare total = sumOf(chosen);
    const double states = (size + 1.0) * (total.answered + 1.0) * (total.target + 1.0);
    const Distance distance(observed, total);
    if (states * static_cast<double>(chosen.size()) / 3 > kMostSteps)
        return drawnP(std::move(chosen), static_cast<std::size_t>(size), total, distance);

    Choices choices(size, total);
    SessionShare seen;
    int before = 0;
    for (const SessionShare& session : chosen) {
        const int left = static_cast<int>(chosen.size()) - before - 1;
        choices.add(session, seen, std::max(0, size - 1 - left), std::min(size - 1, before));
        ++before;
        seen.answered += session.answered;
        seen.target += session.target;
    }
    double all = 0;
    double asFar = 0;
    for (int m = 1; m < total.answered; ++m) {
        for (int x = 0; x <= total.target; ++x) {
            const double ways = choices.ways(size, m, x);
            if (ways == 0)
                continue;
            all += ways;
            asFar += Distance({m, x}, total).reaches(distance) ? ways : 0;
        }
    }
    return asFar / all;
}

double fisherP(int targetA, int answeredA, int targetB, int answeredB)
{
    const int targets = targetA + targetB;
    const auto logLikelihood = [&](int x) {
        return logChoose(answeredA, x) + logChoose(answeredB, targets - x);
    };
    const double all = logChoose(answeredA + answeredB, targets);
    const double seen = logLikelihood(targetA);
    double p = 0;
    for (int x = std::max(0, targets - answeredB); x <= std::min(targets, answeredA); ++x)
        if (logLikelihood(x) <= seen + 1e-7)
            p += std::exp(logLikelihood(x) - all);
    return std::min(p, 1.0);
}

} // namespace settheory::stats
