// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/power.h"

#include "reference.h"

#include <cmath>

namespace settheory::stats {
namespace {

double pairedPower(double pairs, double effect)
{
    return studentPower(pairs - 1, effect * std::sqrt(pairs));
}

TEST(StudentPower, HasTheKnownAnswers)
{
    EXPECT_NEAR(studentPower(38, std::sqrt(10)), .8689528, 5e-8) << "two groups of twenty, one SD apart";
    EXPECT_NEAR(pairedPower(10, 1), .8030962, 5e-8);
    EXPECT_NEAR(pairedPower(33.36721, .5), .8, 1e-6);
    EXPECT_NEAR(pairedPower(14.30280, .8), .8, 1e-6);
    EXPECT_NEAR(pairedPower(9.937864, 1), .8, 1e-6);
    EXPECT_NEAR(pairedPower(5.686145, 1.5), .8, 1e-6);
}

TEST(PairsToSee, RoundsUp)
{
    EXPECT_EQ(pairsToSee(.5), 34);
    EXPECT_EQ(pairsToSee(.8), 15);
    EXPECT_EQ(pairsToSee(1), 10);
    EXPECT_EQ(pairsToSee(1.5), 6);
    EXPECT_EQ(pairsToSee(.01), std::nullopt) << "more than a thousand";
}

/// The table of E 4.4: sessions vary by 3, 5 and 8 %, and differ by 5, 10 and 15 %.
TEST(PairsToSee, HasTheTableOfTheEvidenceFile)
{
    const std::vector<std::vector<int>> expected{{8, 4, 3}, {18, 7, 5}, {43, 13, 7}};
    const std::vector<double> spreads{3, 5, 8};
    const std::vector<double> effects{5, 10, 15};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            EXPECT_EQ(pairsToSee(effects[j] / (std::sqrt(2) * spreads[i])), expected[i][j])
                << spreads[i] << " " << effects[j];
}

TEST(SamenessPower, IsWhatTheEvidenceFileSimulated)
{
    EXPECT_NEAR(samenessPower(8, 1), .63, .01);
    EXPECT_NEAR(samenessPower(10, 1), .79, .01);
    EXPECT_NEAR(samenessPower(12, 1), .88, .01);
    EXPECT_NEAR(samenessPower(12, .75), .57, .01);
    EXPECT_NEAR(samenessPower(16, .75), .77, .01);
    EXPECT_NEAR(samenessPower(20, .75), .88, .01);
}

TEST(SamenessPower, AgreesWithRsIntegral)
{
    const Reference r{"methods.txt"};
    const auto& pairs = r["sameness.pairs"];
    for (std::size_t i = 0; i < pairs.size(); ++i)
        EXPECT_NEAR(
            samenessPower(static_cast<int>(pairs[i]), r["sameness.margins"][i]), r["sameness.power"][i], 1e-5)
            << i;
}

TEST(PairsToShowSameness, AreTheFewestThatReachThePower)
{
    const auto pairs = pairsToShowSameness(1);
    ASSERT_TRUE(pairs);
    EXPECT_EQ(*pairs, 11);
    EXPECT_GE(samenessPower(*pairs, 1), .8);
    EXPECT_LT(samenessPower(*pairs - 1, 1), .8);
    EXPECT_FALSE(pairsToShowSameness(.01));
}

} // namespace
} // namespace settheory::stats
