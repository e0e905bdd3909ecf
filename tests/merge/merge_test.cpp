// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exerciseedits.h"
#include "core/journal/logmerge.h"
#include "tests/core/journal/lifting.h"
#include "tests/merge/histories.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// The laptop at the gym and the one at home, which had the same log with one workout of three sets.
class TwoMachines : public testing::Test {
protected:
    TwoMachines()
    {
        gym.open();
        EXPECT_TRUE(gym.journal->apply(adding(first)));
        gym.journal = nullptr;
        home.copyFrom(gym);
        gym.open();
        home.open();
        home.now = home.now.plusSeconds(60); // later than all that is done at the gym
    }

    /// Merges what the other has into the one, as the journal would in the window.
    static Merge merge(Machine& into, const Machine& from)
    {
        auto merge = mergeOfLogs(into.file.path(), from.file.path());
        EXPECT_TRUE(merge) << merge.error().message.toStdString();
        const auto applied = into.journal->apply(merge->change);
        EXPECT_TRUE(applied) << applied.error().message.toStdString();
        return *merge;
    }
    static WorkoutPtr in(const Machine& machine, const Workout& workout)
    {
        return machine.journal->log()->findWorkout(workout.id);
    }
    template <class Edit> static void change(Machine& machine, const Workout& workout, Edit edit)
    {
        ASSERT_TRUE(machine.journal->apply(editing(*machine.journal, workout.id, edit)));
    }

    Workout first = benchWorkout(3);
    Machine gym;
    Machine home;
};

} // namespace

TEST_F(TwoMachines, KeepTheNewWorkoutsOfBoth)
{
    const Workout there = benchWorkout(2, u"There"_s);
    ASSERT_TRUE(home.journal->apply(adding(there)));
    ASSERT_TRUE(gym.journal->apply(adding(benchWorkout(1, u"Here"_s))));
    const Merge merged = merge(gym, home);
    EXPECT_EQ(merged.workouts.added, 1);
    EXPECT_EQ(merged.workouts.kept, 2);
    EXPECT_TRUE(merged.decisions.empty());
    EXPECT_EQ(gym.journal->log()->workouts().size(), 3U);
    // As it was there, with the time of its edit, so that a third copy decides the same.
    EXPECT_EQ(*in(gym, there), *in(home, there));
}

TEST_F(TwoMachines, KeepTheNewestEditOfAWorkoutsFields)
{
    change(gym, first, [](Workout& workout) { workout.title = u"Gym"_s; });
    change(home, first, [](Workout& workout) { workout.title = u"Home"_s; });
    const Merge merged = merge(gym, home);
    EXPECT_EQ(in(gym, first)->title, u"Home"_s);
    ASSERT_EQ(merged.decisions.size(), 1U);
    EXPECT_TRUE(merged.decisions[0].what.contains(u"Home"_s));
    EXPECT_EQ(merged.decisions[0].kept, u"the other log"_s);
    EXPECT_TRUE(merge(home, gym).change.isEmpty());
    EXPECT_EQ(in(home, first)->title, u"Home"_s);
}

TEST_F(TwoMachines, KeepTheSetsThatEitherAddedToOneWorkout)
{
    change(gym, first, [](Workout& workout) { workout.sets.push_back(benchSet(110, 3)); });
    change(home, first, [](Workout& workout) {
        workout.title = u"Home"_s;
        workout.sets[0].reps = 9;
        workout.sets.erase(workout.sets.begin() + 1);
    });
    merge(gym, home);
    const WorkoutPtr merged = in(gym, first);
    EXPECT_EQ(merged->title, u"Home"_s);
    ASSERT_EQ(merged->sets.size(), 3U); // three, one deleted at home, one added at the gym
    EXPECT_EQ(merged->sets[0].reps, 9);
    EXPECT_EQ(merged->sets[1].id, first.sets[2].id);
    EXPECT_EQ(merged->sets[2].reps, 3);
}

TEST_F(TwoMachines, LetWhatOneDeletedStayDeleted)
{
    ASSERT_TRUE(home.journal->apply(deleting(*home.journal, first.id)));
    const Merge merged = merge(gym, home);
    EXPECT_EQ(merged.workouts.deleted, 1);
    EXPECT_FALSE(in(gym, first));
    EXPECT_EQ(merged.decisions.size(), 1U);
    // A third copy, from before, does not bring it back.
    Machine old;
    gym.journal = nullptr;
    old.copyFrom(gym);
    gym.open();
    merge(gym, old);
    EXPECT_FALSE(in(gym, first));
}

TEST_F(TwoMachines, KeepWhatWasEditedAfterItWasDeleted)
{
    ASSERT_TRUE(gym.journal->apply(deleting(*gym.journal, first.id)));
    change(home, first, [](Workout& workout) { workout.note = u"best ever"_s; });
    merge(gym, home);
    EXPECT_EQ(in(gym, first)->note, u"best ever"_s);
    EXPECT_EQ(in(gym, first)->sets.size(), 3U);
}

TEST_F(TwoMachines, FollowAnExerciseThatOneMergedIntoAnother)
{
    const ExerciseId bench = catalogueId(u"bench-press"_s);
    const ExerciseId incline = gym.journal->log()->findExerciseNamed(u"Pec deck"_s)->id;
    ASSERT_TRUE(gym.journal->apply(*mergedExercises(*gym.journal->log(), bench, incline)));
    const Workout there = benchWorkout(2, u"There"_s);
    ASSERT_TRUE(home.journal->apply(adding(there)));
    merge(gym, home);
    EXPECT_EQ(in(gym, there)->exercises[0].exercise, incline);
    EXPECT_FALSE(gym.journal->log()->findExercise(bench));
    merge(home, gym);
    EXPECT_EQ(in(home, there)->exercises[0].exercise, incline);
    EXPECT_FALSE(home.journal->log()->findExercise(bench));
}

TEST_F(TwoMachines, BringBackAnExerciseThatOneDeletedAndTheOtherUsed)
{
    const ExercisePtr pecDeck = gym.journal->log()->findExerciseNamed(u"Pec deck"_s);
    ASSERT_TRUE(gym.journal->apply(Change::ofExercise({}, pecDeck, nullptr)));
    Workout there = benchWorkout(2, u"There"_s);
    there.exercises[0].exercise = pecDeck->id;
    ASSERT_TRUE(home.journal->apply(adding(there)));
    merge(gym, home);
    EXPECT_TRUE(gym.journal->log()->findExercise(pecDeck->id));
    EXPECT_EQ(in(gym, there)->sets.size(), 2U);
}

TEST_F(TwoMachines, MakeOneExerciseOfTwoOfOneName)
{
    const auto add = [](Machine& machine, const QString& name) {
        Exercise exercise;
        exercise.id = ExerciseId::fresh();
        exercise.name = name;
        EXPECT_TRUE(machine.journal->apply(
            Change::ofExercise({}, nullptr, std::make_shared<const Exercise>(exercise))));
        Workout workout = benchWorkout(1, name);
        workout.exercises[0].exercise = exercise.id;
        EXPECT_TRUE(machine.journal->apply(adding(workout)));
        return workout;
    };
    const Workout here = add(gym, u"My own press"_s);
    const Workout there = add(home, u"my own  PRESS"_s);
    merge(gym, home);
    EXPECT_EQ(in(gym, here)->exercises[0].exercise, in(gym, there)->exercises[0].exercise);
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, LeaveOneWorkoutInProgress)
{
    const auto begin = [](Machine& machine, const QString& title) {
        const Workout workout = Workout::begun(title, machine.now);
        EXPECT_TRUE(machine.journal->apply(adding(workout)));
    };
    begin(gym, u"Gym"_s);
    begin(home, u"Home"_s);
    merge(gym, home);
    EXPECT_EQ(gym.journal->log()->unfinishedWorkout()->title, u"Home"_s);
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, AreMergedInOneStepThatCanBeUndone)
{
    ASSERT_TRUE(home.journal->apply(adding(benchWorkout(2, u"There"_s))));
    ASSERT_TRUE(home.journal->apply(deleting(*home.journal, first.id)));
    const LogSnapshot before = gym.journal->log();
    merge(gym, home);
    ASSERT_TRUE(gym.journal->undo());
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *before));
    EXPECT_EQ(gym.journal->undoName(), QString());
    ASSERT_TRUE(gym.journal->redo());
    EXPECT_EQ(gym.journal->log()->workouts().size(), 1U);
}

TEST_F(TwoMachines, DoNotTakeTheUntouchedCatalogueForAnEdit)
{
    const ExercisePtr bench = gym.journal->log()->findExercise(catalogueId(u"bench-press"_s));
    Exercise mine = *bench;
    mine.note = u"pin 7"_s;
    mine.fromCatalogue = false;
    ASSERT_TRUE(gym.journal->apply(Change::ofExercise({}, bench, std::make_shared<const Exercise>(mine))));
    Machine fresh; // made later, with the catalogue of today and the settings of a new log
    fresh.open();
    merge(gym, fresh);
    EXPECT_EQ(gym.journal->log()->findExercise(bench->id)->note, u"pin 7"_s);
}
