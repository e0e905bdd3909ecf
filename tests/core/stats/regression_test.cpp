// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/regression.h"

#include "core/stats/distributions.h"
#include "core/stats/interval.h"
#include "core/stats/protocoleffect.h"

#include "reference.h"

#include <cmath>
#include <numeric>

namespace settheory::stats {
namespace {

/// Appendix A6 of the evidence file: sixteen sessions, a trend and a protocol.
class WorkedExample : public testing::Test {
protected:
    const Reference r{"statistics.txt"};
    std::vector<Column> columns()
    {
        Column ones(16, 1.0);
        Column time(16);
        std::iota(time.begin(), time.end(), -7.5);
        return {ones, time, r["a6.isB"]};
    }
    Sessions sessions()
    {
        Sessions all;
        for (int i = 0; i < 16; ++i)
            all.times.push_back((20000 + 2 * i) * kDaySeconds);
        all.isB = r["a6.isB"];
        all.y = r["a6.y"];
        return all;
    }
};

TEST_F(WorkedExample, HasTheCoefficientsOfTheEvidenceFile)
{
    const auto fit = leastSquares(columns(), r["a6.y"]);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->coefficients[0], 2523.125, 5e-4);
    EXPECT_NEAR(fit->coefficients[1], 16.64706, 5e-6);
    EXPECT_NEAR(fit->coefficients[2], -391.25, 5e-3);
    EXPECT_NEAR(fit->standardErrors[0], 16.17851, 5e-6);
    EXPECT_NEAR(fit->standardErrors[1], 2.48167, 5e-6);
    EXPECT_NEAR(fit->standardErrors[2], 22.87987, 5e-6);
    EXPECT_NEAR(fit->coefficients[2] / fit->standardErrors[2], -17.10019, 5e-6);
    const Interval b = studentInterval(fit->coefficients[2], fit->standardErrors[2], fit->df);
    EXPECT_NEAR(b.low, -440.6790, 5e-5);
    EXPECT_NEAR(b.high, -341.8210, 5e-5);
    EXPECT_NEAR(2 * studentCdf(fit->coefficients[2] / fit->standardErrors[2], fit->df), 2.714e-10, 5e-14);
    EXPECT_NEAR(fit->sigma, 45.75974, 5e-6);
    EXPECT_NEAR(*lagOneAutocorrelation(fit->residuals), -0.2309441, 5e-8);
    EXPECT_NEAR(*durbinWatson(fit->residuals), 2.391965, 5e-7);
    EXPECT_EQ(fit->df, 13);
}

TEST_F(WorkedExample, AgreesWithR)
{
    const auto fit = leastSquares(columns(), r["a6.y"]);
    ASSERT_TRUE(fit);
    expectNear(fit->coefficients, r["a6.coefficients"], 1e-9);
    expectNear(fit->standardErrors, r["a6.errors"], 1e-9);
    expectNear(fit->residuals, r["a6.residuals"], 1e-9);
    EXPECT_NEAR(*lagOneAutocorrelation(fit->residuals), r["a6.lag1"][0], 1e-12);
}

TEST_F(WorkedExample, HasTheNeweyWestErrorsOfR)
{
    const auto fit = leastSquares(columns(), r["a6.y"]);
    ASSERT_TRUE(fit);
    for (int lag = 0; lag <= 3; ++lag)
        expectNear(neweyWest(*fit, columns(), lag), r["a6.nw" + std::to_string(lag)], 1e-8);
    const std::vector adjusted{22.87987, 20.87966, 18.50073, 15.48397};
    const std::vector plain{20.62364, 18.82067, 16.67634, 13.95706};
    for (int lag = 0; lag <= 3; ++lag) {
        const double error = neweyWest(*fit, columns(), lag)[2];
        EXPECT_NEAR(error, adjusted[static_cast<std::size_t>(lag)], 5e-6);
        EXPECT_NEAR(error * std::sqrt(13 / 16.0), plain[static_cast<std::size_t>(lag)], 5e-6);
    }
}

TEST_F(WorkedExample, IsTheSameThroughStretches)
{
    const Sessions all = sessions();
    const ProtocolEffect effect = protocolEffect(all, all.times);
    ASSERT_TRUE(effect.interval);
    EXPECT_NEAR(effect.interval->estimate, -391.25, 1e-9);
    expectNear({effect.interval->low, effect.interval->high}, r["a6.ci95"], 1e-8);
    expectNear({effect.interval->low90, effect.interval->high90}, r["a6.ci90"], 1e-8);
    EXPECT_NEAR(*effect.vif, 1, 1e-12);
    EXPECT_NEAR(effect.spread, 4, 1e-12);
    EXPECT_NEAR(effect.sigma, r["a6.sigma"][0], 1e-9);
    EXPECT_EQ(effect.df, 13);
    EXPECT_FALSE(effect.neweyWest) << "only from 24 sessions";
}

TEST_F(WorkedExample, HasItsPercentEffectOnTheLogScale)
{
    Sessions all = sessions();
    for (double& y : all.y)
        y = std::log(y);
    const auto interval = protocolEffect(all, all.times).interval;
    ASSERT_TRUE(interval);
    expectNear({interval->estimate, interval->low, interval->high, interval->low90, interval->high90},
        r["a6.log"], 1e-11);
}

TEST(LeastSquares, RefusesCollinearColumns)
{
    const Column x{1, 2, 3, 4, 5};
    EXPECT_FALSE(leastSquares({Column(5, 1.0), x, {3, 5, 7, 9, 11}}, x));
}

TEST(LeastSquares, NeedsADegreeOfFreedom)
{
    EXPECT_FALSE(leastSquares({{1, 1}, {1, 2}}, std::vector{3.0, 4.0}));
}

TEST(LeastSquares, CallsRoundingZero)
{
    const Column x{0.1, 0.2, 0.3, 0.4, 0.5};
    const auto fit = leastSquares({Column(5, 1.0), x}, std::vector(5, 1.0 / 3));
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->coefficients[1], 0);
    EXPECT_EQ(fit->sigma, 0);
    EXPECT_EQ(lagOneAutocorrelation(fit->residuals), std::nullopt);
}

TEST(NeweyWestLag, FollowsTheRule)
{
    EXPECT_EQ(neweyWestLag(5), 2);
    EXPECT_EQ(neweyWestLag(24), 2);
    EXPECT_EQ(neweyWestLag(100), 4);
    EXPECT_EQ(neweyWestLag(400), 5);
}

} // namespace
} // namespace settheory::stats
