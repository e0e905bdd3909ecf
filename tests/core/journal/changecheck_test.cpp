// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/changecheck.h"

#include "tests/core/journal/lifting.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <limits>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

ExercisePtr exerciseNamed(const QString& name)
{
    Exercise exercise;
    exercise.id = ExerciseId::fresh();
    exercise.name = name;
    return std::make_shared<const Exercise>(exercise);
}

Log catalogueLog()
{
    Log log;
    log.setExercises(catalogueExercises());
    return log;
}

/// The kind of refusal, or nothing if the log accepts it.
std::optional<Error::Kind> refusal(const Log& log, const Change& change)
{
    const auto after = logAfter(log, change);
    if (after)
        return std::nullopt;
    EXPECT_FALSE(after.error().message.isEmpty());
    return after.error().kind;
}

std::optional<Error::Kind> refusal(const Workout& workout)
{
    return refusal(catalogueLog(), adding(workout));
}

constexpr auto kRefused = Error::Kind::Refused;

} // namespace

TEST(LogAfter, RefusesToAddWhatIsThere)
{
    const Workout workout = benchWorkout();
    const auto log = logAfter(catalogueLog(), adding(workout));
    ASSERT_TRUE(log);
    EXPECT_EQ(refusal(*log, adding(workout)), kRefused);
}

TEST(LogAfter, RefusesAChangeOfWhatIsNoLongerSo)
{
    const auto workout = std::make_shared<const Workout>(benchWorkout());
    const auto log = logAfter(catalogueLog(), adding(*workout));
    ASSERT_TRUE(log);
    Workout stale = *workout;
    stale.title = u"Tuesday"_s;
    EXPECT_EQ(
        refusal(*log, Change::ofWorkout({}, std::make_shared<const Workout>(stale), nullptr)), kRefused);
    EXPECT_EQ(refusal(catalogueLog(), Change::ofWorkout({}, workout, nullptr)), kRefused);
}

TEST(LogAfter, LooksPastTheTimeOfEdit)
{
    const Workout workout = benchWorkout();
    const auto log = logAfter(catalogueLog(), adding(workout));
    ASSERT_TRUE(log);
    Workout older = workout;
    older.editedAt = 5;
    EXPECT_EQ(
        refusal(*log, Change::ofWorkout({}, std::make_shared<const Workout>(older), nullptr)), std::nullopt);
}

TEST(LogAfter, RefusesASetOfNoExercise)
{
    Workout workout = benchWorkout();
    workout.sets[0].exercise = 1;
    EXPECT_EQ(refusal(workout), kRefused);
    workout.sets[0].exercise = -1;
    EXPECT_EQ(refusal(workout), kRefused);
    workout = benchWorkout();
    workout.exercises[0].exercise = ExerciseId::fresh();
    EXPECT_EQ(refusal(workout), kRefused);
}

TEST(LogAfter, RefusesTwoSetsOfOneIdentifierInAWorkoutButNotInTwo)
{
    Workout workout = benchWorkout(2);
    workout.sets[1].id = workout.sets[0].id;
    EXPECT_EQ(refusal(workout), kRefused);

    const Workout first = benchWorkout();
    Workout second = benchWorkout();
    second.sets[0].id = first.sets[0].id;
    Change change = adding(first);
    change.workouts.push_back({nullptr, std::make_shared<const Workout>(second)});
    EXPECT_EQ(refusal(catalogueLog(), change), std::nullopt);
}

TEST(LogAfter, RefusesASecondWorkoutInProgress)
{
    Workout first = benchWorkout();
    first.inProgress = true;
    const auto log = logAfter(catalogueLog(), adding(first));
    ASSERT_TRUE(log);
    Workout second = benchWorkout();
    second.inProgress = true;
    EXPECT_EQ(refusal(*log, adding(second)), kRefused);
    second.inProgress = false;
    EXPECT_EQ(refusal(*log, adding(second)), std::nullopt);
}

TEST(LogAfter, RefusesIdentifiersThatAreMissingOrChange)
{
    Workout workout = benchWorkout();
    workout.id = {};
    EXPECT_EQ(refusal(workout), kRefused);
    workout = benchWorkout();
    workout.sets[0].id = {};
    EXPECT_EQ(refusal(workout), kRefused);

    workout = benchWorkout();
    const auto log = logAfter(catalogueLog(), adding(workout));
    ASSERT_TRUE(log);
    const WorkoutPtr before = log->findWorkout(workout.id);
    workout.id = WorkoutId::fresh();
    EXPECT_EQ(
        refusal(*log, Change::ofWorkout({}, before, std::make_shared<const Workout>(workout))), kRefused);
}

TEST(LogAfter, RefusesTheSameThingTwiceInOneChange)
{
    Change change = adding(benchWorkout());
    change.workouts.push_back(change.workouts[0]);
    EXPECT_EQ(refusal(catalogueLog(), change), kRefused);
}

TEST(LogAfter, RefusesTextsThatCannotBeStoredAsTheyAre)
{
    Workout workout = benchWorkout();
    workout.note = QString(u"a\0b"_s);
    EXPECT_EQ(refusal(workout), kRefused);
    workout.note = QString(QChar(0xD83D)); // half of an emoji
    EXPECT_EQ(refusal(workout), kRefused);
    workout.note = QString::fromUtf8("\xF0\x9F\x92\xAA");
    EXPECT_EQ(refusal(workout), std::nullopt);
    workout.sets[0].note = QString(QChar(u'\0'));
    EXPECT_EQ(refusal(workout), kRefused);
}

TEST(LogAfter, RefusesNumbersOutOfRange)
{
    const auto with = [](auto edit) {
        Workout workout = benchWorkout();
        edit(workout, workout.sets[0]);
        return refusal(workout);
    };
    EXPECT_EQ(with([](Workout&, PerformedSet& set) { set.rir = std::numeric_limits<double>::quiet_NaN(); }),
        kRefused);
    EXPECT_EQ(with([](Workout&, PerformedSet& set) { set.rir = 31; }), kRefused);
    EXPECT_EQ(with([](Workout&, PerformedSet& set) { set.reps = -1; }), kRefused);
    EXPECT_EQ(with([](Workout&, PerformedSet& set) { set.round = 0; }), kRefused);
    EXPECT_EQ(with([](Workout&, PerformedSet& set) {
        set.rest = NotedRest{std::nullopt, NotedRest::Source::Measured};
    }),
        kRefused);
    EXPECT_EQ(with([](Workout& workout, PerformedSet&) { workout.sessionRpe = 10.5; }), kRefused);
    EXPECT_EQ(with([](Workout& workout, PerformedSet&) { workout.sessionRpe = 10; }), std::nullopt);
    EXPECT_EQ(
        with([](Workout& workout, PerformedSet&) { workout.pains[Muscle::Chest].level = 11; }), kRefused);
    EXPECT_EQ(
        with([](Workout& workout, PerformedSet&) { workout.pains[Muscle::Chest].level = -1; }), kRefused);
    EXPECT_EQ(
        with([](Workout& workout, PerformedSet&) { workout.pains[Muscle::Chest].level = 10; }), std::nullopt);
    EXPECT_EQ(with([](Workout&, PerformedSet& set) { set.reps = 0; }), std::nullopt);
}

TEST(LogAfter, RefusesTwoExercisesOfOneNameWhateverTheCase)
{
    EXPECT_EQ(
        refusal(catalogueLog(), Change::ofExercise({}, nullptr, exerciseNamed(u"bench  PRESS"_s))), kRefused);
    EXPECT_EQ(refusal(catalogueLog(), Change::ofExercise({}, nullptr, exerciseNamed(u" "_s))), kRefused);
    EXPECT_EQ(
        refusal(catalogueLog(), Change::ofExercise({}, nullptr, exerciseNamed(u"Bench press, my way"_s))),
        std::nullopt);
}

TEST(LogAfter, LetsTwoExercisesSwapTheirNames)
{
    const Log log = catalogueLog();
    const ExercisePtr bench = log.findExerciseNamed(u"bench press");
    const ExercisePtr pecDeck = log.findExerciseNamed(u"pec deck");
    auto first = std::make_shared<Exercise>(*bench);
    auto second = std::make_shared<Exercise>(*pecDeck);
    std::swap(first->name, second->name);
    Change change;
    change.exercises = {{bench, first}, {pecDeck, second}};
    const auto after = logAfter(log, change);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->findExerciseNamed(u"pec deck"), first);
    EXPECT_EQ(after->findExerciseNamed(u"bench press"), second);
}

TEST(LogAfter, RefusesToDeleteAnExerciseThatWasDone)
{
    const auto log = logAfter(catalogueLog(), adding(benchWorkout()));
    ASSERT_TRUE(log);
    const ExercisePtr bench = log->findExerciseNamed(u"Bench press");
    const auto refused = logAfter(*log, Change::ofExercise({}, bench, nullptr));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, kRefused);
    EXPECT_TRUE(refused.error().message.contains(u"Bench press"_s));
    EXPECT_EQ(refusal(catalogueLog(), Change::ofExercise({}, bench, nullptr)), std::nullopt);
}

TEST(LogAfter, RefusesSettingsThatMakeNoSense)
{
    Change change;
    auto wrong = std::make_shared<LogSettings>();
    wrong->fullRestSeconds = wrong->shortRestSeconds - 1;
    change.settings = {std::make_shared<const LogSettings>(), wrong};
    EXPECT_EQ(refusal(catalogueLog(), change), kRefused);
}
