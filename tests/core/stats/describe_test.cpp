// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/describe.h"
#include "core/stats/distributions.h"
#include "core/stats/interval.h"

#include "reference.h"

namespace settheory::stats {
namespace {

TEST(Describe, AgreesWithR)
{
    const Reference r("statistics.txt");
    const auto& values = r["describe.values"];
    EXPECT_NEAR(*mean(values), r["describe.mean"][0], 1e-14);
    EXPECT_NEAR(*standardDeviation(values), r["describe.sd"][0], 1e-14);
    std::vector<double> quantiles;
    for (const double p : {0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0})
        quantiles.push_back(*quantile(values, p));
    expectNear(quantiles, r["describe.quantiles"], 1e-13);
    EXPECT_EQ(median(values), 3.5);
}

TEST(Describe, SaysNothingOfNothing)
{
    EXPECT_EQ(mean({}), std::nullopt);
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(standardDeviation(std::vector{1.0}), std::nullopt);
}

TEST(Describe, KeepsItsDigitsFarFromZero)
{
    EXPECT_NEAR(*standardDeviation(std::vector{1e9 + 1, 1e9 + 2, 1e9 + 3}), 1, 1e-9);
}

TEST(StudentT, AgreesWithR)
{
    const Reference r("statistics.txt");
    std::vector<double> quantiles;
    std::vector<double> shares;
    for (const double df : r["student.df"]) {
        for (const double p : r["student.p"])
            quantiles.push_back(studentQuantile(p, df));
        for (const double t : {-3.0, -0.5, 0.0, 1.0, 2.5})
            shares.push_back(studentCdf(t, df));
    }
    expectNear(quantiles, r["student.quantiles"], 1e-9);
    expectNear(shares, r["student.cdf"], 1e-9);
}

TEST(Welch, AgreesWithR)
{
    const Reference r("statistics.txt");
    const auto interval = welch(r["welch.a"], r["welch.b"]);
    ASSERT_TRUE(interval);
    expectNear({interval->estimate, interval->low, interval->high, interval->low90, interval->high90},
        r["welch.expected"], 1e-9);
}

TEST(Welch, NeedsTwoValuesOnEachSide)
{
    EXPECT_FALSE(welch(std::vector{1.0}, std::vector{1.0, 2.0}));
}

TEST(Welch, IsExactWhereNothingVaries)
{
    const auto interval = welch(std::vector{2.0, 2.0, 2.0}, std::vector{5.0, 5.0});
    ASSERT_TRUE(interval);
    EXPECT_EQ(*interval, (Interval{3, 3, 3, 3, 3}));
}

} // namespace
} // namespace settheory::stats
