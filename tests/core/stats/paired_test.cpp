// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"

#include "core/stats/equivalence.h"

#include "examples.h"
#include "reference.h"

#include <algorithm>
#include <cmath>

namespace settheory::stats {
namespace {

TEST(PairedDifference, HasTheKnownAnswersOfStudentsSleepData)
{
    const auto sleep = pairedDifference(kSleep);
    ASSERT_TRUE(sleep);
    EXPECT_NEAR(sleep->mean.value, 1.58, 1e-12);
    EXPECT_NEAR(sleep->sd, 1.229995, 5e-7);
    EXPECT_NEAR(*sleep->t, 4.062128, 5e-7);
    EXPECT_EQ(sleep->mean.df, 9);
    EXPECT_NEAR(*sleep->p, .002832890, 5e-10);
    EXPECT_NEAR(sleep->interval.low, 0.7001142, 5e-8);
    EXPECT_NEAR(sleep->interval.high, 2.4598858, 5e-8);
    EXPECT_NEAR(sleep->interval.low90, 0.8669947, 5e-8);
    EXPECT_NEAR(sleep->interval.high90, 2.2930053, 5e-8);
    EXPECT_NEAR(*sleep->standardised, 1.284558, 5e-7);
    EXPECT_NEAR(hedgesCorrection(9), .9138749, 5e-8);
}

TEST(PairedDifference, HasTheKnownAnswersOfDarwinsMaize)
{
    const auto maize = pairedDifference(kMaize);
    ASSERT_TRUE(maize);
    EXPECT_NEAR(maize->mean.value, 20.933333, 5e-7);
    EXPECT_NEAR(maize->sd, 37.744378, 5e-7);
    EXPECT_NEAR(*maize->t, 2.147987, 5e-7);
    EXPECT_NEAR(*maize->p, .04970294, 5e-9);
    EXPECT_NEAR(maize->interval.low, 0.0311933, 5e-8);
    EXPECT_NEAR(maize->interval.high, 41.8354733, 5e-8);
}

TEST(PairedDifference, HasTheKnownAnswersOfTheEightPairs)
{
    const auto pairs = pairedDifference(kPairs);
    ASSERT_TRUE(pairs);
    EXPECT_NEAR(pairs->mean.value, -391.25, 1e-12);
    EXPECT_NEAR(pairs->sd, 66.534094, 5e-7);
    EXPECT_NEAR(pairs->mean.standardError, 23.523355, 5e-7);
    EXPECT_NEAR(*pairs->t, -16.632407, 5e-7);
    EXPECT_NEAR(*pairs->p, 6.939326e-07, 5e-14);
    EXPECT_NEAR(pairs->interval.low, -446.8739, 5e-5);
    EXPECT_NEAR(pairs->interval.high, -335.6261, 5e-5);
}

TEST(PairedDifference, TellsPercentOnTheLogScale)
{
    const Reference r{"statistics.txt"};
    const auto& isB = r["a6.isB"];
    const auto& y = r["a6.y"];
    std::vector<double> logs;
    for (std::size_t i = 0; i < y.size(); i += 2)
        logs.push_back((isB[i] > 0 ? 1 : -1) * (std::log(y[i]) - std::log(y[i + 1])));
    const auto percent = [](double b) { return 100 * (std::exp(b) - 1); };
    const auto pairs = pairedDifference(logs);
    EXPECT_NEAR(pairs->mean.value, -.168499628, 5e-10);
    EXPECT_NEAR(percent(pairs->mean.value), -15.50684, 5e-6);
    EXPECT_NEAR(percent(pairs->interval.low), -17.45263, 5e-6);
    EXPECT_NEAR(percent(pairs->interval.high), -13.51519, 5e-6);
    EXPECT_NEAR(*pairs->p, 5.735215e-07, 5e-14);
}

TEST(PairedDifference, IsUnknownOfOnePairAndHasNoTestWithoutSpread)
{
    EXPECT_FALSE(pairedDifference(std::vector{1.0}));
    const auto alike = pairedDifference(std::vector{0.1, 0.1, 0.1});
    ASSERT_TRUE(alike);
    EXPECT_EQ(alike->sd, 0);
    EXPECT_FALSE(alike->t);
    EXPECT_FALSE(alike->p);
    EXPECT_FALSE(alike->standardised);
    EXPECT_EQ(alike->interval.low, alike->interval.high);
}

TEST(Equivalence, HasTheKnownAnswersOfStudentsSleepData)
{
    // The evidence file takes group 1 − group 2.
    std::vector<double> turned = kSleep;
    std::ranges::transform(turned, turned.begin(), std::negate());
    const Estimate mean = pairedDifference(turned)->mean;
    const Equivalence wide = equivalence(mean, 3);
    EXPECT_NEAR(*wide.tLow, 3.650773, 5e-7);
    EXPECT_NEAR(*wide.tHigh, -11.775028, 5e-7);
    EXPECT_NEAR(*wide.p, .00265557, 5e-9);
    EXPECT_TRUE(wide.equivalent);
    const Equivalence narrow = equivalence(mean, 2);
    EXPECT_NEAR(*narrow.p, .1541572, 5e-8);
    EXPECT_FALSE(narrow.equivalent);
}

TEST(Equivalence, IsTheNinetyPercentIntervalInsideTheMargin)
{
    const auto sleep = pairedDifference(kSleep);
    EXPECT_TRUE(equivalence(sleep->mean, sleep->interval.high90 + 1e-9).equivalent);
    EXPECT_FALSE(equivalence(sleep->mean, sleep->interval.high90 - 1e-9).equivalent);
}

TEST(Equivalence, AgreesWithROnTwoGroupsOfUnequalSpread)
{
    const Reference r{"methods.txt"};
    const auto difference = welchEstimate(r["welch.a"], r["welch.b"]);
    ASSERT_TRUE(difference);
    const Equivalence result = equivalence(*difference, r["welch.margin"][0]);
    EXPECT_NEAR(*result.tLow, r["welch.tost"][0], 1e-9);
    EXPECT_NEAR(*result.tHigh, r["welch.tost"][1], 1e-9);
    EXPECT_NEAR(*result.p, r["welch.tost"][2], 1e-9);
}

TEST(Equivalence, WithoutSpreadComparesTheDifferenceItself)
{
    EXPECT_TRUE(equivalence({0.5, 0, 5}, 1).equivalent);
    EXPECT_FALSE(equivalence({1, 0, 5}, 1).equivalent) << "inside is strict";
    EXPECT_FALSE(equivalence({0.5, 0, 5}, 1).p);
}

} // namespace
} // namespace settheory::stats
