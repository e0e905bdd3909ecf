// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/effect.h"
#include "core/compare/estimate.h"

#include "../stats/reference.h"
#include "madelog.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr Protocol kA = Protocol::Straight;
constexpr Protocol kB = Protocol::PreExhaustionSuperset;

Verdict verdict(double low, double high, double low90, double high90, double margin)
{
    return verdictOf({0, low, high, low90, high90}, margin);
}

TEST(Verdict, FollowsTheIntervals)
{
    EXPECT_EQ(verdict(-0.4, -0.1, -0.35, -0.15, 0.05), Verdict::Less);
    EXPECT_EQ(verdict(0.1, 0.4, 0.15, 0.35, 0.05), Verdict::More);
    EXPECT_EQ(verdict(-0.04, -0.01, -0.035, -0.015, 0.05), Verdict::LessButTrivial);
    EXPECT_EQ(verdict(0.01, 0.04, 0.015, 0.035, 0.05), Verdict::MoreButTrivial);
    EXPECT_EQ(verdict(-0.06, 0.04, -0.045, 0.03, 0.05), Verdict::SameWithin);
    EXPECT_EQ(verdict(-0.08, 0.04, -0.06, 0.03, 0.05), Verdict::CannotTell);
    EXPECT_EQ(verdict(-0.07, -0.01, -0.06, -0.02, 0.05), Verdict::Less);
}

TEST(Verdict, CountsABoundOnTheMarginAsOutside)
{
    EXPECT_EQ(verdict(-0.06, 0.06, -0.05, 0.04, 0.05), Verdict::CannotTell);
    EXPECT_EQ(verdict(-0.06, 0.06, -0.04, 0.05, 0.05), Verdict::CannotTell);
}

TEST(Verdict, CountsABoundAtZeroAsHoldingZero)
{
    EXPECT_EQ(verdict(0, 0, 0, 0, 0.05), Verdict::SameWithin);
    EXPECT_EQ(verdict(-0.4, 0, -0.3, -0.01, 0.05), Verdict::CannotTell);
}

/// Appendix A6 of the evidence file, two days apart.
MadeLog workedExample(const QString& measure)
{
    const Reference r("statistics.txt");
    MadeLog log;
    for (int i = 0; i < 16; ++i) {
        const auto place = static_cast<std::size_t>(i);
        log.add({2.0 * i, r["a6.isB"][place] > 0 ? kB : kA, {{measure, r["a6.y"][place]}}});
    }
    return log;
}

TEST(Estimate, OfTheWorkedExampleIsInPercent)
{
    const Reference r("statistics.txt");
    const Answer answer =
        answerTo(workedExample(u"volume_load"_s), straightAgainstSuperset(u"volume_load"_s));
    const MeasureAnswer& main = answer.measures.front();
    ASSERT_TRUE(main.effect);
    const auto percent = [](double x) { return 100 * (std::exp(x) - 1); };
    EXPECT_NEAR(main.effect->estimate, percent(r["a6.log"][0]), 1e-9);
    EXPECT_NEAR(main.effect->low, percent(r["a6.log"][1]), 1e-9);
    EXPECT_NEAR(main.effect->high, percent(r["a6.log"][2]), 1e-9);
    EXPECT_NEAR(main.effect->low90, percent(r["a6.log"][3]), 1e-9);
    EXPECT_EQ(main.effect->method, u"ols_trend"_s);
    EXPECT_EQ(main.verdict, Verdict::Less);
    EXPECT_EQ(main.smallestWorthKnowing, 5);
    EXPECT_EQ(main.unadjusted->method, u"welch"_s);
    EXPECT_FALSE(main.neweyWest);
    EXPECT_FALSE(main.moreSessionsNeeded) << "it can tell";
    EXPECT_EQ(*main.a.median, 2530);
}

TEST(Estimate, OfDifferencesIsInTheirUnit)
{
    const Reference r("statistics.txt");
    const Answer answer =
        answerTo(workedExample(u"rest_median"_s), straightAgainstSuperset(u"rest_median"_s));
    const MeasureAnswer& main = answer.measures.front();
    EXPECT_NEAR(main.effect->estimate, -391.25, 1e-9);
    EXPECT_NEAR(main.effect->low, r["a6.ci95"][0], 1e-8);
    EXPECT_NEAR(*main.autocorrelation, r["a6.lag1"][0], 1e-11);
    EXPECT_NEAR(*main.durbinWatson, r["a6.dw"][0], 1e-10);
    EXPECT_EQ(main.smallestWorthKnowing, 15);
}

TEST(Estimate, ShowsEverySessionWithItsFit)
{
    const Answer answer =
        answerTo(workedExample(u"volume_load"_s), straightAgainstSuperset(u"volume_load"_s));
    const auto& points = answer.measures.front().sessions;
    ASSERT_EQ(points.size(), 16U);
    EXPECT_EQ(points[0].value, 2410);
    EXPECT_NEAR(*points[0].fitted, 2400, 40);
    EXPECT_FALSE(points[0].isB);
    EXPECT_TRUE(points[1].isB);
}

/// Sessions in turn, A B B A, every third day.
MadeLog turns(int n, const std::function<std::map<QString, double>(int, bool)>& values)
{
    MadeLog log;
    for (int i = 0; i < n; ++i) {
        const bool isB = i % 4 == 1 || i % 4 == 2;
        log.add({3.0 * i, isB ? kB : kA, values(i, isB), {u"bench"_s, u"flye"_s},
            [](auto&, auto&, MeasuredBlock&) {}});
    }
    return log;
}

TEST(Estimate, FindsASavingOfTimeAndNothingElse)
{
    std::mt19937 random(11);
    std::normal_distribution<double> noise(0, 0.05);
    const auto log = turns(40, [&](int, bool isB) {
        return std::map<QString, double>{
            {u"block_duration"_s, 1800 * (isB ? 0.7 : 1) * std::exp(noise(random))},
            {u"volume_load"_s, 5000 * std::exp(noise(random))},
            {u"compound_reps"_s, 24 * std::exp(noise(random))},
            {u"mean_rir"_s, 2 + noise(random)},
        };
    });
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answerFor(answer, u"block_duration"_s).verdict, Verdict::Less);
    EXPECT_NEAR(answerFor(answer, u"block_duration"_s).effect->estimate, -30, 4);
    EXPECT_EQ(answerFor(answer, u"volume_load"_s).verdict, Verdict::SameWithin);
    EXPECT_EQ(answerFor(answer, u"compound_reps"_s).verdict, Verdict::SameWithin);
    EXPECT_EQ(answerFor(answer, u"mean_rir"_s).verdict, Verdict::SameWithin);
    EXPECT_TRUE(answerFor(answer, u"volume_load"_s).neweyWest);
}

TEST(Estimate, DoesNotCreditATrendToTheProtocol)
{
    // A mostly early, B mostly late, and everything grows 1 % a session.
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0, 0.01);
    MadeLog log;
    for (int i = 0; i < 30; ++i) {
        const bool isB = i < 15 ? i % 5 == 4 : i % 5 != 4;
        log.add({3.0 * i, isB ? kB : kA, {{u"compound_reps"_s, 20 * std::exp(0.01 * i + noise(random))}}});
    }
    const MeasureAnswer main = answerTo(log, straightAgainstSuperset()).measures.front();
    EXPECT_GT(main.unadjusted->low, 2) << "the plain difference is fooled";
    EXPECT_EQ(main.verdict, Verdict::SameWithin);
}

TEST(Estimate, DoesNotCreditABreakToTheProtocol)
{
    // Before the break mostly A at 30 reps, after it mostly B at 20.
    MadeLog log;
    std::mt19937 random(6);
    std::normal_distribution<double> noise(0, 0.02);
    for (int i = 0; i < 24; ++i) {
        const bool isLate = i >= 12;
        const bool isB = isLate ? i % 3 != 0 : i % 3 == 0;
        log.add({3.0 * i + (isLate ? 30 : 0), isB ? kB : kA,
            {{u"compound_reps"_s, (isLate ? 20 : 30) * std::exp(noise(random))}}});
    }
    const MeasureAnswer main = answerTo(log, straightAgainstSuperset()).measures.front();
    EXPECT_LT(main.unadjusted->estimate, -5);
    EXPECT_NEAR(main.effect->estimate, 0, 3);
    EXPECT_NE(main.verdict, Verdict::Less);

    // Other workouts in the pause: no break, and one straight line does not fit.
    for (int day = 36; day < 66; day += 7)
        log.addOther(day);
    EXPECT_LT(
        answerTo(log, straightAgainstSuperset()).measures.front().effect->estimate, main.effect->estimate);
}

TEST(Estimate, IsWithheldBelowSixSessionsInAnArm)
{
    const auto reps = [](int i, bool isB) {
        return std::map<QString, double>{{u"compound_reps"_s, (isB ? 15 : 24) + i % 3}};
    };
    const MeasureAnswer eleven = answerTo(turns(11, reps), straightAgainstSuperset()).measures.front();
    EXPECT_EQ(eleven.a.n, 5);
    EXPECT_EQ(eleven.verdict, Verdict::Withheld);
    EXPECT_TRUE(eleven.effect) << "the interval is shown all the same";
    EXPECT_GE(*eleven.moreSessionsNeeded, 1);
    EXPECT_EQ(answerTo(turns(12, reps), straightAgainstSuperset()).measures.front().verdict, Verdict::Less);

    const MeasureAnswer four = answerTo(turns(4, reps), straightAgainstSuperset()).measures.front();
    EXPECT_FALSE(four.effect);
    EXPECT_FALSE(four.unadjusted) << "never the plain difference alone";
    EXPECT_FALSE(four.moreSessionsNeeded);
    EXPECT_EQ(four.verdict, Verdict::Withheld);
}

TEST(Estimate, IsWithheldForTheMeasureThatFewSessionsHave)
{
    const auto log = turns(20, [](int i, bool isB) {
        std::map<QString, double> values{{u"compound_reps"_s, (isB ? 20 : 24) + i % 3}};
        if (i < 11)
            values[u"mean_rir"_s] = 1 + i % 2;
        return values;
    });
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answerFor(answer, u"compound_reps"_s).verdict, Verdict::Less);
    EXPECT_EQ(answerFor(answer, u"mean_rir"_s).verdict, Verdict::Withheld);
    EXPECT_EQ(answerFor(answer, u"mean_rir"_s).a.n, 5);
}

TEST(Estimate, IsWithheldWhereProtocolAndTimeGoTogether)
{
    MadeLog log;
    for (int i = 0; i < 30; ++i)
        log.add({3.0 * i, i < 15 ? kA : kB, {{u"compound_reps"_s, (i < 15 ? 20.0 : 30.0) + i % 3}}});
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answer.measures.front().verdict, Verdict::Withheld);
    EXPECT_GT(*answer.measures.front().vif, 3);
    EXPECT_EQ(checkOf(answer, u"balance_in_time"_s).state, TrustState::Bad);
}

TEST(Estimate, LeavesZeroOutOfRatios)
{
    const auto log = turns(16, [](int i, bool) {
        return std::map<QString, double>{
            {u"isolation_reps"_s, i == 0 ? 0 : 20 + i % 2}, {u"rep_loss"_s, i == 0 ? 0 : 2 + i % 2}};
    });
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answerFor(answer, u"isolation_reps"_s).a.n, 7);
    EXPECT_EQ(answerFor(answer, u"rep_loss"_s).a.n, 8);
}

TEST(Estimate, LeavesRangesAndLowerBoundsOut)
{
    auto log = turns(16, [](int, bool) { return std::map<QString, double>{}; });
    log.add({50, kA, {}, {u"bench"_s, u"flye"_s}, [](auto&, auto&, MeasuredBlock& m) {
                 const auto at = [&](const char* key) -> auto&
                 {
                     return m.values[static_cast<std::size_t>(
                         findMeasure(QString::fromLatin1(key)) - measures().data())];
                 };
                 at("hard_sets") = MeasureValue{4, 14.0, false, false};
                 at("volume_load") = MeasureValue{4000, std::nullopt, true, false};
                 at("reps") = MeasureValue{40};
             }});
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answerFor(answer, u"hard_sets"_s).a.n, 0);
    EXPECT_EQ(answerFor(answer, u"volume_load"_s).a.n, 0);
    EXPECT_EQ(answerFor(answer, u"reps"_s).a.n, 1);
}

TEST(Estimate, GivesNoVerdictWhereNoDifferenceIsWorthKnowing)
{
    const auto log = turns(24, [](int i, bool isB) {
        return std::map<QString, double>{{u"density"_s, (isB ? 250 : 190) + i % 5},
            {u"rest_time"_s, (isB ? 600 : 1200) + i % 5}, {u"fresh_e1rm"_s, 100 + i % 5}};
    });
    const Answer answer = answerTo(log, straightAgainstSuperset());
    for (const auto& key : {u"density"_s, u"rest_time"_s, u"fresh_e1rm"_s, u"prefatigue_cost"_s})
        EXPECT_EQ(answerFor(answer, key).verdict, Verdict::None) << key.toStdString();
    EXPECT_FALSE(answerFor(answer, u"fresh_e1rm"_s).effect) << "described, not compared";
    EXPECT_EQ(answerFor(answer, u"fresh_e1rm"_s).a.n, 12);
    EXPECT_NEAR(answerFor(answer, u"rest_time"_s).effect->estimate, -600, 2);
}

TEST(Estimate, SaysHowManyMoreSessionsWouldTell)
{
    std::mt19937 random(2);
    std::normal_distribution<double> noise(0, 0.08);
    const auto log = turns(16, [&](int, bool) {
        return std::map<QString, double>{{u"compound_reps"_s, 24 * std::exp(noise(random))}};
    });
    const MeasureAnswer main = answerTo(log, straightAgainstSuperset()).measures.front();
    EXPECT_EQ(main.verdict, Verdict::CannotTell);
    ASSERT_TRUE(main.moreSessionsNeeded);
    EXPECT_GT(*main.moreSessionsNeeded, 5);
    EXPECT_LE(*main.moreSessionsNeeded, 61);
}

TEST(Estimate, IsTheSameEveryTime)
{
    const MadeLog log = workedExample(u"compound_reps"_s);
    const Answer one = answerTo(log, straightAgainstSuperset());
    const Answer two = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(one.sentences, two.sentences);
    EXPECT_EQ(one.measures.front().effect->low, two.measures.front().effect->low);
}

TEST(VerdictKeys, AreThoseOfTheCommandLine)
{
    EXPECT_EQ(keyOf(Verdict::Less), u"less"_s);
    EXPECT_EQ(keyOf(Verdict::MoreButTrivial), u"more_but_trivial"_s);
    EXPECT_EQ(keyOf(Verdict::SameWithin), u"same_within"_s);
    EXPECT_EQ(keyOf(Verdict::CannotTell), u"cannot_tell"_s);
    EXPECT_EQ(keyOf(Verdict::None), u"none"_s);
}

} // namespace
} // namespace settheory
