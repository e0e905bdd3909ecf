// SPDX-License-Identifier: GPL-3.0-or-later
// From sets with their times, through recognition and measures, to the answer.
#include "core/compare/compare.h"
#include "core/compare/prefatigue.h"

#include "../../support/logtext.h"
#include "madelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

struct Kind {
    bool isolationFirst = false;
    bool isPaired = false;
};
constexpr Kind kStraight{false, false};
constexpr Kind kSequential{true, false};
constexpr Kind kPostExhaustion{false, true};
constexpr Kind kSuperset{true, true};

/// Three sets each of bench press and pec deck, a minute of work a set, as somebody would tick them off.
class Session {
public:
    Session(int day, Kind kind)
        : m_start(QDateTime(QDate(2025, 1, 6).addDays(day), QTime(18, 0), Qt::UTC))
        , m_kind(kind)
    {
    }
    Session& reps(int bench, int pecDeck)
    {
        m_bench = bench;
        m_pecDeck = pecDeck;
        return *this;
    }
    Session& failing(const QString& what)
    {
        m_failed = u" f !"_s + what;
        return *this;
    }
    /// Three sets of squats come after it.
    Session& thenSquats()
    {
        m_squats = true;
        return *this;
    }
    WorkoutPtr addTo(Log& log)
    {
        for (int i = 0; i < 6; ++i) {
            const bool isFirst = m_kind.isPaired ? i % 2 == 0 : i < 3;
            set(isFirst == m_kind.isolationFirst ? u"pec deck"_s : u"bench press"_s,
                m_kind.isPaired && i % 2 == 1 ? 10 : 120);
        }
        for (int i = 0; m_squats && i < 3; ++i)
            set(u"squat"_s, 120);
        m_lines << u"[%1] finish"_s.arg(clock());
        return addWorkout(log, m_start.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00 Push"_s, m_lines);
    }

private:
    QString clock() const { return m_start.addSecs(m_seconds).toString(u"HH:mm:ss"_s); }
    void set(const QString& exercise, int rest)
    {
        m_seconds += rest;
        const QString start = clock();
        m_seconds += 60;
        const QString times = u"[%1>%2] "_s.arg(start, clock());
        m_lines << exercise;
        if (exercise == u"pec deck")
            m_lines << times + u"50x%1 @0"_s.arg(m_pecDeck);
        else
            m_lines << times + u"80x%1%2"_s.arg(m_bench).arg(m_failed.isEmpty() ? u" @1"_s : m_failed);
    }

    QDateTime m_start;
    Kind m_kind;
    int m_bench = 8;
    int m_pecDeck = 10;
    QString m_failed;
    bool m_squats = false;
    qint64 m_seconds = 0;
    QStringList m_lines;
};

Answer ask(const Log& log, const Question& question)
{
    Progress progress;
    const auto answer = compareProtocols(log, question, progress);
    if (!answer)
        throw std::runtime_error(answer.error().message.toStdString());
    return *answer;
}

/// Straight sets and supersets in turn, with reps that vary alike in both.
Log inTurn(
    int sessions, const std::function<void(Session&, bool)>& change = [](Session&, bool) {})
{
    Log log = catalogueLog();
    std::mt19937 random(9);
    for (int i = 0; i < sessions; ++i) {
        const bool isB = i % 4 == 1 || i % 4 == 2;
        Session session(3 * i, isB ? kSuperset : kStraight);
        session.reps(8 + static_cast<int>(random() % 2), 10 + static_cast<int>(random() % 2));
        change(session, isB);
        session.addTo(log);
    }
    return log;
}

TEST(WholePath, FindsATimeSavedAndSaysWhereItComesFrom)
{
    const Answer answer = ask(inTurn(32), straightAgainstSuperset());
    EXPECT_EQ(answer.sessionsA, 16);
    EXPECT_EQ(answer.sessionsB, 16);
    EXPECT_TRUE(answer.leftOut.empty());
    // Both: 6 sets of a minute. Straight: 5 rests of two minutes; paired: 3 gaps of 10 s and 2 rests of two
    // minutes.
    const MeasureAnswer& duration = answerFor(answer, u"block_duration"_s);
    EXPECT_EQ(duration.a.median, 960);
    EXPECT_EQ(duration.b.median, 630);
    EXPECT_NEAR(duration.effect->estimate, 100 * (630.0 / 960 - 1), 1e-6);
    EXPECT_EQ(duration.verdict, Verdict::Less);
    EXPECT_NEAR(answerFor(answer, u"rest_time"_s).effect->estimate, -330, 1e-6);
    EXPECT_NEAR(answerFor(answer, u"work_time"_s).effect->estimate, 0, 1e-6);
    EXPECT_EQ(answerFor(answer, u"compound_reps"_s).verdict, Verdict::SameWithin);
    EXPECT_EQ(answerFor(answer, u"working_sets"_s).verdict, Verdict::SameWithin);
    EXPECT_THAT(answer.sentences.join(u'\n').replace(QChar(0x202F), u' ').toStdString(),
        testing::HasSubstr(
            "The block takes 6 min less with pre-exhaustion (superset): about 6 min of rest not taken."));
    EXPECT_EQ(checkOf(answer, u"unsure_or_doubted"_s).state, TrustState::Good);
    EXPECT_EQ(checkOf(answer, u"hard_sets"_s).state, TrustState::Good);
}

TEST(WholePath, FindsFewerRepsOfTheCompound)
{
    const Log log = inTurn(32, [n = 0](Session& session, bool isB) mutable {
        session.reps((isB ? 6 : 8) + (n++ * 7 % 5 == 0 ? 1 : 0), 10);
    });
    const Answer answer = ask(log, straightAgainstSuperset());
    EXPECT_EQ(answer.measures.front().verdict, Verdict::Less);
    EXPECT_NEAR(answer.measures.front().effect->estimate, -24, 4);
    EXPECT_EQ(answerFor(answer, u"isolation_reps"_s).verdict, Verdict::SameWithin);
}

TEST(WholePath, TellsWhoFailedFirst)
{
    const Log log =
        inTurn(24, [](Session& session, bool isB) { session.failing(isB ? u"chest"_s : u"triceps"_s); });
    const Answer answer = ask(log, straightAgainstSuperset());
    ASSERT_TRUE(answer.failedFirst);
    EXPECT_EQ(answer.failedFirst->a.answered, 36);
    EXPECT_EQ(answer.failedFirst->a.target, 0);
    EXPECT_EQ(answer.failedFirst->b.target, 36);
    EXPECT_EQ(answer.failedFirst->difference->estimate, 100);
    EXPECT_EQ(answer.failedFirst->verdict, Verdict::More);
    EXPECT_THAT(answer.sentences.join(u'\n').toStdString(),
        testing::HasSubstr(
            "Chest failed first in 0 of 36 answered (36 asked) with straight sets, and in 36 of 36"));
}

TEST(WholePath, MeasuresOneExerciseAlone)
{
    const Log log = inTurn(24);
    Question question = straightAgainstSuperset(u"reps"_s);
    question.of = Question::Of::Exercise;
    question.exercise = log.findExerciseNamed(u"Bench press")->id;
    const Answer answer = ask(log, question);
    EXPECT_EQ(answer.sessionsA, 12);
    EXPECT_EQ(answerFor(answer, u"working_sets"_s).a.median, 3);
    EXPECT_EQ(answerFor(answer, u"reps"_s).a.mean, answerFor(answer, u"compound_reps"_s).a.mean);
    EXPECT_EQ(answerFor(answer, u"isolation_reps"_s).a.n, 0);

    question.exercise = log.findExerciseNamed(u"Squat")->id;
    EXPECT_EQ(ask(log, question).sessionsA, 0);
}

TEST(WholePath, DescribesWhatOneExerciseLosesAfterIsolation)
{
    const Log log =
        inTurn(24, [](Session& session, bool isB) { session.reps(isB ? 7 : 9, 10); }); // and one in reserve
    Question question = straightAgainstSuperset(u"reps"_s);
    EXPECT_FALSE(prefatigueCostIn(ask(log, question))) << "a block is no single exercise";
    question.of = Question::Of::Exercise;
    question.exercise = log.findExerciseNamed(u"Bench press")->id;
    const Answer answer = ask(log, question);
    const auto cost = prefatigueCostIn(answer);
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->sessions, 12);
    EXPECT_NEAR(cost->median, 0.2, 1e-12);
    EXPECT_NEAR(cost->low, 0.2, 1e-12);
    EXPECT_THAT(answer.sentences.join(u'\n').replace(QChar(0x202F), u' ').toStdString(),
        testing::HasSubstr("the first set after isolation typically had 20 % fewer reps"));
    for (const SessionPoint& session : cost->measure->sessions)
        EXPECT_TRUE(session.isB);

    question.exercise = log.findExerciseNamed(u"Pec deck")->id;
    EXPECT_FALSE(prefatigueCostIn(ask(log, question)));
}

TEST(WholePath, MeasuresWholeWorkoutsOfTheSameSessions)
{
    const Log log = inTurn(24, [](Session& session, bool isB) {
        if (isB)
            session.thenSquats();
    });
    Question question = straightAgainstSuperset(u"working_sets"_s);
    EXPECT_NEAR(ask(log, question).measures.front().effect->estimate, 0, 1e-6);
    question.of = Question::Of::Workout;
    const Answer answer = ask(log, question);
    EXPECT_EQ(answer.sessionsB, 12);
    EXPECT_NEAR(answer.measures.front().effect->estimate, 3, 1e-6);
}

TEST(WholePath, TellsOrderFromPairing)
{
    Log log = catalogueLog();
    const Kind kinds[] = {kStraight, kSuperset, kPostExhaustion, kSequential};
    for (int i = 0; i < 40; ++i) {
        const Kind kind = kinds[(i * 3 + i / 4) % 4];
        // The order costs reps, the pairing does not.
        Session(3 * i, kind).reps((kind.isolationFirst ? 6 : 9) + i * 7 % 3 / 2, 10).addTo(log);
    }
    const Answer answer = ask(log, straightAgainstSuperset());
    ASSERT_TRUE(answer.orderByPairing);
    const OrderByPairing& table = *answer.orderByPairing;
    ASSERT_EQ(table.cells.size(), 4U);
    for (const OrderByPairing::Cell& cell : table.cells)
        EXPECT_EQ(cell.n, 10) << keyOf(cell.protocol).toStdString();
    ASSERT_TRUE(table.order && table.pairing && table.interaction);
    EXPECT_LT(table.order->high, -20);
    EXPECT_LT(table.pairing->low, 0);
    EXPECT_GT(table.pairing->high, 0);
    EXPECT_FALSE(table.confounded);
}

TEST(WholePath, NamesTheSessionThatWouldFillAnEmptyCell)
{
    const Answer answer = ask(inTurn(24), straightAgainstSuperset());
    ASSERT_TRUE(answer.orderByPairing);
    EXPECT_TRUE(answer.orderByPairing->confounded);
    EXPECT_FALSE(answer.orderByPairing->order);
    EXPECT_THAT(answer.orderByPairing->sentence.toStdString(), testing::HasSubstr("Post-exhaustion"));
    EXPECT_THAT(
        answer.orderByPairing->sentence.toStdString(), testing::HasSubstr("Pre-exhaustion, sequential"));
}

TEST(WholePath, ComparesLoadsOfStacksWithinOneGym)
{
    // The pec deck is a stack, the bench press is not.
    Log log = inTurn(24);
    int moved = 0;
    for (const WorkoutPtr& workout : std::vector(log.workouts())) {
        auto placed = std::make_shared<Workout>(*workout);
        placed->place = ++moved % 6 == 0 ? u"South"_s : u"North"_s;
        log.putWorkout(placed);
    }
    const Answer answer = ask(log, straightAgainstSuperset());
    const auto sessions = [&](const QString& measure) {
        return answerFor(answer, measure).a.n + answerFor(answer, measure).b.n;
    };
    EXPECT_EQ(answer.elsewhere, 4);
    EXPECT_EQ(sessions(u"compound_reps"_s), 24);
    EXPECT_EQ(sessions(u"isolation_reps"_s), 24);
    EXPECT_EQ(sessions(u"block_duration"_s), 24);
    EXPECT_EQ(sessions(u"compound_volume_load"_s), 24);
    EXPECT_EQ(sessions(u"top_set_compound"_s), 24);
    EXPECT_EQ(sessions(u"volume_load"_s), 20);
    EXPECT_EQ(sessions(u"isolation_volume_load"_s), 20);
    EXPECT_EQ(sessions(u"top_set_isolation"_s), 20);
    EXPECT_EQ(sessions(u"density"_s), 20);
    EXPECT_THAT(answer.sentences.join(u'\n').toStdString(),
        testing::HasSubstr("compare within one gym: what 4 sessions elsewhere moved"));
    EXPECT_EQ(ask(inTurn(24), straightAgainstSuperset()).elsewhere, 0) << "no place is one place";
}

TEST(WholePath, LeavesAWorkoutMarkedAsDeloadOut)
{
    Log log = inTurn(24);
    Workout deload = *Session(80, kStraight).addTo(log);
    deload.deload = true;
    log.putWorkout(std::make_shared<Workout>(deload));
    const Answer answer = ask(log, straightAgainstSuperset());
    ASSERT_EQ(answer.leftOut.size(), 1U);
    EXPECT_EQ(answer.leftOut.front().workout, deload.id);
    EXPECT_EQ(keyOf(answer.leftOut.front().reason), u"deload"_s);
}

} // namespace
} // namespace settheory
