// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/editing.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class Editing : public testing::Test {
protected:
    Log log = test::catalogueLog();
    Workout workout = test::workoutFromText(log, u"2026-11-24T18:00:00+01:00 Push B"_s,
        {u"bench press"_s, u"[18:04:00] 80x8 @2"_s, u"[18:07:00] 80x7 @1"_s, u"[18:07:20] d 60x6"_s,
            u"triceps pushdown"_s, u"[18:10:00] 30x12"_s});
};

TEST_F(Editing, KeepsIdentityAndTimesOfACorrectedSet)
{
    const EntryReading reading = readCorrection(log, workout, 0, u"82.5x8 @1 f !triceps");
    ASSERT_EQ(reading.kind, EntryReading::Kind::Sets) << reading.text.toStdString();
    const Workout after = withCorrectedSet(workout, 0, reading.sets[0]);
    EXPECT_EQ(after.sets[0].id, workout.sets[0].id);
    EXPECT_EQ(after.sets[0].finishedAt, workout.sets[0].finishedAt);
    EXPECT_EQ(after.sets[0].load, Mass::from(82.5, MassUnit::Kilogram));
    EXPECT_EQ(after.sets[0].rir, 1);
    EXPECT_EQ(after.sets[0].toFailure, true);
    EXPECT_EQ(after.sets[1], workout.sets[1]);
}

TEST_F(Editing, ReadsBackWhatItPrintedWithoutAChange)
{
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        const Exercise& exercise = log.exerciseOf(workout, workout.sets[i]);
        const QString line = entryLineOf(workout.sets[i], exercise, log.settings().unit);
        const EntryReading reading = readCorrection(log, workout, i, line);
        ASSERT_EQ(reading.kind, EntryReading::Kind::Sets) << line.toStdString();
        EXPECT_EQ(withCorrectedSet(workout, i, reading.sets[0]), workout) << line.toStdString();
    }
}

TEST_F(Editing, ChangesTheRepsAloneByANumberAndTheEffortAloneByAnAt)
{
    Workout before = workout;
    before.sets[0].rir = 2;
    before.sets[0].note = u"elbow"_s;
    before.sets[0].toFailure = true;
    PerformedSet wanted = before.sets[0];
    wanted.reps = 5;
    const EntryReading reps = readCorrection(log, before, 0, u"5");
    ASSERT_EQ(reps.kind, EntryReading::Kind::Sets) << reps.text.toStdString();
    EXPECT_EQ(withCorrectedSet(before, 0, reps.sets[0]).sets[0], wanted);
    wanted = before.sets[0];
    wanted.rir = 0;
    const EntryReading effort = readCorrection(log, before, 0, u"@0");
    ASSERT_EQ(effort.kind, EntryReading::Kind::Sets) << effort.text.toStdString();
    EXPECT_EQ(withCorrectedSet(before, 0, effort.sets[0]).sets[0], wanted);
}

TEST_F(Editing, RefusesACorrectionThatIsNoSet)
{
    for (const QString& line : {u""_s, u"# note"_s, u"rest 90"_s, u"80x8 / 20x10"_s, u"nonsense"_s})
        EXPECT_EQ(readCorrection(log, workout, 0, line).kind, EntryReading::Kind::Problem)
            << line.toStdString();
}

TEST_F(Editing, TakesSegmentsAwayWithTheirSet)
{
    const Workout after = withoutSet(workout, 1);
    ASSERT_EQ(after.sets.size(), 2U);
    EXPECT_EQ(after.sets[0], workout.sets[0]);
    EXPECT_EQ(after.sets[1], workout.sets[3]);
    EXPECT_EQ(withoutSet(workout, 2).sets.size(), 3U);
}

TEST_F(Editing, TakesAnExerciseAwayAndUntiesWhatIsLeft)
{
    for (PerformedExercise& performed : workout.exercises)
        performed.group = u"A"_s;
    const Workout after = withoutExercise(workout, 0);
    ASSERT_EQ(after.exercises.size(), 1U);
    EXPECT_TRUE(after.exercises[0].group.isEmpty());
    ASSERT_EQ(after.sets.size(), 1U);
    EXPECT_EQ(after.sets[0].exercise, 0);
    EXPECT_TRUE(after.isConsistent());
}

} // namespace
} // namespace settheory
