// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wilcoxon.h"

#include "examples.h"
#include "reference.h"

namespace settheory::stats {
namespace {

TEST(SignedRank, HasTheKnownAnswersOfTheDepressionData)
{
    const auto test = signedRank(depression());
    ASSERT_TRUE(test);
    EXPECT_EQ(test->ranked, 9);
    EXPECT_EQ(test->v, 40);
    EXPECT_NEAR(test->p, .0390625, 1e-15);
    EXPECT_NEAR(test->higher, .01953125, 1e-15);
}

TEST(SignedRank, IsExactWithTiesAndZerosToo)
{
    const Reference r{"methods.txt"};
    const auto sleep = signedRank(kSleep);
    EXPECT_EQ(sleep->ranked, 9) << "the zero is dropped";
    EXPECT_EQ(sleep->v, r["wilcoxon.sleep"][0]);
    EXPECT_NEAR(sleep->p, r["wilcoxon.sleep"][1], 1e-12);
    const auto tied = signedRank(r["wilcoxon.tied"]);
    EXPECT_EQ(tied->v, r["wilcoxon.tied.expected"][0]);
    EXPECT_NEAR(tied->p, r["wilcoxon.tied.expected"][1], 1e-12);
}

TEST(SignedRank, TakesSizesThatDifferByRoundingForTies)
{
    const auto rounded = signedRank(std::vector{0.1 + 0.2, -0.3, 0.5, 0.7});
    const auto whole = signedRank(std::vector{3.0, -3.0, 5.0, 7.0});
    EXPECT_EQ(rounded->v, whole->v);
    EXPECT_EQ(rounded->p, whole->p);
}

TEST(SignedRank, IsUnknownWithoutADifference)
{
    EXPECT_FALSE(signedRank({}));
    EXPECT_FALSE(signedRank(std::vector{0.0, 0.0}));
    EXPECT_FALSE(signedRank(std::vector(kMostRanked + 1, 1.0)));
}

TEST(HodgesLehmann, HasTheKnownAnswersOfTheDepressionData)
{
    const auto estimate = hodgesLehmann(depression());
    ASSERT_TRUE(estimate && estimate->interval);
    EXPECT_NEAR(estimate->estimate, 0.46, 1e-12);
    EXPECT_NEAR(estimate->interval->low, 0.010, 1e-12);
    EXPECT_NEAR(estimate->interval->high, 0.786, 1e-12);
}

TEST(HodgesLehmann, AgreesWithRFromSixPairsOn)
{
    const Reference r{"methods.txt"};
    for (const std::string size : {"6", "7", "12", "30"}) {
        const auto estimate = hodgesLehmann(r["hl." + size]);
        ASSERT_TRUE(estimate && estimate->interval) << size;
        const Interval& i = *estimate->interval;
        expectNear(
            {estimate->estimate, i.low, i.high, i.low90, i.high90}, r["hl." + size + ".expected"], 1e-9);
    }
}

TEST(HodgesLehmann, HasNoIntervalBelowSixPairs)
{
    const auto five = hodgesLehmann(std::vector{1.0, 2.0, 3.0, 4.0, 6.0});
    ASSERT_TRUE(five);
    EXPECT_EQ(five->estimate, 3);
    EXPECT_FALSE(five->interval);
    EXPECT_FALSE(hodgesLehmann({}));
}

} // namespace
} // namespace settheory::stats
