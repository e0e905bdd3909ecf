// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportions.h"

#include "reference.h"

namespace settheory::stats {
namespace {

std::vector<SessionShare> sessions(const std::vector<double>& answered, const std::vector<double>& target)
{
    std::vector<SessionShare> all;
    for (std::size_t i = 0; i < answered.size(); ++i)
        all.push_back({static_cast<int>(answered[i]), static_cast<int>(target[i])});
    return all;
}

class Shares : public testing::Test {
protected:
    const Reference r{"statistics.txt"};
    const std::vector<SessionShare> a = sessions(r["share.ma"], r["share.xa"]);
    const std::vector<SessionShare> b = sessions(r["share.mb"], r["share.xb"]);
};

TEST_F(Shares, HaveTheDesignEffectOfTheirSessions)
{
    EXPECT_NEAR(*clusteredShare(a).designEffect, r["share.deff"][0], 1e-12);
    EXPECT_NEAR(*clusteredShare(b).designEffect, r["share.deff"][1], 1e-12);
    EXPECT_EQ(clusteredShare(a).sessions, 7) << "the session without an answer is none";
}

TEST_F(Shares, DifferByNewcombesIntervalWithTheSetsThatTheyAreWorth)
{
    const auto d = shareDifference(clusteredShare(a), clusteredShare(b));
    ASSERT_TRUE(d);
    expectNear({d->estimate, d->low, d->high, d->low90, d->high90}, r["share.difference"], 1e-10);
}

TEST_F(Shares, ArePermutedBySessionAndNotBySet)
{
    EXPECT_NEAR(*sessionPermutationP(a, b), r["share.p"][0], 1e-12);
    EXPECT_NEAR(*sessionPermutationP(b, a), r["share.p"][0], 1e-12);
    EXPECT_NEAR(fisherP(4, 18, 13, 18), r["share.fisher"][0], 1e-9);
}

TEST_F(Shares, OfVeryManySessionsAreDrawnAndNotCounted)
{
    // 200 sessions of five answers: target first in 2 or 3 of them, by turns, and in as many of the other
    // arm.
    std::vector<SessionShare> alike, more;
    for (int i = 0; i < 100; ++i) {
        alike.push_back({5, 2 + i % 2});
        more.push_back({5, 3 + (i + i / 10) % 2});
    }
    EXPECT_NEAR(*sessionPermutationP(alike, alike), 1, 1e-12);
    EXPECT_NEAR(*sessionPermutationP(alike, more), 1.0 / (1 + kPermutationDraws), 1e-12);
    EXPECT_EQ(*sessionPermutationP(more, alike), *sessionPermutationP(more, alike));
    // A chance that is neither: five more of 500 in one arm; .570 by 200 000 permutations in another program.
    more = alike;
    for (int i = 0; i < 10; i += 2)
        more[static_cast<std::size_t>(i)].target += 1;
    EXPECT_NEAR(*sessionPermutationP(alike, more), 0.57, 0.02);
}

TEST_F(Shares, AreCertainlyAlikeWhereAllSessionsAre)
{
    const std::vector<SessionShare> same(6, SessionShare{2, 1});
    EXPECT_EQ(*sessionPermutationP(same, same), 1);
}

TEST(ClusteredShare, HasNoDesignEffectOfItsOwnWhereAllAnswersAgree)
{
    const auto none = clusteredShare(std::vector<SessionShare>{{3, 0}, {2, 0}});
    const auto one = clusteredShare(std::vector<SessionShare>{{3, 1}});
    EXPECT_EQ(none.designEffect, std::nullopt);
    EXPECT_EQ(one.designEffect, std::nullopt);
    EXPECT_TRUE(shareDifference(none, one));
    EXPECT_FALSE(shareDifference(none, clusteredShare({})));
}

TEST(ClusteredShare, NeverCountsSetsForMoreThanTheyAre)
{
    // Two of four in every session: less spread than independent sets would have.
    EXPECT_EQ(clusteredShare(std::vector<SessionShare>(6, {4, 2})).designEffect, 1);
}

TEST(Newcombe, AgreesWithHisPaper)
{
    // Newcombe 1998, Statistics in Medicine 17:873, table II: 56/70 against 48/80, method 10: 0.0524 to
    // 0.3339.
    ClusteredShare a{80, 80, 48, 0.6, 1.0};
    ClusteredShare b{70, 70, 56, 0.8, 1.0};
    const auto d = shareDifference(a, b);
    EXPECT_NEAR(d->low, 0.0524, 5e-5);
    EXPECT_NEAR(d->high, 0.3339, 5e-5);
}

} // namespace
} // namespace settheory::stats
