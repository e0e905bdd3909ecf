// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/trend.h"

#include "core/stats/random.h"
#include "core/stats/stretches.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace settheory {
namespace {

constexpr std::int64_t kDay = stats::kDaySeconds;
constexpr std::int64_t kStart = 20000 * kDay;

/// A session every 3½ days that grows by a share a week, each off by a normal error of `cv`.
struct Training {
    std::vector<TrendPoint> points;
    std::vector<std::int64_t> workouts;

    Training(int sessions, double growth, double cv, std::uint64_t seed = 1)
    {
        stats::Random random(seed);
        for (int i = 0; i < sessions; ++i)
            add(kStart + i * 7 * kDay / 2, 100 * std::exp(growth * i / 2 + cv * random.normal()));
    }
    void add(std::int64_t instant, double kilograms, bool deload = false)
    {
        points.push_back({instant, kilograms, deload});
        workouts.push_back(instant);
    }
    Trend trend() const { return trendOf(points, workouts, workouts.back()); }
};

TEST(Trend, FindsProgressAndItsPace)
{
    const Trend trend = Training(40, 0.005, 0.01).trend();
    EXPECT_EQ(trend.state, TrendState::Progressing);
    ASSERT_TRUE(trend.percentPerWeek);
    EXPECT_NEAR(trend.percentPerWeek->estimate, 0.5, 0.1);
    EXPECT_EQ(trend.sessions, 40);
    EXPECT_DOUBLE_EQ(trend.weeks, 19.5);
    EXPECT_FALSE(trend.weeksNeeded) << "it can tell";
}

TEST(Trend, FindsRegress)
{
    EXPECT_EQ(Training(40, -0.005, 0.01).trend().state, TrendState::Regressing);
}

TEST(Trend, CallsAPlateauOnlyWhereGrowthIsShownToBeSmall)
{
    // A year of twice a week: grown by less than 0.1 % a week.
    const Trend precise = Training(104, 0, 0.005).trend();
    ASSERT_TRUE(precise.percentPerWeek);
    EXPECT_LT(precise.percentPerWeek->high90, 0.1);
    EXPECT_EQ(precise.state, TrendState::Plateau);
    // Eight weeks whose interval holds 0 show nothing.
    const Trend few = Training(17, 0, 0.03).trend();
    ASSERT_TRUE(few.percentPerWeek);
    EXPECT_LT(few.percentPerWeek->low, 0);
    EXPECT_GT(few.percentPerWeek->high, 0);
    EXPECT_EQ(few.state, TrendState::Undetermined);
    ASSERT_TRUE(few.weeksNeeded);
    EXPECT_GT(*few.weeksNeeded, 8);
}

TEST(Trend, NeedsEightSessionsAndSixWeeks)
{
    Training seven(0, 0, 0);
    for (int i = 0; i < 7; ++i)
        seven.add(kStart + i * 10 * kDay, 100 + i);
    EXPECT_FALSE(seven.trend().percentPerWeek);
    EXPECT_EQ(seven.trend().state, TrendState::Undetermined);
    EXPECT_FALSE(Training(12, 0.01, 0.001).trend().percentPerWeek) << "38.5 days";
    EXPECT_TRUE(Training(13, 0.01, 0.001).trend().percentPerWeek) << "42 days";
}

TEST(Trend, HasToHoldForFourWeeks)
{
    EXPECT_EQ(Training(13, 0.01, 0.001).trend().state, TrendState::Undetermined)
        << "four weeks ago there was no judgement";
    EXPECT_EQ(Training(21, 0.01, 0.001).trend().state, TrendState::Progressing);
}

TEST(Trend, LeavesOutWhatWasBeforeABreakAndTheTwoWeeksAfterIt)
{
    Training training(20, 0.01, 0.001);
    const std::int64_t back = training.workouts.back() + 14 * kDay;
    for (int i = 0; i < 20; ++i)
        training.add(back + i * 7 * kDay / 2, 90);
    EXPECT_EQ(training.trend().sessions, 16) << "the four of the first two weeks are out";
    ASSERT_TRUE(training.trend().percentPerWeek);
    EXPECT_EQ(training.trend().percentPerWeek->estimate, 0);
}

TEST(Trend, KnowsNoBreakWhereOtherExercisesWereTrained)
{
    Training training(20, 0.01, 0.001);
    const std::int64_t last = training.workouts.back();
    training.workouts.push_back(last + 10 * kDay);
    training.add(last + 20 * kDay, 110);
    EXPECT_EQ(training.trend().sessions, 21);
}

TEST(Trend, LeavesOutDeloads)
{
    Training training(20, 0.01, 0.001);
    training.add(training.workouts.back() + kDay, 60, true);
    EXPECT_EQ(training.trend().sessions, 20);
}

TEST(Trend, IsUnknownWithoutSessions)
{
    const Trend none = trendOf({}, {}, kStart);
    EXPECT_EQ(none.state, TrendState::Undetermined);
    EXPECT_EQ(none.sessions, 0);
    EXPECT_FALSE(none.percentPerWeek);
    EXPECT_FALSE(none.weeksNeeded);
    EXPECT_EQ(std::string(keyOf(none.state)), "undetermined");
}

} // namespace
} // namespace settheory
