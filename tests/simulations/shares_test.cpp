// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportions.h"
#include "core/stats/random.h"

#include <gtest/gtest.h>

#include <vector>

namespace settheory::stats {
namespace {

/// Sessions of two to four answered sets. The sets of a session are alike: it has a probability of its own,
/// low or high, a coin decides.
std::vector<SessionShare> arm(int sessions, Random& random)
{
    std::vector<SessionShare> drawn;
    for (int i = 0; i < sessions; ++i) {
        const double probability = random.coin() ? 0.2 : 0.8;
        SessionShare session;
        session.answered = 2 + static_cast<int>(random.below(3));
        for (int set = 0; set < session.answered; ++set)
            session.target += random.share() < probability ? 1 : 0;
        drawn.push_back(session);
    }
    return drawn;
}

struct Found {
    double interval = 0, permutation = 0, fisher = 0;
};

Found foundIn(int sessions, std::uint64_t seed)
{
    constexpr int kRuns = 3000;
    Random random(seed);
    Found found;
    const auto count = [](double& share, bool hit) { share += hit ? 1.0 / kRuns : 0; };
    for (int run = 0; run < kRuns; ++run) {
        const auto a = arm(sessions, random);
        const auto b = arm(sessions, random);
        const ClusteredShare sa = clusteredShare(a);
        const ClusteredShare sb = clusteredShare(b);
        const auto interval = shareDifference(sa, sb);
        const auto whole = [](double sets) { return static_cast<int>(sets); };
        count(found.interval, interval->low > 0 || interval->high < 0);
        count(found.permutation, *sessionPermutationP(a, b) <= 0.05);
        count(found.fisher,
            fisherP(whole(sa.target), whole(sa.answered), whole(sb.target), whole(sb.answered)) <= 0.05);
    }
    return found;
}

TEST(ClusteredShares, KeepFivePercentWhereSetsOfASessionAreAlike)
{
    for (const int sessions : {8, 12, 20}) {
        const Found found = foundIn(sessions, 3);
        EXPECT_LE(found.permutation, 0.05 + 0.012) << sessions << ": exact, but for the simulation's error";
        EXPECT_NEAR(found.interval, 0.05, 0.025) << sessions;
        EXPECT_GT(found.fisher, 0.08) << sessions << ": what takes sets for independent finds too much";
    }
}

} // namespace
} // namespace settheory::stats
