// SPDX-License-Identifier: GPL-3.0-or-later
// Logs with an effect that was put in: the answer finds it, and finds nothing else.
#include "madelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

/// What a session would give if nothing but chance were in it.
struct Made {
    double day = 0;
    Protocol protocol = Protocol::Straight;
    double reps = 24, load = 80, work = 480, rest = 900;
};

class Lifter {
public:
    explicit Lifter(unsigned seed)
        : m_random(seed)
    {
    }
    void train(MadeLog& log, Made made)
    {
        made.reps *= 1 + 0.03 * noise();
        made.work *= 1 + 0.02 * noise();
        made.rest *= 1 + 0.03 * noise();
        log.add({made.day, made.protocol,
            {{u"compound_reps"_s, made.reps}, {u"isolation_reps"_s, 30 * (1 + 0.03 * noise())},
                {u"reps"_s, made.reps + 30}, {u"volume_load"_s, made.load * made.reps}, {u"hard_sets"_s, 4},
                {u"work_time"_s, made.work}, {u"rest_time"_s, made.rest}, {u"idle_time"_s, 0},
                {u"block_duration"_s, made.work + made.rest}}});
    }

private:
    double noise() { return m_normal(m_random); }
    std::mt19937 m_random;
    std::normal_distribution<double> m_normal{0, 1};
};

bool isSecond(int i)
{
    return i % 4 == 1 || i % 4 == 2;
}

QString all(const Answer& answer)
{
    return answer.sentences.join(u'\n').replace(QChar(0x202F), u' ');
}

TEST(KnownEffect, ASavingOfTimeIsFoundAndNothingInVolume)
{
    MadeLog log;
    Lifter lifter(1);
    for (int i = 0; i < 48; ++i) {
        Made made{3.0 * i, isSecond(i) ? Protocol::PreExhaustionSuperset : Protocol::Straight};
        made.rest = isSecond(i) ? 0.7 * 1380 - 480 : 900; // 30 % of the whole, all of it rest
        lifter.train(log, made);
    }
    const Answer answer = answerTo(log, straightAgainstSuperset(u"block_duration"_s));
    const MeasureAnswer& duration = answer.measures.front();
    EXPECT_EQ(duration.verdict, Verdict::Less);
    EXPECT_LT(duration.effect->low, -30);
    EXPECT_GT(duration.effect->high, -30);
    EXPECT_EQ(answerFor(answer, u"volume_load"_s).verdict, Verdict::SameWithin);
    EXPECT_EQ(answerFor(answer, u"compound_reps"_s).verdict, Verdict::SameWithin);
    EXPECT_THAT(all(answer).toStdString(),
        testing::HasSubstr(
            "The block takes 7 min less with pre-exhaustion (superset): about 7 min of rest not "
            "taken. That follows from the rests, not from the order of the exercises."));
    EXPECT_THAT(
        all(answer).toStdString(), testing::HasSubstr("They differ in the order and in the rest at once"));
}

TEST(KnownEffect, ATrendIsNotCreditedToTheProtocolThatCameMoreOftenLater)
{
    MadeLog log;
    Lifter lifter(2);
    for (int i = 0; i < 48; ++i) {
        const bool isB = i < 24 ? i % 4 == 1 : i % 4 != 1; // a quarter at first, then three
        Made made{3.0 * i, isB ? Protocol::PreExhaustionSuperset : Protocol::Straight};
        made.reps = 20 * std::exp(0.006 * i); // a third more in half a year
        lifter.train(log, made);
    }
    const Answer answer = answerTo(log, straightAgainstSuperset());
    const MeasureAnswer& reps = answer.measures.front();
    EXPECT_GT(reps.unadjusted->low, 3) << "the plain difference would have been taken in";
    EXPECT_EQ(reps.verdict, Verdict::SameWithin) << all(answer).toStdString();
    EXPECT_LT(reps.effect->low, 0);
    EXPECT_GT(reps.effect->high, 0);
}

TEST(KnownEffect, WhatComesOfTheRestIsCreditedToPairingAndNotToTheOrder)
{
    constexpr Protocol kKinds[] = {Protocol::Straight, Protocol::PreExhaustionSuperset,
        Protocol::PostExhaustion, Protocol::PreExhaustionSequential};
    MadeLog log;
    Lifter lifter(3);
    for (int i = 0; i < 64; ++i) {
        const Protocol kind = kKinds[(i * 3 + i / 4) % 4];
        const bool isPaired = kind == Protocol::PreExhaustionSuperset || kind == Protocol::PostExhaustion;
        Made made{2.0 * i, kind};
        made.rest = isPaired ? 480 : 900;
        made.reps = isPaired ? 21 : 24;
        lifter.train(log, made);
    }
    const Answer mixed = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(mixed.measures.front().verdict, Verdict::Less);
    ASSERT_TRUE(mixed.orderByPairing && mixed.orderByPairing->order && mixed.orderByPairing->pairing);
    EXPECT_LT(mixed.orderByPairing->order->low, 0);
    EXPECT_GT(mixed.orderByPairing->order->high, 0);
    EXPECT_LT(mixed.orderByPairing->pairing->high, -5);
    EXPECT_THAT(all(mixed).toStdString(), testing::HasSubstr("isolation first: cannot tell"));

    Question fair = straightAgainstSuperset();
    fair.a = Protocol::PostExhaustion;
    const Answer answer = answerTo(log, fair);
    EXPECT_THAT(answer.measures.front().verdict,
        testing::AnyOf(Verdict::SameWithin, Verdict::LessButTrivial, Verdict::MoreButTrivial));
    EXPECT_NE(answerFor(answer, u"block_duration"_s).verdict, Verdict::Less);
    EXPECT_THAT(all(answer).toStdString(),
        testing::HasSubstr("Both are paired without rest: they differ in the order alone."));
    EXPECT_FALSE(all(answer).contains(u"of rest not taken"_s));
}

TEST(KnownEffect, ALossOfTheCompoundIsToldBesideWhatBothTogetherDid)
{
    MadeLog log;
    Lifter lifter(4);
    for (int i = 0; i < 40; ++i) {
        Made made{3.0 * i, isSecond(i) ? Protocol::PreExhaustionSuperset : Protocol::Straight};
        made.reps = isSecond(i) ? 19 : 24;
        lifter.train(log, made);
    }
    const QString text = all(answerTo(log, straightAgainstSuperset()));
    EXPECT_THAT(text.toStdString(),
        testing::ContainsRegex(
            "Reps of the isolation: the same within 5 %; of both together: (9.[0-9]|10) % fewer\\."))
        << text.toStdString();
}

} // namespace
} // namespace settheory
