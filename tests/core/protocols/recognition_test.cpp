// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/recognition.h"

#include "tests/core/protocols/gym.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

WorkoutPtr workout(const QString& id, const QString& text, int day)
{
    Workout workout = done(text);
    workout.id = {id};
    const qint64 shift = 86400LL * day;
    workout.startedAt = workout.startedAt.plusSeconds(shift);
    for (PerformedSet& set : workout.sets) {
        if (set.startedAt)
            set.startedAt = set.startedAt->plusSeconds(shift);
        if (set.finishedAt)
            set.finishedAt = set.finishedAt->plusSeconds(shift);
    }
    return std::make_shared<const Workout>(workout);
}

Log twoWorkouts()
{
    Log log = gym();
    log.putWorkout(workout(u"a"_s, u"bench 80x8; 150; bench 80x7"_s, 0));
    log.putWorkout(workout(u"b"_s, u"pushup bw x20; 90; pushup bw x15; 90; row 60x10"_s, 3));
    return log;
}

RecognisedLog recognised(Recognition& recognition, const Log& log)
{
    return recognition.of(std::make_shared<const Log>(log));
}

TEST(Recognition, GivesWhatBlocksOfGives)
{
    Recognition recognition;
    const Log log = twoWorkouts();
    const RecognisedLog all = recognised(recognition, log);
    ASSERT_EQ(all.workouts.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(all.workouts[i]->workout, log.workouts()[i]);
        EXPECT_EQ(all.workouts[i]->blocks, blocksOf(log, *log.workouts()[i], all.tempos));
    }
    EXPECT_EQ(all.find({u"b"_s}), all.workouts[1]);
    EXPECT_EQ(all.find({u"c"_s}), nullptr);
}

TEST(Recognition, LooksAgainOnlyAtWhatChanged)
{
    Recognition recognition;
    Log log = twoWorkouts();
    const RecognisedLog before = recognised(recognition, log);
    log.putWorkout(workout(u"b"_s, u"bench 80x8; 150; bench 80x7; 12; fly 50x10"_s, 3));
    const RecognisedLog after = recognised(recognition, log);
    EXPECT_EQ(after.workouts[0], before.workouts[0]);
    EXPECT_NE(after.workouts[1], before.workouts[1]);
    log.removeWorkout({u"a"_s});
    EXPECT_EQ(recognised(recognition, log).workouts, std::vector{after.workouts[1]});
}

TEST(Recognition, LooksAgainWhereAnExerciseChanged)
{
    Recognition recognition;
    Log log = twoWorkouts();
    const RecognisedLog before = recognised(recognition, log);
    Exercise bench = *log.findExerciseNamed(u"bench");
    bench.mechanic = Mechanic::Isolation;
    log.putExercise(std::make_shared<const Exercise>(bench));
    const RecognisedLog after = recognised(recognition, log);
    EXPECT_EQ(after.workouts[0]->blocks[0].order, BlockOrder::IsolationOnly);
    EXPECT_EQ(after.workouts[1], before.workouts[1]);
}

TEST(Recognition, LooksAgainWhereTheBodyWeightOfAnEarlierWorkoutCameToBeKnown)
{
    Recognition recognition;
    Log log = twoWorkouts();
    Exercise pushup = *log.findExerciseNamed(u"pushup");
    pushup.bodyMassFraction = 0.64;
    log.putExercise(std::make_shared<const Exercise>(pushup));
    EXPECT_EQ(recognised(recognition, log).workouts[1]->blocks[0].sets[0].load, std::nullopt);
    Workout first = *log.workouts()[0];
    first.bodyWeight = Mass::from(100, MassUnit::Kilogram);
    log.putWorkout(std::make_shared<const Workout>(first));
    EXPECT_DOUBLE_EQ(*recognised(recognition, log).workouts[1]->blocks[0].sets[0].load, 64);
}

TEST(Recognition, LooksAgainWhereASettingOrATempoChanged)
{
    Recognition recognition;
    Log log = gym();
    log.putWorkout(workout(u"a"_s, u"fly 50x10 @0; 25; bench 80x8"_s, 0));
    log.putWorkout(workout(u"b"_s, u"fly 50x10 @0; ~25; bench 80x8"_s, 1));
    EXPECT_EQ(recognised(recognition, log).workouts[0]->blocks[0].rest, RestClass::Short);
    LogSettings settings;
    settings.shortRestSeconds = 20;
    log.setSettings(settings);
    const RecognisedLog before = recognised(recognition, log);
    EXPECT_EQ(before.workouts[0]->blocks[0].rest, RestClass::Unclear);
    // Five sets of bench that took 2 s a rep: the rest before an unmarked set is longer than thought.
    Workout quick = *workout(
        u"q"_s, u"bench 60x10; 60; bench 60x10; 60; bench 60x10; 60; bench 60x10; 60; bench 60x10"_s, 2);
    for (PerformedSet& set : quick.sets)
        set.finishedAt = set.startedAt->plusSeconds(25);
    log.putWorkout(std::make_shared<const Workout>(quick));
    EXPECT_EQ(recognised(recognition, log).workouts[1]->blocks[0].restSeconds, 25 + 8);
}

} // namespace
