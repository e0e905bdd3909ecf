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
