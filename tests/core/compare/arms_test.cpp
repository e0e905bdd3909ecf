// SPDX-License-Identifier: GPL-3.0-or-later
#include "madelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr Protocol kA = Protocol::Straight;
constexpr Protocol kB = Protocol::PreExhaustionSuperset;

/// Eight sessions of each in turn, every third day.
MadeLog plainLog()
{
    MadeLog log;
    for (int i = 0; i < 16; ++i)
        log.add({3.0 * i, i % 2 == 0 ? kA : kB, {{u"compound_reps"_s, 24.0 - i % 2 * 4 + i % 3}}});
    return log;
}

MadeSession odd(std::function<void(Workout&, Block&, MeasuredBlock&)> change, Protocol protocol = kA)
{
    return {50, protocol, {{u"compound_reps"_s, 20}}, {u"bench"_s, u"flye"_s}, std::move(change)};
}

std::vector<LeftOut> reasonsFor(const MadeSession& session, Question question = straightAgainstSuperset())
{
    MadeLog log = plainLog();
    log.add(session);
    const Answer answer = answerTo(log, question);
    EXPECT_EQ(answer.sessionsA + answer.sessionsB + static_cast<int>(answer.leftOut.size()), 17);
    return answer.leftOut.empty() ? std::vector<LeftOut>() : answer.leftOut.front().reasons;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LeftOut, HasAReasonForEachKindOfBlockThatDoesNotCompare)
{
    EXPECT_THAT(
        reasonsFor(odd([](auto&, Block& b, auto&) { b.deload = true; })), ElementsAre(LeftOut::Deload));
    EXPECT_THAT(
        reasonsFor(odd([](auto&, Block& b, auto&) { b.distant = true; })), ElementsAre(LeftOut::Distant));
    EXPECT_THAT(reasonsFor(odd([](auto&, Block& b, auto&) { b.alternatedWithFullRest = true; })),
        ElementsAre(LeftOut::AlternatedWithFullRest));
    EXPECT_THAT(
        reasonsFor(odd([](auto&, Block& b, auto&) { b.doubtful = true; })), ElementsAre(LeftOut::Unsure));
    EXPECT_THAT(reasonsFor(odd(nullptr)), IsEmpty());
}

TEST(LeftOut, TellsTheReasonsInTheirOrder)
{
    const auto reasons = reasonsFor(odd([](auto&, Block& b, auto&) {
        b.deload = true;
        b.doubtful = true;
        b.sets.resize(1);
    }));
    EXPECT_THAT(reasons,
        ElementsAre(
            LeftOut::Deload, LeftOut::TooFewSets, LeftOut::Unsure, LeftOut::NoPair, LeftOut::OtherExercises));
}

TEST(LeftOut, DoesNotCountWhatIsDistantAsUnsureToo)
{
    EXPECT_THAT(reasonsFor(odd([](auto&, Block& b, auto&) { b.distant = b.doubtful = true; })),
        ElementsAre(LeftOut::Distant));
    EXPECT_THAT(reasonsFor(odd([](auto&, Block& b, auto&) { b.alternatedWithFullRest = b.doubtful = true; })),
        ElementsAre(LeftOut::AlternatedWithFullRest));
}

TEST(LeftOut, TakesABlockInOnlyIfAllItsReasonsAreIncluded)
{
    const auto session = odd([](auto&, Block& b, auto&) { b.deload = b.doubtful = true; });
    Question question = straightAgainstSuperset();
    question.include = {LeftOut::Deload};
    EXPECT_THAT(reasonsFor(session, question), ElementsAre(LeftOut::Unsure));
    question.include = {LeftOut::Deload, LeftOut::Unsure};
    EXPECT_THAT(reasonsFor(session, question), IsEmpty());
}

TEST(LeftOut, LeavesBlocksOfListedOrderIn)
{
    EXPECT_THAT(reasonsFor(odd([](auto&, Block& b, auto&) { b.sure = false; })), IsEmpty());
}

TEST(LeftOut, BelievesTheUsersOwnWord)
{
    const auto session = odd(
        [](auto&, Block& b, auto&) {
            b.doubtful = true;
            b.sure = false;
            b.user = kB;
        },
        kA);
    MadeLog log = plainLog();
    log.add(session);
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_THAT(answer.leftOut, IsEmpty());
    EXPECT_EQ(answer.sessionsB, 9);
}

TEST(NoPair, IsAskedOnlyOfArmsThatNeedOne)
{
    const auto benchOnly = [](auto&, Block& b, auto&) { b.sets.resize(2); };
    const auto reasons = reasonsFor(odd(benchOnly));
    EXPECT_EQ(reasons.front(), LeftOut::NoPair);

    MadeLog log;
    for (int i = 0; i < 4; ++i)
        log.add({3.0 * i, i % 2 ? Protocol::DropSets : kA, {}, {u"bench"_s}, nullptr});
    Question question;
    question.a = kA;
    question.b = Protocol::DropSets;
    EXPECT_THAT(answerTo(log, question).leftOut, IsEmpty());
    question.b = Protocol::PostExhaustion;
    EXPECT_EQ(answerTo(log, question).leftOut.size(), 2U);
}

TEST(SameExercises, AreTheListThatTheScarcerArmSharesMost)
{
    MadeLog log;
    const QStringList many{u"bench"_s, u"flye"_s};
    const QStringList shared{u"dip"_s, u"flye"_s};
    for (int i = 0; i < 9; ++i)
        log.add({2.0 * i, kA, {}, many, nullptr});
    log.add({18, kB, {}, many, nullptr});
    for (int i = 0; i < 4; ++i)
        log.add({20.0 + i, i % 2 ? kB : kA, {}, shared, nullptr});
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answer.sessionsA, 2);
    EXPECT_EQ(answer.sessionsB, 2);
    EXPECT_THAT(answer.exercises, ElementsAre(ExerciseId{u"dip"_s}, ExerciseId{u"flye"_s}));
    EXPECT_EQ(answer.leftOut.front().reason, LeftOut::OtherExercises);
}

TEST(SameExercises, PreferTheLargerTotalAndThenTheLatest)
{
    MadeLog log;
    const QStringList early{u"bench"_s, u"flye"_s};
    const QStringList late{u"dip"_s, u"flye"_s};
    for (const double day : {0.0, 10.0}) {
        log.add({day, kA, {}, day == 0 ? early : late, nullptr});
        log.add({day + 1, kB, {}, day == 0 ? early : late, nullptr});
    }
    EXPECT_EQ(answerTo(log, straightAgainstSuperset()).exercises.front(), ExerciseId{u"dip"_s});
    log.add({-3, kA, {}, early, nullptr});
    EXPECT_EQ(answerTo(log, straightAgainstSuperset()).exercises.front(), ExerciseId{u"bench"_s});
}

TEST(SameExercises, IgnoreTheOrder)
{
    MadeLog log;
    log.add({0, kA, {}, {u"bench"_s, u"flye"_s}, nullptr});
    log.add({1, kB, {}, {u"flye"_s, u"bench"_s}, nullptr});
    EXPECT_THAT(answerTo(log, straightAgainstSuperset()).leftOut, IsEmpty());
}

TEST(SameExercises, AreChosenAfterTheOtherReasons)
{
    MadeLog log;
    const auto deload = [](auto&, Block& b, auto&) { b.deload = true; };
    for (int i = 0; i < 6; ++i)
        log.add({2.0 * i, i % 2 ? kB : kA, {}, {u"dip"_s, u"flye"_s}, deload});
    for (int i = 0; i < 2; ++i)
        log.add({20.0 + i, i % 2 ? kB : kA, {}, {u"bench"_s, u"flye"_s}, nullptr});
    const Answer answer = answerTo(log, straightAgainstSuperset());
    EXPECT_EQ(answer.exercises.front(), ExerciseId{u"bench"_s});
    EXPECT_EQ(answer.leftOut.front().reason, LeftOut::Deload);
}

TEST(SameExercises, CanBeGivenUp)
{
    Question question = straightAgainstSuperset();
    MadeSession other = odd(nullptr);
    other.exercises = {u"dip"_s, u"flye"_s};
    EXPECT_THAT(reasonsFor(other, question), ElementsAre(LeftOut::OtherExercises));
    question.sameExercises = false;
    EXPECT_THAT(reasonsFor(other, question), IsEmpty());
    question.sameExercises = true;
    question.include = {LeftOut::OtherExercises};
    EXPECT_THAT(reasonsFor(other, question), IsEmpty());
}

void doubt(MeasuredBlock& measured, DurationDoubt doubt)
{
    measured.duration.doubt = doubt;
}

TEST(DurationDoubt, LeavesOutOfMeasuresOfTimeOnly)
{
    MadeSession session = odd([](auto&, auto&, MeasuredBlock& m) { doubt(m, DurationDoubt::Interrupted); });
    session.values[u"block_duration"_s] = 1800;
    MadeLog log = plainLog();
    log.add(session);
    const Answer reps = answerTo(log, straightAgainstSuperset());
    EXPECT_THAT(reps.leftOut, IsEmpty());
    EXPECT_EQ(answerFor(reps, u"compound_reps"_s).a.n, 9);
    EXPECT_EQ(answerFor(reps, u"block_duration"_s).a.n, 0);

    const Answer time = answerTo(log, straightAgainstSuperset(u"block_duration"_s));
    EXPECT_EQ(time.leftOut.front().reason, LeftOut::DurationDoubt);
    EXPECT_EQ(time.sessionsA, 8);
    EXPECT_EQ(answerFor(time, u"compound_reps"_s).a.n, 9) << "it has its reps all the same";

    Question included = straightAgainstSuperset(u"block_duration"_s);
    included.include = {LeftOut::DurationDoubt};
    EXPECT_EQ(answerFor(answerTo(log, included), u"block_duration"_s).a.n, 1);
}

TEST(DurationDoubt, AllowsInterleavedBlocksWhereHalfOfEachArmIs)
{
    const auto interleaved = [](int ofA, int ofB) {
        MadeLog log;
        for (int i = 0; i < 8; ++i)
            log.add({2.0 * i, i % 2 ? kB : kA, {{u"block_duration"_s, 1800}}, {u"bench"_s, u"flye"_s},
                [=](auto&, auto&, MeasuredBlock& m) {
                    if (i / 2 < (i % 2 ? ofB : ofA))
                        doubt(m, DurationDoubt::Interleaved);
                }});
        return answerTo(log, straightAgainstSuperset(u"block_duration"_s)).leftOut.size();
    };
    EXPECT_EQ(interleaved(2, 4), 0U);
    EXPECT_EQ(interleaved(4, 2), 0U);
    EXPECT_EQ(interleaved(1, 4), 5U) << "one of a, all four of b";
    EXPECT_EQ(interleaved(4, 1), 5U) << "all four of a, one of b";
}

TEST(Period, IsTakenByTheDateOnTheWall)
{
    MadeLog log = plainLog();
    Question question = straightAgainstSuperset();
    question.since = QDate(2025, 1, 9);
    question.until = QDate(2025, 1, 12);
    const Answer answer = answerTo(log, question);
    EXPECT_EQ(answer.sessionsA, 1);
    EXPECT_EQ(answer.sessionsB, 1);
}

TEST(Arms, HaveNoSessionThatIsStillGoingOn)
{
    EXPECT_EQ(answerTo(plainLog(), straightAgainstSuperset()).sessionsA, 8);
    MadeLog log = plainLog();
    log.add(odd([](Workout& w, auto&, auto&) { w.inProgress = true; }));
    EXPECT_EQ(answerTo(log, straightAgainstSuperset()).sessionsA, 8);
}

TEST(Arms, PoolTheThreeFormsOfPreExhaustion)
{
    MadeLog log = plainLog();
    log.add({60, Protocol::PreExhaustionSequential, {}, {u"bench"_s, u"flye"_s}, nullptr});
    log.add({63, Protocol::PreExhaustionOpener, {}, {u"bench"_s, u"flye"_s}, nullptr});
    Question question = straightAgainstSuperset();
    EXPECT_EQ(answerTo(log, question).sessionsB, 8);
    question.b = ProtocolChoice::anyPreExhaustion();
    const Answer pooled = answerTo(log, question);
    EXPECT_EQ(pooled.sessionsB, 10);
    EXPECT_EQ(checkOf(pooled, u"forms_pooled"_s).state, TrustState::Caution);
    EXPECT_THAT(checkOf(pooled, u"forms_pooled"_s).text.toStdString(), testing::HasSubstr("8 ×"));
}

Error refusalOf(const Question& question)
{
    Progress progress;
    const auto answer = compareProtocols(plainLog().measured(), question, progress);
    return answer ? Error() : answer.error();
}

TEST(Question, IsRefusedWhereItMakesNoSense)
{
    Question same = straightAgainstSuperset();
    same.b = kA;
    EXPECT_EQ(refusalOf(same).kind, Error::Kind::Refused);
    Question overlap = straightAgainstSuperset();
    overlap.a = ProtocolChoice::anyPreExhaustion();
    EXPECT_EQ(refusalOf(overlap).kind, Error::Kind::Refused);
    EXPECT_EQ(refusalOf(straightAgainstSuperset(u"luck"_s)).kind, Error::Kind::Missing);
    EXPECT_EQ(refusalOf(straightAgainstSuperset(u"fresh_e1rm"_s)).kind, Error::Kind::Refused);
    Question exercise = straightAgainstSuperset();
    exercise.of = Question::Of::Exercise;
    EXPECT_EQ(refusalOf(exercise).kind, Error::Kind::Missing);
}

TEST(Question, CanBeCalledOff)
{
    Progress progress;
    progress.cancel();
    const auto answer = compareProtocols(plainLog().measured(), straightAgainstSuperset(), progress);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Cancelled);
}

TEST(LeftOutKeys, AreThoseOfTheCommandLine)
{
    for (const char* key : {"deload", "too_few_sets", "distant", "alternated_with_full_rest", "unsure",
             "no_pair", "other_exercises", "duration_doubt"}) {
        const auto reason = leftOutForKey(QString::fromLatin1(key));
        ASSERT_TRUE(reason) << key;
        EXPECT_EQ(keyOf(*reason), QString::fromLatin1(key));
    }
    EXPECT_FALSE(leftOutForKey(u"bored"));
}

} // namespace
} // namespace settheory
