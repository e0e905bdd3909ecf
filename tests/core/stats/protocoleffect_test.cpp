// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/protocoleffect.h"

#include "reference.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace settheory::stats {
namespace {

std::vector<std::int64_t> seconds(const std::vector<double>& days)
{
    std::vector<std::int64_t> times;
    for (const double day : days)
        times.push_back(std::llround(day * static_cast<double>(kDaySeconds)));
    return times;
}

Sessions sessionsOn(
    const std::vector<double>& days, const std::vector<double>& isB, const std::vector<double>& y)
{
    return {seconds(days), isB, y};
}

/// A log with a break, a long stretch, and an end with one arm only; fitted by R.
class LongLog : public testing::Test {
protected:
    const Reference r{"statistics.txt"};
    Sessions sessions()
    {
        Sessions all = sessionsOn(r["stretch.days"], r["stretch.isB"], r["stretch.y"]);
        for (double& y : all.y)
            y = std::log(y);
        return all;
    }
    std::vector<std::int64_t> workouts() { return seconds(r["stretch.workouts"]); }
};

TEST_F(LongLog, AgreesWithR)
{
    const ProtocolEffect effect = protocolEffect(sessions(), workouts());
    ASSERT_TRUE(effect.interval);
    const Interval& i = *effect.interval;
    expectNear({i.estimate, i.low, i.high, i.low90, i.high90}, r["stretch.effect"], 1e-10);
    EXPECT_EQ(effect.df, r["stretch.df"][0]);
    EXPECT_NEAR(effect.sigma, r["stretch.sigma"][0], 1e-11);
    EXPECT_NEAR(effect.spread, r["stretch.spread"][0], 1e-10);
    EXPECT_NEAR(*effect.vif, r["stretch.vif"][0], 1e-11);
    expectNear(effect.fitted, r["stretch.fitted"], 1e-10);
    expectNear(
        std::vector<double>(effect.used.stretch.begin(), effect.used.stretch.end()), r["stretch.of"], 0);
}

TEST_F(LongLog, HasTheNeweyWestIntervalOfR)
{
    const ProtocolEffect effect = protocolEffect(sessions(), workouts());
    ASSERT_TRUE(effect.neweyWest);
    const auto& expected = r["stretch.neweyWest"];
    EXPECT_NEAR(effect.neweyWest->low, expected[2], 1e-10);
    EXPECT_NEAR(effect.neweyWest->high, expected[3], 1e-10);
    EXPECT_NEAR(effect.neweyWest->low90, expected[4], 1e-10);
    EXPECT_NEAR(effect.neweyWest->high90, expected[5], 1e-10);
}

TEST_F(LongLog, TellsHowManyMoreSessionsAsR)
{
    const ProtocolEffect effect = protocolEffect(sessions(), workouts());
    const auto& margins = r["stretch.margins"];
    for (std::size_t i = 0; i < margins.size(); ++i)
        EXPECT_EQ(moreSessionsNeeded(effect, margins[i], 6), static_cast<int>(r["stretch.more"][i]));
}

TEST_F(LongLog, LeavesTheEndWithOneArmOut)
{
    const ProtocolEffect effect = protocolEffect(sessions(), workouts());
    EXPECT_EQ(effect.used.sessions.size(), sessions().size() - 4);
    EXPECT_EQ(effect.used.stretches, 3);
}

TEST(Stretches, BreakAtFourteenDaysWithoutAnyWorkout)
{
    const auto sessions = seconds({0, 14, 27.9});
    EXPECT_EQ(stretchesOf(sessions, sessions), (std::vector{0, 1, 1}));
    EXPECT_EQ(stretchesOf(sessions, seconds({0, 5, 14, 27.9})), (std::vector{0, 0, 0}));
}

TEST(Stretches, AreCutIntoTheFewestEqualPartsAboveHalfAYear)
{
    std::vector<double> days;
    for (int day = 0; day <= 182; day += 2)
        days.push_back(day);
    const auto half = seconds(days);
    EXPECT_EQ(stretchesOf(half, half).back(), 0);
    days.push_back(183);
    const auto more = seconds(days);
    const auto stretch = stretchesOf(more, more);
    EXPECT_EQ(stretch.back(), 1);
    EXPECT_EQ(std::ranges::count(stretch, 0), 46); // days 0 to 90; the cut is at 91.5
}

TEST(Comparable, NeedsBothArmsAndThreeSessions)
{
    const Sessions all =
        sessionsOn({0, 1, 30, 31, 32, 60, 61, 62}, {0, 1, 0, 1, 1, 1, 1, 1}, std::vector(8, 1.0));
    const Comparable kept = comparableOf(all, stretchesOf(all.times, all.times));
    EXPECT_EQ(kept.places, (std::vector<std::size_t>{2, 3, 4}));
    EXPECT_EQ(kept.stretches, 1);
}

std::vector<double> alternating(int n)
{
    std::vector<double> isB;
    for (int i = 0; i < n; ++i)
        isB.push_back(i % 4 == 1 || i % 4 == 2 ? 1 : 0);
    return isB;
}

TEST(ProtocolEffect, IsExactlyZeroWhereOnlyTimeMatters)
{
    std::vector<double> days;
    std::vector<double> y;
    for (int i = 0; i < 16; ++i) {
        days.push_back(3 * i + 0.1 * (i % 3));
        y.push_back(5 + 0.01 * days.back());
    }
    const Sessions all = sessionsOn(days, alternating(16), y);
    const ProtocolEffect effect = protocolEffect(all, all.times);
    ASSERT_TRUE(effect.interval);
    EXPECT_EQ(*effect.interval, Interval());
    EXPECT_EQ(effect.sigma, 0);
}

TEST(ProtocolEffect, GivesNoIntervalBelowThreeInAnArm)
{
    const Sessions all = sessionsOn({0, 2, 4, 6, 8, 10}, {0, 1, 0, 0, 1, 0}, {1, 2, 1, 1, 2, 1.1});
    const ProtocolEffect effect = protocolEffect(all, all.times);
    EXPECT_FALSE(effect.interval);
    EXPECT_TRUE(effect.vif);
    EXPECT_EQ(effect.a, 4);
    EXPECT_EQ(effect.b, 2);
    EXPECT_EQ(moreSessionsNeeded(effect, 0.05, 6), std::nullopt);
}

TEST(ProtocolEffect, HasALargeVifWhereOneProtocolFollowedTheOther)
{
    std::vector<double> days;
    std::vector<double> isB;
    for (int i = 0; i < 20; ++i) {
        days.push_back(2 * i);
        isB.push_back(i < 10 ? 0 : 1);
    }
    const Sessions all = sessionsOn(days, isB, days);
    const ProtocolEffect effect = protocolEffect(all, all.times);
    EXPECT_GT(*effect.vif, 3);
    EXPECT_NEAR(effect.interval->estimate, 0, 1e-9) << "all of it is trend";
}

TEST(ProtocolEffect, SaysNothingOfNoSessions)
{
    const ProtocolEffect effect = protocolEffect({}, {});
    EXPECT_FALSE(effect.vif);
    EXPECT_FALSE(effect.interval);
}

TEST(ProtocolEffect, SurvivesSessionsThatAreAllAtOneInstant)
{
    const Sessions all =
        sessionsOn({5, 5, 5, 5, 5, 5, 5, 5}, {0, 1, 0, 1, 0, 1, 0, 1}, {1, 2, 1.5, 2.5, 1, 2, 1.5, 2.5});
    const ProtocolEffect effect = protocolEffect(all, all.times);
    ASSERT_TRUE(effect.interval);
    EXPECT_NEAR(effect.interval->estimate, 1, 1e-12);
    EXPECT_EQ(effect.df, 6) << "no slope can be told";
}

TEST(ProtocolEffect, HasNeweyWestFromTwentyFourSessionsOn)
{
    for (const int n : {23, 24}) {
        std::vector<double> days, y;
        for (int i = 0; i < n; ++i) {
            days.push_back(2 * i);
            y.push_back(i * 7 % 5);
        }
        const Sessions all = sessionsOn(days, alternating(n), y);
        EXPECT_EQ(protocolEffect(all, all.times).neweyWest.has_value(), n == 24) << n;
    }
}

TEST(MoreSessions, AreToldFromEightSessionsOn)
{
    for (const int n : {7, 8}) {
        std::vector<double> days, y;
        for (int i = 0; i < n; ++i) {
            days.push_back(2 * i);
            y.push_back(i * 7 % 5);
        }
        const Sessions all = sessionsOn(days, alternating(n), y);
        const ProtocolEffect effect = protocolEffect(all, all.times);
        ASSERT_TRUE(effect.interval) << n;
        EXPECT_EQ(moreSessionsNeeded(effect, 0.5, 6).has_value(), n == 8) << n;
    }
}

TEST(MoreSessions, BringEachArmToTheFewestFirst)
{
    // Almost no noise, but only three of B.
    const Sessions all =
        sessionsOn({0, 2, 4, 6, 8, 10, 12, 14}, {0, 1, 0, 0, 1, 0, 1, 0}, {1, 2, 1.001, 1, 2, 1, 2.001, 1});
    const ProtocolEffect effect = protocolEffect(all, all.times);
    EXPECT_EQ(moreSessionsNeeded(effect, 0.5, 6), 3);
}

/// What the margins promise: with the protocol changing nothing, the 95 % interval misses 0 about one time in
/// twenty.
TEST(ProtocolEffect, IsWrongAboutOneTimeInTwenty)
{
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    int missed = 0;
    constexpr int kRuns = 4000;
    for (int run = 0; run < kRuns; ++run) {
        std::vector<double> days;
        std::vector<double> isB;
        std::vector<double> y;
        for (int pair = 0; pair < 8; ++pair) {
            const bool first = random() % 2 == 0;
            for (const bool b : {first, !first}) {
                days.push_back(static_cast<double>(days.size()) * 3);
                isB.push_back(b ? 1 : 0);
                y.push_back(0.1 * static_cast<double>(days.size()) + noise(random));
            }
        }
        const Sessions all = sessionsOn(days, isB, y);
        const auto interval = protocolEffect(all, all.times).interval;
        missed += interval->low > 0 || interval->high < 0 ? 1 : 0;
    }
    EXPECT_NEAR(missed / static_cast<double>(kRuns), 0.05, 0.0125);
}

} // namespace
} // namespace settheory::stats
