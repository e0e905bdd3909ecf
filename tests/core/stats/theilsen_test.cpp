// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/theilsen.h"

#include "core/stats/regression.h"

#include "reference.h"

#include <algorithm>

namespace settheory::stats {
namespace {

const std::vector<double> kWeeks{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const std::vector<double> kOneRepMax{100, 101.5, 101, 102.5, 103, 102, 103.5, 104, 103, 104.5, 103.5, 104};

TEST(TheilSen, HasTheKnownAnswersOfTheCloudSeedingData)
{
    const std::vector<double> x{1, 2, 3, 4, 5};
    const std::vector<double> y{1.26, 1.27, 1.12, 1.16, 1.03};
    const auto trend = theilSen(x, y);
    ASSERT_TRUE(trend && trend->interval);
    EXPECT_NEAR(trend->slope, -0.05625, 1e-12);
    EXPECT_NEAR(trend->interval->low, -0.15, 1e-12);
    EXPECT_NEAR(trend->interval->high, 0.04, 1e-12);
    EXPECT_NEAR(*kendallTau(x, y), -0.6, 1e-12);
}

TEST(TheilSen, HasTheKnownAnswersOfARisingOneRepMax)
{
    const auto trend = theilSen(kWeeks, kOneRepMax);
    ASSERT_TRUE(trend && trend->interval);
    EXPECT_NEAR(trend->slope, 0.3333333, 5e-8);
    EXPECT_NEAR(trend->interval->low, 0.2142857, 5e-8);
    EXPECT_NEAR(trend->interval->high, 0.5, 5e-8);
    EXPECT_NEAR(*kendallTau(kWeeks, kOneRepMax), 0.7288793, 5e-8);
}

TEST(TheilSen, StandsBesideLeastSquaresOfTheSameOneRepMax)
{
    const auto fit = leastSquares({Column(kWeeks.size(), 1.0), kWeeks}, kOneRepMax);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->coefficients[1], 0.3269231, 5e-8);
    EXPECT_NEAR(fit->standardErrors[1], 0.0588082, 5e-8);
    const Interval slope = studentInterval(fit->coefficients[1], fit->standardErrors[1], fit->df);
    EXPECT_NEAR(slope.low, 0.1958903, 5e-8);
    EXPECT_NEAR(slope.high, 0.4579558, 5e-8);
}

TEST(TheilSen, HoldsZeroInEightPointsThatStillRise)
{
    const auto trend = theilSen(std::span(kWeeks).last(8), std::span(kOneRepMax).last(8));
    ASSERT_TRUE(trend && trend->interval);
    EXPECT_NEAR(trend->slope, 0.25, 1e-12);
    EXPECT_NEAR(trend->interval->low, -0.1666667, 5e-8);
    EXPECT_NEAR(trend->interval->high, 0.5, 1e-12);
    EXPECT_NEAR(trend->interval->low90, 0, 1e-12);
    EXPECT_NEAR(trend->interval->high90, 0.3333333, 5e-8);
}

TEST(TheilSen, IsNotMovedByOneWildSession)
{
    auto wild = kOneRepMax;
    wild[6] = 300;
    EXPECT_NEAR(theilSen(kWeeks, wild)->slope, 0.35, 0.05);
}

TEST(TheilSen, DoesNotMindTheOrderOfTheSessions)
{
    std::vector<double> weeks(kWeeks.rbegin(), kWeeks.rend());
    std::vector<double> y(kOneRepMax.rbegin(), kOneRepMax.rend());
    EXPECT_EQ(theilSen(weeks, y)->interval, theilSen(kWeeks, kOneRepMax)->interval);
}

TEST(TheilSen, HasNoIntervalOfTooFewPointsAndNoSlopeAtOneTime)
{
    const auto four = theilSen(std::vector{0.0, 1.0, 2.0, 3.0}, std::vector{1.0, 2.5, 2.0, 3.7});
    ASSERT_TRUE(four);
    EXPECT_FALSE(four->interval);
    EXPECT_FALSE(theilSen(std::vector{2.0, 2.0}, std::vector{1.0, 3.0}));
    EXPECT_FALSE(theilSen({}, {}));
    EXPECT_FALSE(kendallTau(std::vector{1.0, 2.0}, std::vector{3.0, 3.0}));
}

TEST(TheilSen, AgreesWithRWithTiesOfTimesAndValues)
{
    const Reference r{"methods.txt"};
    const auto trend = theilSen(r["sen.times"], r["sen.y"]);
    ASSERT_TRUE(trend && trend->interval);
    const Interval& i = *trend->interval;
    expectNear({trend->slope, i.low, i.high, i.low90, i.high90}, r["sen.expected"], 1e-12);
    EXPECT_NEAR(*kendallTau(r["sen.times"], r["sen.y"]), r["sen.tau"][0], 1e-12);
}

} // namespace
} // namespace settheory::stats
