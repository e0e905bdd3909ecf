// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bootstrap.h"

#include "core/stats/describe.h"

#include "examples.h"
#include "reference.h"

#include <cmath>

namespace settheory::stats {
namespace {

TEST(Bootstrap, HasTheKnownAnswersOfTheEightPairs)
{
    const auto result = bootstrapMean(kPairs, 1);
    ASSERT_TRUE(result && result->bca);
    EXPECT_TRUE(result->exact);
    EXPECT_EQ(result->estimate, -391.25);
    EXPECT_NEAR(result->standardError, 22.0040834, 5e-8);
    EXPECT_NEAR(result->percentile.low, -431.875, 1e-9);
    EXPECT_NEAR(result->percentile.high, -346.875, 1e-9);
    EXPECT_NEAR(*result->acceleration, .0263442842, 5e-11);
    EXPECT_NEAR(*result->bias, .0136034503, 5e-11);
    EXPECT_NEAR(result->bca->low, -430, 1e-9);
    EXPECT_NEAR(result->bca->high, -343.75, 1e-9);
}

TEST(Bootstrap, IsDrawnFromItsSeedBeyondTenValues)
{
    const Reference r{"methods.txt"};
    const auto result = bootstrapMean(kMaize, 1);
    ASSERT_TRUE(result && result->bca);
    EXPECT_FALSE(result->exact);
    const auto sd = *standardDeviation(kMaize);
    EXPECT_NEAR(result->standardError, sd * std::sqrt(14 / 15.0) / std::sqrt(15.0), 0.2);
    EXPECT_NEAR(*result->acceleration, r["boot.maize.a"][0], 1e-12);
    expectNear({result->percentile.low, result->percentile.high}, r["boot.maize.percentile"], 1.5);
    expectNear({result->bca->low, result->bca->high}, r["boot.maize.bca"], 1.5);
    EXPECT_EQ(bootstrapMean(kMaize, 1)->percentile, result->percentile);
    EXPECT_NE(bootstrapMean(kMaize, 2)->standardError, result->standardError);
}

TEST(Bootstrap, TakesAnyStatistic)
{
    const auto result = bootstrap(
        kPairs, [](std::span<const double> sample) { return *median(sample); }, 1);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->estimate, -412.5);
    EXPECT_GE(result->percentile.low, -460);
    EXPECT_LE(result->percentile.high, -295);
}

TEST(Bootstrap, IsUnknownOfOneValueAndHasNoCorrectionWithoutSpread)
{
    EXPECT_FALSE(bootstrapMean(std::vector{1.0}, 1));
    const auto alike = bootstrapMean(std::vector(6, 0.1), 1);
    ASSERT_TRUE(alike);
    EXPECT_NEAR(alike->standardError, 0, 1e-15);
    EXPECT_FALSE(alike->bca);
}

/// Efron's fifteen law schools: entrance test and grade of their students.
TEST(Jackknife, HasTheKnownAnswersOfTheLawSchools)
{
    const std::vector<double> test{576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594};
    const std::vector<double> grade{
        3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96};
    const auto correlationWithout = [&](std::size_t left) {
        std::vector<double> x;
        std::vector<double> y;
        for (std::size_t i = 0; i < test.size(); ++i) {
            if (i == left)
                continue;
            x.push_back(test[i]);
            y.push_back(grade[i]);
        }
        const double mx = *mean(x);
        const double my = *mean(y);
        double products = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            products += (x[i] - mx) * (y[i] - my);
        return products / (static_cast<double>(x.size()) - 1) / *standardDeviation(x) / *standardDeviation(y);
    };
    EXPECT_NEAR(correlationWithout(15), .776374491, 5e-10);
    std::vector<double> leaveOneOut;
    for (std::size_t i = 0; i < test.size(); ++i)
        leaveOneOut.push_back(correlationWithout(i));
    EXPECT_NEAR(jackknifeError(leaveOneOut), .142518619, 5e-10);
    EXPECT_NEAR(*jackknifeAcceleration(leaveOneOut), -.0756715649, 5e-11);
    EXPECT_FALSE(jackknifeAcceleration(std::vector(5, 2.0)));
}

} // namespace
} // namespace settheory::stats
