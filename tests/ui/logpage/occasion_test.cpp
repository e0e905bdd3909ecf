// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/occasion.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QStringList kStraight{u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:09:00] 80x7 @1"_s, u"pec deck"_s,
    u"[18:13:00] 60x10 @1"_s, u"[18:16:00] 60x9 @1"_s, u"[18:20:00] finish"_s};
const QStringList kPreExhausted{u"pec deck"_s, u"[18:05:00] 57.5x10 @0"_s, u"bench press"_s,
    u"[18:05:35] 70x8 @0"_s, u"pec deck"_s, u"[18:09:00] 57.5x9 @0"_s, u"bench press"_s,
    u"[18:09:35] 70x7 @0"_s, u"[18:20:00] finish"_s};

class Occasions : public testing::Test {
protected:
    Occasion last(const Standing& standing)
    {
        Recognition recognition;
        const RecognisedLog past = recognition.of(std::make_shared<const Log>(log));
        const Workout now = Workout::begun(u"now"_s, *Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
        return lastOccasion(
            past.workouts, now, *log.findExerciseNamed(u"bench press"), Muscle::Chest, standing);
    }
    Log log = test::catalogueLog();
};

TEST_F(Occasions, AreNoneWhereTheExerciseWasNeverDone)
{
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Pull"_s, {u"barbell curl"_s, u"30x10"_s});
    EXPECT_FALSE(last({Protocol::Straight, {}}).workout);
}

TEST_F(Occasions, AreTheLatestUnderTheSameProtocol)
{
    test::addWorkout(log, u"2026-11-10T18:00:00+01:00 A"_s, kPreExhausted);
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 B"_s, kStraight);
    const Occasion same = last({Protocol::PreExhaustionSuperset, {}});
    ASSERT_TRUE(same.workout);
    EXPECT_EQ(same.workout->title, u"A"_s);
    EXPECT_TRUE(same.isSameProtocol);
    EXPECT_EQ(same.workingSet(1)->reps, 7);
    EXPECT_EQ(same.workingSet(2), std::nullopt);
}

TEST_F(Occasions, FallBackToTheLatestAndSayUnderWhichProtocol)
{
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 B"_s, kStraight);
    const Occasion latest = last({Protocol::PreExhaustionSuperset, {}});
    ASSERT_TRUE(latest.workout);
    EXPECT_FALSE(latest.isSameProtocol);
    EXPECT_EQ(latest.protocol, Protocol::Straight);
}

TEST_F(Occasions, DoNotLookIntoTheFuture)
{
    test::addWorkout(log, u"2026-12-01T18:00:00+01:00 later"_s, kStraight);
    EXPECT_FALSE(last({}).workout);
}

TEST_F(Occasions, OfABenchPressAfterFlyesAreBenchPressesAfterFlyes)
{
    test::addWorkout(log, u"2026-11-10T18:00:00+01:00 After flyes"_s,
        {u"pec deck"_s, u"[18:05:00] 57.5x10 @0"_s, u"[18:08:00] 57.5x9 @0"_s, u"bench press"_s,
            u"[18:12:00] 70x8 @0"_s, u"[18:20:00] finish"_s});
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Fresh"_s, kStraight);
    const Occasion tired = last({Protocol::PostExhaustion, true});
    ASSERT_TRUE(tired.workout);
    EXPECT_EQ(tired.workout->title, u"After flyes"_s);
    EXPECT_TRUE(tired.prefatigued);
    EXPECT_TRUE(tired.isSamePosition);
    const Occasion fresh = last({Protocol::PostExhaustion, false});
    EXPECT_EQ(fresh.workout->title, u"Fresh"_s);
    EXPECT_FALSE(fresh.prefatigued);
}

TEST_F(Occasions, SayThatTheExerciseStoodElsewhereThen)
{
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Fresh"_s, kStraight);
    const Occasion latest = last({Protocol::Straight, true});
    ASSERT_TRUE(latest.workout);
    EXPECT_FALSE(latest.isSamePosition);
}

TEST(OccasionsOfAStack, ComeFromTheSamePlaceWherePlacesAreKnown)
{
    Log log = test::catalogueLog();
    const auto add = [&log](const QString& head, const QString& place) {
        Workout workout = test::workoutFromText(log, head, {u"pec deck"_s, u"[18:05:00] 50x10"_s});
        workout.place = place;
        log.putWorkout(std::make_shared<const Workout>(std::move(workout)));
    };
    add(u"2026-11-10T18:00:00+01:00 Iron Hall"_s, u"Iron Hall"_s);
    add(u"2026-11-17T18:00:00+01:00 Park Gym"_s, u"Park Gym"_s);
    Workout now = Workout::begun(u"now"_s, *Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    const auto lastAt = [&](const QString& place) {
        now.place = place;
        const RecognisedLog past = Recognition().of(std::make_shared<const Log>(log));
        const Exercise& stack = *log.findExerciseNamed(u"pec deck");
        const Occasion last = lastOccasion(past.workouts, now, stack, Muscle::Chest, {});
        return last.workout ? last.workout->title : u"none"_s;
    };
    EXPECT_EQ(lastAt(u"iron hall"_s), u"Iron Hall"_s);
    EXPECT_EQ(lastAt(u"Park Gym"_s), u"Park Gym"_s);
    EXPECT_EQ(lastAt(u"A hotel"_s), u"none"_s);
    EXPECT_EQ(lastAt({}), u"Park Gym"_s) << "where this is, is unknown";
    add(u"2026-11-20T18:00:00+01:00 Somewhere"_s, {});
    EXPECT_EQ(lastAt(u"Iron Hall"_s), u"Somewhere"_s) << "where that was, is unknown";
}

} // namespace
} // namespace settheory
