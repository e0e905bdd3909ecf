// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/plantext.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class PlanTexts : public testing::Test {
protected:
    ExercisePtr exercise(const QString& name) const { return log.findExerciseNamed(name); }
    std::vector<PlannedSet> plan(const QString& text, const QString& name = u"bench press"_s) const
    {
        const auto read = planFrom(text, exercise(name), log, {});
        EXPECT_TRUE(read) << text.toStdString() << ": " << (read ? "" : read.error().toStdString());
        return read.value_or(std::vector<PlannedSet>());
    }
    /// Prints what it read, and reads that back as the same.
    std::string printed(const QString& text, const QString& name = u"bench press"_s) const
    {
        const std::vector<PlannedSet> sets = plan(text, name);
        const QString line = planTextOf(sets, *exercise(name), MassUnit::Kilogram);
        EXPECT_EQ(plan(line, name), sets) << line.toStdString();
        return line.toStdString();
    }
    PlannedExercise planned(const QString& name, const QString& text, const QString& group = {}) const
    {
        return {exercise(name)->id, group, plan(text, name)};
    }
    std::vector<std::string> order(const Workout& workout) const
    {
        std::vector<std::string> texts;
        for (const PlannedSet& set : workout.plan)
            texts.push_back(
                log.exerciseOf(workout.exercises[static_cast<std::size_t>(set.exercise)]).name.toStdString()
                + ' ' + keyOf(set.role).toStdString());
        return texts;
    }

    Log log = test::catalogueLog();
    Moment now = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");
};

} // namespace

TEST_F(PlanTexts, ReadSetsWithCommasAndSeveralOfOneKind)
{
    EXPECT_EQ(plan(u"w 40x10, 3 × 80x8 @2, d 60x6"_s).size(), 5U);
    EXPECT_EQ(plan(u"3 sets 80x8; 2 sets of 60x12"_s).size(), 5U);
    EXPECT_EQ(plan(u"3x 80x8"_s).size(), 3U);
    const auto one = plan(u"20 x 8"_s);
    ASSERT_EQ(one.size(), 1U) << "load and reps, not twenty sets";
    EXPECT_EQ(one[0].reps, 8);
    EXPECT_EQ(plan(u"57,5x8, 57,5x7"_s).size(), 2U) << "a decimal comma has no blank behind it";
}

TEST_F(PlanTexts, PrintWhatReadsBackTheSame)
{
    EXPECT_EQ(printed(u"w 40x10, 80x8 @2, 80x8 @2, 80x8 @2, 80x7"_s), "w 40x10, 3 × 80x8 @2, 80x7");
    EXPECT_EQ(printed(u"3 × bw x12"_s, u"push-up"_s), "3 × bw x12");
    EXPECT_EQ(printed(u"2 × 60s"_s, u"plank"_s), "2 × 60s");
    EXPECT_EQ(printed(u"225lb x5, x5"_s), "2 × 225lbx5");
}

TEST_F(PlanTexts, SayWhatTheyDoNotUnderstand)
{
    const auto why = [&](const QString& text) {
        const auto read = planFrom(text, exercise(u"bench press"_s), log, {});
        return read ? std::string("read") : read.error().toStdString();
    };
    EXPECT_THAT(why(u"80x8, bananas"_s), HasSubstr("bananas"));
    EXPECT_THAT(why(u"80x8 f"_s), HasSubstr("when it is done"));
    EXPECT_THAT(why(u"80x8, # note"_s), HasSubstr("no set"));
    EXPECT_THAT(why(u"0 × 80x8"_s), HasSubstr("number of sets"));
}

TEST_F(PlanTexts, LeanOnLastTime)
{
    PerformedSet then;
    then.load = Mass::from(80, MassUnit::Kilogram);
    then.reps = 8;
    const auto read = planFrom(u"+2.5, x7", exercise(u"bench press"_s), log, {then});
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_EQ(planTextOf(*read, *exercise(u"bench press"_s), MassUnit::Kilogram), u"82.5x8, 82.5x7"_s);
}

TEST_F(PlanTexts, LetAGroupTakeTurnsAfterItsWarmUps)
{
    const Workout workout = preparedWorkout(u"Push"_s,
        {planned(u"pec deck"_s, u"2 × 57.5x10, d 40x8"_s, u"A"_s),
            planned(u"bench press"_s, u"w 40x10, 3 × 80x8"_s, u"A"_s),
            planned(u"lateral raise"_s, u"10x15"_s)},
        now);
    EXPECT_TRUE(workout.isConsistent());
    EXPECT_TRUE(workout.prepared);
    EXPECT_FALSE(workout.inProgress);
    EXPECT_THAT(order(workout),
        ElementsAre("Bench press warmup", "Pec deck working", "Bench press working", "Pec deck working",
            "Pec deck drop", "Bench press working", "Bench press working", "Lateral raise working"));
    EXPECT_EQ(preparedWorkout(u"Push"_s, plannedExercisesOf(workout), now).plan, workout.plan);
}

TEST_F(PlanTexts, BeginAsAWorkoutOfItsOwn)
{
    Workout prepared = preparedWorkout(u"Push"_s, {planned(u"bench press"_s, u"3 × 80x8"_s)}, now);
    prepared.id = WorkoutId::fresh();
    prepared.plannedProtocols.emplace(Muscle::Chest, Protocol::Straight);
    const Workout begun = begunFrom(prepared, now.plusSeconds(7200));
    EXPECT_TRUE(begun.inProgress);
    EXPECT_FALSE(begun.prepared);
    EXPECT_NE(begun.id, prepared.id);
    EXPECT_EQ(begun.startedAt, now.plusSeconds(7200));
    EXPECT_EQ(begun.plan, prepared.plan);
    EXPECT_EQ(begun.plannedProtocols, prepared.plannedProtocols);
}
