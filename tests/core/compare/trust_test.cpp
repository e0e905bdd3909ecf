// SPDX-License-Identifier: GPL-3.0-or-later
#include "madelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr Protocol kA = Protocol::Straight;
constexpr Protocol kB = Protocol::PreExhaustionSuperset;
using Change = std::function<void(Workout&, Block&, MeasuredBlock&)>;

/// Each protocol `n` times, in turn on every second day.
MadeLog inTurn(int n, const Change& change = nullptr)
{
    MadeLog log;
    for (int i = 0; i < 2 * n; ++i)
        log.add({2.0 * i, i % 4 == 1 || i % 4 == 2 ? kB : kA,
            {{u"compound_reps"_s, 20 + i * 7 % 5}, {u"hard_sets"_s, 4}}, {u"bench"_s, u"flye"_s}, change});
    return log;
}

TrustState stateOf(const MadeLog& log, const char* key)
{
    return checkOf(answerTo(log, straightAgainstSuperset()), QString::fromLatin1(key)).state;
}

TEST(Trust, HasItsNineChecksInOrder)
{
    QStringList keys;
    for (const TrustCheck& check : answerTo(inTurn(10), straightAgainstSuperset()).trust) {
        keys << check.key;
        EXPECT_FALSE(check.text.isEmpty());
    }
    EXPECT_EQ(keys.join(u' '),
        u"sessions_per_arm balance_in_time autocorrelation left_out unsure_or_doubted hard_sets forms_pooled "
        "drawn_by_lot weekday"_s);
}

TEST(Trust, CountsTheSessionsOfEachArm)
{
    EXPECT_EQ(stateOf(inTurn(10), "sessions_per_arm"), TrustState::Good);
    EXPECT_EQ(stateOf(inTurn(9), "sessions_per_arm"), TrustState::Caution);
    EXPECT_EQ(stateOf(inTurn(6), "sessions_per_arm"), TrustState::Caution);
    EXPECT_EQ(stateOf(inTurn(5), "sessions_per_arm"), TrustState::Bad);
    EXPECT_EQ(stateOf(MadeLog(), "sessions_per_arm"), TrustState::Bad);
}

TEST(Trust, SeesProtocolsThatFollowEachOther)
{
    const auto shifted = [](int late) {
        MadeLog log;
        for (int i = 0; i < 20; ++i)
            log.add({2.0 * i, i >= 10 || i % 4 == 3 ? (i >= 20 - late ? kA : kB) : kA,
                {{u"compound_reps"_s, 20 + i % 3}}});
        return log;
    };
    EXPECT_EQ(stateOf(inTurn(10), "balance_in_time"), TrustState::Good);
    EXPECT_EQ(stateOf(shifted(0), "balance_in_time"), TrustState::Caution);
    MadeLog apart;
    for (int i = 0; i < 20; ++i)
        apart.add({2.0 * i, i < 10 ? kA : kB, {{u"compound_reps"_s, 20}}});
    EXPECT_EQ(stateOf(apart, "balance_in_time"), TrustState::Bad);
}

TEST(Trust, SeesGoodAndBadDaysInRuns)
{
    MadeLog log;
    for (int i = 0; i < 24; ++i)
        log.add({2.0 * i, i % 4 == 1 || i % 4 == 2 ? kB : kA,
            {{u"compound_reps"_s, 20 + 5 * std::sin(i / 3.0)}}});
    EXPECT_EQ(stateOf(log, "autocorrelation"), TrustState::Bad);
    MadeLog jumpy;
    for (int i = 0; i < 24; ++i)
        jumpy.add({2.0 * i, i % 4 == 1 || i % 4 == 2 ? kB : kA, {{u"compound_reps"_s, 20 + i % 2}}});
    EXPECT_EQ(stateOf(jumpy, "autocorrelation"), TrustState::Good) << "negative is good";
}

TEST(Trust, WeighsWhatWasLeftOut)
{
    const auto withDeloads = [](int deloads) {
        MadeLog log = inTurn(9);
        for (int i = 0; i < deloads; ++i)
            log.add(
                {40.0 + i, kA, {}, {u"bench"_s, u"flye"_s}, [](auto&, Block& b, auto&) { b.deload = true; }});
        return log;
    };
    EXPECT_EQ(stateOf(withDeloads(2), "left_out"), TrustState::Good) << "2 of 20 is 10 %";
    EXPECT_EQ(stateOf(withDeloads(3), "left_out"), TrustState::Caution);
    EXPECT_EQ(stateOf(withDeloads(8), "left_out"), TrustState::Bad) << "8 of 26";
    MadeLog limit = inTurn(7);
    for (int i = 0; i < 6; ++i)
        limit.add(
            {40.0 + i, kA, {}, {u"bench"_s, u"flye"_s}, [](auto&, Block& b, auto&) { b.deload = true; }});
    EXPECT_EQ(stateOf(limit, "left_out"), TrustState::Caution) << "6 of 20 is 30 %";
}

TEST(Trust, NamesOnlyTheDoubtThatThereIs)
{
    const MadeLog log =
        inTurn(10, [](auto&, auto&, MeasuredBlock& m) { m.duration.doubt = DurationDoubt::TimesUnknown; });
    EXPECT_EQ(checkOf(answerTo(log, straightAgainstSuperset()), u"unsure_or_doubted"_s).text,
        u"of 20 sessions, the duration of 20 is unknown or in doubt"_s);
}

TEST(Trust, CountsListedOrderAsNotSure)
{
    EXPECT_EQ(stateOf(inTurn(10), "unsure_or_doubted"), TrustState::Good);
    EXPECT_EQ(stateOf(inTurn(10, [](auto&, Block& b, auto&) { b.sure = false; }), "unsure_or_doubted"),
        TrustState::Bad);
    EXPECT_EQ(stateOf(inTurn(10,
                          [](auto&, Block& b, auto&) {
                              b.sure = false;
                              b.user = b.recognised;
                          }),
                  "unsure_or_doubted"),
        TrustState::Good);
    EXPECT_EQ(
        stateOf(inTurn(10,
                    [](auto&, auto&, MeasuredBlock& m) { m.duration.doubt = DurationDoubt::TimesUnknown; }),
            "unsure_or_doubted"),
        TrustState::Bad);
    EXPECT_EQ(
        stateOf(
            inTurn(10, [](auto&, auto&, MeasuredBlock& m) { m.duration.doubt = DurationDoubt::Interleaved; }),
            "unsure_or_doubted"),
        TrustState::Good)
        << "where all are, it is the rule";
}

TEST(Trust, ComparesTheHardSets)
{
    const auto withHardSets = [](double ofB) {
        MadeLog log;
        for (int i = 0; i < 12; ++i)
            log.add({2.0 * i, i % 2 ? kB : kA, {{u"hard_sets"_s, i % 2 ? ofB : 4}}});
        return log;
    };
    EXPECT_EQ(stateOf(withHardSets(4), "hard_sets"), TrustState::Good);
    EXPECT_EQ(stateOf(withHardSets(5), "hard_sets"), TrustState::Caution);
    EXPECT_EQ(stateOf(withHardSets(6), "hard_sets"), TrustState::Bad);
}

TEST(Trust, KnowsALotFromAChoice)
{
    EXPECT_EQ(stateOf(inTurn(8), "drawn_by_lot"), TrustState::Caution);
    EXPECT_EQ(stateOf(inTurn(8, [](auto&, Block& b, auto&) { b.drawnByLot = true; }), "drawn_by_lot"),
        TrustState::Good);
}

TEST(Trust, SeesWeekdayAndProtocolGoTogether)
{
    MadeLog together;
    for (int week = 0; week < 8; ++week) {
        together.add({7.0 * week, kA, {}});
        together.add({7.0 * week + 3, kB, {}});
    }
    EXPECT_EQ(stateOf(together, "weekday"), TrustState::Caution);
    together.add({60, kA, {}}); // a Friday? the 60th day after a Monday is one
    EXPECT_EQ(stateOf(together, "weekday"), TrustState::Caution);
    MadeLog once;
    for (const double day : {0.0, 1.0, 2.0})
        once.add({day, kA, {}});
    for (const double day : {7.0, 8.0, 9.0})
        once.add({day, kB, {}});
    EXPECT_EQ(stateOf(once, "weekday"), TrustState::Caution) << "one of each on three days";
    EXPECT_EQ(stateOf(inTurn(14), "weekday"), TrustState::Good);
}

} // namespace
} // namespace settheory
