// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/plantext.h"
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

    /// Long after the catalogue and the settings of a new log were written, by the clock of this machine.
    void waitForYears()
    {
        gym.now = *Moment::fromIso(u"2126-11-01T18:00:00+01:00");
        home.now = gym.now.plusSeconds(60);
    }
    static Mass kg(double value) { return *Mass::from(value, MassUnit::Kilogram); }
    static void giveBar(Machine& machine, const ExerciseId& id, double bar)
    {
        const ExercisePtr before = machine.journal->log()->findExercise(id);
        Exercise after = *before;
        after.bar = kg(bar);
        after.fromCatalogue = false;
        ASSERT_TRUE(
            machine.journal->apply(Change::ofExercise({}, before, std::make_shared<const Exercise>(after))));
    }
    /// Three sets of the bench press, meant for later.
    static Workout prepare(Machine& machine, const QString& title)
    {
        const ExerciseId bench = catalogueId(u"bench-press"_s);
        const auto plan = planFrom(
            u"3 × 80x8"_s, machine.journal->log()->findExercise(bench), *machine.journal->log(), LastSets());
        const Workout prepared = preparedWorkout(title, {{bench, {}, *plan}}, machine.now);
        EXPECT_TRUE(machine.journal->apply(adding(prepared)));
        return prepared;
    }
    /// Prepared at home, and brought to the gym.
    Workout prepareOnBoth()
    {
        const Workout prepared = prepare(home, u"Push"_s);
        merge(gym, home);
        EXPECT_EQ(titlesPrepared(gym), QStringList{u"Push"_s});
        return prepared;
    }
    /// As the Log page does: another workout begins, and what was prepared is prepared no more.
    static void begin(Machine& machine, const Workout& prepared)
    {
        Change change = adding(begunFrom(prepared, machine.now));
        change.workouts.push_back({in(machine, prepared), nullptr});
        ASSERT_TRUE(machine.journal->apply(std::move(change)));
    }
    static QStringList titlesPrepared(const Machine& machine)
    {
        QStringList titles;
        for (const WorkoutPtr& one : machine.journal->log()->prepared())
            titles << one->title;
        titles.sort();
        return titles;
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

TEST_F(TwoMachines, KeepAnExerciseThatCameBackWhenTheyMergeAgain)
{
    ExerciseId gone = catalogueId(u"pec-deck"_s);
    ExerciseId place = catalogueId(u"squat"_s);
    if (place < gone)
        std::swap(gone, place); // so the one that goes is decided on while its place is still deleted
    const auto use = [](Machine& machine, const ExerciseId& used) {
        Workout workout = benchWorkout(1);
        workout.exercises.front().exercise = used;
        ASSERT_TRUE(machine.journal->apply(adding(workout)));
    };
    use(gym, gone);
    const ExercisePtr deleted = gym.journal->log()->findExercise(place);
    ASSERT_TRUE(gym.journal->apply(Change::ofExercise({}, deleted, nullptr)));
    const auto into = mergedExercises(*home.journal->log(), gone, place);
    ASSERT_TRUE(into && home.journal->apply(*into));
    use(home, place);

    merge(gym, home);
    ASSERT_TRUE(gym.journal->log()->findExercise(gone)) << "it is in use";
    const LogSnapshot once = gym.journal->log();
    merge(gym, home);
    EXPECT_TRUE(isSameLog(*once, *gym.journal->log()))
        << differenceOf(*once, *gym.journal->log()).toStdString();
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

TEST_F(TwoMachines, KeepThePlatesThatWereSaidLast)
{
    const auto own = [](Machine& machine, double plate, double bar) {
        LogSettings after = machine.journal->log()->settings();
        after.plates = {{kg(plate), 2}};
        after.barInKilograms = kg(bar);
        Change change;
        change.settings = {std::make_shared<const LogSettings>(machine.journal->log()->settings()),
            std::make_shared<const LogSettings>(after)};
        ASSERT_TRUE(machine.journal->apply(std::move(change)));
    };
    waitForYears();
    own(gym, 20, 15);
    own(home, 10, 7.5);
    const Merge merged = merge(gym, home);
    const LogSettings& settings = gym.journal->log()->settings();
    EXPECT_EQ(settings.plates, (std::vector<PlatePairs>{{kg(10), 2}})) << "plates and bar from one machine";
    EXPECT_EQ(settings.barInKilograms, kg(7.5));
    ASSERT_EQ(merged.decisions.size(), 1U) << "and it is said";
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, KeepTheBarsThatEitherGaveToExercises)
{
    const ExerciseId curl = catalogueId(u"barbell-curl"_s);
    const ExerciseId bench = catalogueId(u"bench-press"_s);
    waitForYears();
    giveBar(gym, curl, 7.5);
    giveBar(home, bench, 15);
    giveBar(gym, bench, 25); // earlier than at home
    merge(gym, home);
    const auto barOf = [&](const ExerciseId& id) { return gym.journal->log()->findExercise(id)->bar; };
    EXPECT_EQ(barOf(curl), kg(7.5));
    EXPECT_EQ(barOf(bench), kg(15));
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, KeepWhatEitherPrepared)
{
    const Workout here = prepare(gym, u"Here"_s);
    const Workout there = prepare(home, u"There"_s);
    merge(gym, home);
    EXPECT_EQ(titlesPrepared(gym), (QStringList{u"Here"_s, u"There"_s}));
    EXPECT_EQ(in(gym, there)->plan, there.plan);
    EXPECT_EQ(gym.journal->log()->workouts().size(), 1U) << "nothing of it was done";
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, KeepTheNewestOfAPreparedWorkoutThatBothChanged)
{
    const Workout prepared = prepareOnBoth();
    waitForYears();
    change(gym, prepared, [](Workout& workout) { workout.title = u"Gym"_s; });
    change(home, prepared, [](Workout& workout) {
        workout.title = u"Home"_s;
        workout.plan.pop_back();
    });
    merge(gym, home);
    EXPECT_EQ(titlesPrepared(gym), QStringList{u"Home"_s});
    EXPECT_EQ(in(gym, prepared)->plan.size(), prepared.plan.size() - 1);
    merge(home, gym);
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, DoNotBringBackAPreparedWorkoutThatWasBegunAtOne)
{
    const Workout prepared = prepareOnBoth();
    begin(gym, prepared);
    merge(home, gym);
    EXPECT_EQ(titlesPrepared(home), QStringList());
    ASSERT_TRUE(home.journal->log()->unfinishedWorkout());
    EXPECT_EQ(home.journal->log()->unfinishedWorkout()->plan, prepared.plan);
    merge(gym, home);
    EXPECT_EQ(titlesPrepared(gym), QStringList());
    EXPECT_TRUE(isSameLog(*gym.journal->log(), *home.journal->log()));
}

TEST_F(TwoMachines, LeaveOneInProgressOfAPreparedWorkoutThatBothBegan)
{
    const Workout prepared = prepareOnBoth();
    begin(gym, prepared);
    begin(home, prepared);
    merge(gym, home);
    EXPECT_EQ(titlesPrepared(gym), QStringList());
    EXPECT_EQ(gym.journal->log()->workouts().size(), 3U) << "both stay";
    ASSERT_TRUE(gym.journal->log()->unfinishedWorkout());
    EXPECT_EQ(gym.journal->log()->unfinishedWorkout()->startedAt, home.now) << "the one begun last";
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
