// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/rearranging.h"

#include "core/model/catalogue.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

Moment moment(const QString& iso)
{
    return Moment::fromIso(iso).value();
}

class Rearranging : public testing::Test {
protected:
    Log log = test::catalogueLog();
    Workout workout = test::workoutFromText(log, u"2026-11-24T23:30:00+01:00 Push B"_s,
        {u"bench press"_s, u"[23:34:00] 80x8 @2"_s, u"[23:37:00] 80x7 @1"_s, u"triceps pushdown"_s,
            u"[23:50:00] 30x12"_s, u"[23:55] pause"_s, u"[23:58] resume"_s,
            u"[2026-11-25T00:10:00+01:00] finish"_s});
    const ExerciseId bench = catalogueId(u"bench-press"_s);

    std::vector<SetId> order(const Workout& of) const
    {
        std::vector<SetId> ids;
        for (const PerformedSet& set : of.sets)
            ids.push_back(set.id);
        return ids;
    }
};

TEST_F(Rearranging, MovesOneSetPastTheOthers)
{
    const auto ids = order(workout);
    EXPECT_EQ(order(withSetAt(workout, 0, 2)), (std::vector{ids[1], ids[2], ids[0]}));
    EXPECT_EQ(order(withSetAt(workout, 2, 0)), (std::vector{ids[2], ids[0], ids[1]}));
    EXPECT_EQ(withSetAt(withSetAt(workout, 0, 2), 2, 0), workout);
}

TEST_F(Rearranging, MovesSeveralSetsInTheirOrderAndNotPastTheEnds)
{
    const auto ids = order(workout);
    EXPECT_EQ(order(*withSetsMoved(workout, {1, 2}, -1)), (std::vector{ids[1], ids[2], ids[0]}));
    EXPECT_EQ(order(*withSetsMoved(workout, {0, 1}, 1)), (std::vector{ids[2], ids[0], ids[1]}));
    EXPECT_FALSE(withSetsMoved(workout, {0, 2}, -1));
    EXPECT_FALSE(withSetsMoved(workout, {1, 2}, 1));
}

TEST_F(Rearranging, MovesAnExerciseWithAllItsSets)
{
    const auto ids = order(workout);
    const auto after = withExerciseMoved(workout, 1, -1);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->isConsistent());
    EXPECT_EQ(order(*after), (std::vector{ids[2], ids[0], ids[1]}));
    EXPECT_EQ(after->exercises[0], workout.exercises[1]);
    EXPECT_EQ(after->exerciseOf(after->sets[0]).exercise, workout.exercises[1].exercise);
    EXPECT_EQ(*withExerciseMoved(*after, 0, 1), workout);
    EXPECT_FALSE(withExerciseMoved(workout, 0, -1));
    EXPECT_FALSE(withExerciseMoved(workout, 1, 1));
}

TEST_F(Rearranging, LeavesTheTurnsOfAPairAsTurns)
{
    const Workout pair = test::workoutFromText(log, u"2026-11-24T18:00:00+01:00 Pair"_s,
        {u"squat: 100x5"_s, u"pec deck: 50x9"_s, u"bench press: 80x7"_s, u"pec deck: 50x8"_s,
            u"bench press: 80x6"_s, u"bench press: 80x5"_s});
    const auto ids = order(pair);
    const auto after = withExerciseMoved(pair, 2, -1);
    ASSERT_TRUE(after);
    EXPECT_EQ(order(*after), (std::vector{ids[0], ids[2], ids[1], ids[4], ids[5], ids[3]}));
    EXPECT_EQ(after->exercises[1], pair.exercises[2]);
}

TEST_F(Rearranging, MakesAWholeExerciseAnotherOneWithItsNoteAndGroup)
{
    workout.exercises[0].note = u"seat 4"_s;
    workout.exercises[0].group = u"A"_s;
    workout.plan.push_back({});
    const ExerciseId incline = catalogueId(u"incline-bench-press"_s);
    const Workout after = withSetsOf(workout, {0, 1}, incline);
    ASSERT_EQ(after.exercises.size(), 2U);
    EXPECT_EQ(after.exercises[0].exercise, incline);
    EXPECT_EQ(after.exercises[0].note, u"seat 4"_s);
    EXPECT_EQ(after.plan, workout.plan);
    EXPECT_EQ(after.sets, workout.sets);
}

TEST_F(Rearranging, GivesSomeSetsOfAnExerciseToAnother)
{
    const Workout after = withSetsOf(workout, {1, 2}, bench);
    EXPECT_TRUE(after.isConsistent());
    EXPECT_EQ(after.exercises.size(), 1U);
    EXPECT_EQ(order(after), order(workout));
}

TEST_F(Rearranging, GivesASetToAnExerciseThatTheWorkoutHas)
{
    const Workout after = withSetOf(workout, 1, workout.exercises[1].exercise);
    EXPECT_TRUE(after.isConsistent());
    EXPECT_EQ(after.exercises.size(), 2U);
    EXPECT_EQ(after.exerciseOf(after.sets[1]).exercise, workout.exercises[1].exercise);
    EXPECT_EQ(order(after), order(workout));
}

TEST_F(Rearranging, AppendsAnExerciseAndDropsTheOneThatNothingIsLeftOf)
{
    const ExerciseId pecDeck = catalogueId(u"pec-deck"_s);
    const Workout after = withSetOf(workout, 2, pecDeck);
    EXPECT_TRUE(after.isConsistent());
    ASSERT_EQ(after.exercises.size(), 2U);
    EXPECT_EQ(after.exercises[0].exercise, bench);
    EXPECT_EQ(after.exercises[1].exercise, pecDeck);
    EXPECT_EQ(after.exerciseOf(after.sets[2]).exercise, pecDeck);
}

TEST_F(Rearranging, KeepsAnExerciseOfWhichAPlanIsLeft)
{
    PlannedSet planned;
    planned.exercise = 1;
    workout.plan = {planned};
    EXPECT_EQ(withSetOf(workout, 2, bench).exercises.size(), 2U);
}

TEST_F(Rearranging, MovesAllTimesToAnotherDay)
{
    const Workout after = onDay(workout, QDate(2026, 12, 1));
    EXPECT_EQ(after.startedAt, moment(u"2026-12-01T23:30:00+01:00"_s));
    EXPECT_EQ(after.finishedAt, moment(u"2026-12-02T00:10:00+01:00"_s));
    EXPECT_EQ(after.pauses[0].from, moment(u"2026-12-01T23:55:00+01:00"_s));
    EXPECT_EQ(after.sets[0].finishedAt, moment(u"2026-12-01T23:34:00+01:00"_s));
    EXPECT_EQ(onDay(after, QDate(2026, 11, 24)), workout);
}

TEST_F(Rearranging, MovesAWorkoutThatKnowsOnlyItsDate)
{
    Workout dated(Moment::on(QDate(2026, 11, 24)).value());
    EXPECT_EQ(onDay(dated, QDate(2026, 11, 30)).startedAt, Moment::on(QDate(2026, 11, 30)));
}

TEST(TypedTimes, AreNearTheWorkout)
{
    const Moment start = moment(u"2026-11-24T23:30:00+01:00"_s);
    EXPECT_EQ(momentFrom(u"23:45", start), moment(u"2026-11-24T23:45:00+01:00"_s));
    EXPECT_EQ(momentFrom(u" 23:45:10 ", start), moment(u"2026-11-24T23:45:10+01:00"_s));
    EXPECT_EQ(momentFrom(u"0:10", start), moment(u"2026-11-25T00:10:00+01:00"_s));
    EXPECT_EQ(momentFrom(u"2026-11-26 01:00", start), moment(u"2026-11-26T01:00:00+01:00"_s));
    EXPECT_EQ(momentFrom(u"2026-11-26T01:00:00+02:00", start), moment(u"2026-11-26T01:00:00+02:00"_s));
}

TEST(TypedTimes, HaveNoOffsetWhereTheWorkoutHasNone)
{
    EXPECT_EQ(momentFrom(u"18:45", moment(u"2026-11-24T18:00:00"_s)), moment(u"2026-11-24T18:45:00"_s));
    EXPECT_EQ(momentFrom(u"18:45", moment(u"2026-11-24"_s)), moment(u"2026-11-24T18:45:00"_s));
}

TEST(TypedTimes, AreRefusedWhereTheyAreNone)
{
    const Moment start = moment(u"2026-11-24T18:00:00+01:00"_s);
    for (const QString& text :
        {u""_s, u"24:00"_s, u"18"_s, u"soon"_s, u"18:00 sharp"_s, u"2026-11-24"_s, u"]"_s})
        EXPECT_EQ(momentFrom(text, start), std::nullopt) << text.toStdString();
}

TEST(TypedTimes, PrintAsTextThatReadsBack)
{
    const Moment start = moment(u"2026-11-24T23:30:00+01:00"_s);
    const std::pair<QString, QString> cases[] = {{u"2026-11-24T23:45:00+01:00"_s, u"23:45"_s},
        {u"2026-11-24T23:45:10+01:00"_s, u"23:45:10"_s}, {u"2026-11-25T00:10:00+01:00"_s, u"00:10"_s},
        {u"2026-12-05T11:40:00+01:00"_s, u"2026-12-05 11:40"_s},
        {u"2026-11-24T23:45:00+03:00"_s, u"2026-11-24T23:45:00+03:00"_s}};
    for (const auto& [iso, text] : cases)
        EXPECT_EQ(typedTextOf(moment(iso), start), text);
}

} // namespace
} // namespace settheory
