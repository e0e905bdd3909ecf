// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleNear;
using testing::Optional;

class VolumeLoad : public Measuring {
protected:
    WorkoutPtr withBodyWeight(const WorkoutPtr& workout, double kilograms)
    {
        return edit(workout,
            [&](Workout& changed) { changed.bodyWeight = Mass::from(kilograms, MassUnit::Kilogram); });
    }
};

TEST_F(VolumeLoad, SumsLoadTimesRepsAndItsParts)
{
    const auto workout = add({u"bench press: w 40x10, 80x8 @2, 80x7 @1"_s, u"pec deck: 60x12 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"volume_load"), Optional(80.0 * 15 + 720));
    EXPECT_THAT(value(workout, Muscle::Chest, u"compound_volume_load"), Optional(1200.0));
    EXPECT_THAT(value(workout, Muscle::Chest, u"isolation_volume_load"), Optional(720.0));
    EXPECT_TRUE(whole(workout, Muscle::Chest, u"volume_load")->isExact());
}

TEST_F(VolumeLoad, OfAPartThatWasNotDoneIsZero)
{
    const auto workout = add({u"bench press: 80x8 @2"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"isolation_volume_load"), Optional(0.0));
}

TEST_F(VolumeLoad, CountsBothDumbbells)
{
    const auto workout = add({u"dumbbell bench press: 30x10 @2"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"volume_load"), Optional(600.0));
}

TEST_F(VolumeLoad, CountsPoundsInKilograms)
{
    const auto workout = add({u"bench press: 225lb x5 @2"_s});
    EXPECT_THAT(
        value(workout, Muscle::Chest, u"volume_load"), Optional(DoubleNear(225 * 0.45359237 * 5, 1e-9)));
}

TEST_F(VolumeLoad, OfAOneSidedExerciseCountsBothSidesOnce)
{
    Exercise curl =
        *addExercise(log, u"One-arm curl"_s, Mechanic::Isolation, u"biceps"_s, {}, LoadMode::PerHand);
    curl.oneSided = true;
    log.putExercise(std::make_shared<const Exercise>(curl));
    const auto both = add({u"one-arm curl: 12x10 @2"_s});
    const auto apart = add(u"2026-11-25T18:00:00+01:00"_s, {u"one-arm curl: l 12x10 @2, r 12x10 @2"_s});
    EXPECT_THAT(value(both, Muscle::Biceps, u"volume_load"), Optional(240.0));
    for (const Measure& measure : measures())
        EXPECT_EQ(whole(both, Muscle::Biceps, QString::fromLatin1(measure.key)),
            whole(apart, Muscle::Biceps, QString::fromLatin1(measure.key)))
            << measure.key;
}

TEST_F(VolumeLoad, CountsEverySegmentAtItsOwnLoad)
{
    const auto workout = add({u"pec deck: 60x10 @0, d 45x6 f, d 30x5 f"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"volume_load"), Optional(600.0 + 270 + 150));
    EXPECT_THAT(value(workout, Muscle::Chest, u"working_sets"), Optional(1.0));
    EXPECT_THAT(value(workout, Muscle::Chest, u"reps"), Optional(21.0));
}

TEST_F(VolumeLoad, OfBodyWeightUsesTheShareThatIsLifted)
{
    const auto workout = withBodyWeight(add({u"chest dip: bw x10 @2, bw+10 x8 @2"_s}), 80);
    EXPECT_THAT(
        value(workout, Muscle::Chest, u"volume_load"), Optional(DoubleNear(76.0 * 10 + 86 * 8, 1e-9)));
    EXPECT_TRUE(whole(workout, Muscle::Chest, u"volume_load")->isExact());
    EXPECT_FALSE(whole(workout, Muscle::Chest, u"volume_load")->carriedOver);
}

TEST_F(VolumeLoad, TakesAssistanceOff)
{
    const auto workout = withBodyWeight(add({u"assisted chest dip: bw-20 x10 @2"_s}), 80);
    EXPECT_THAT(value(workout, Muscle::Chest, u"volume_load"), Optional(DoubleNear(560.0, 1e-9)));
}

TEST_F(VolumeLoad, TakesOverABodyWeightForThirtyDaysAndSaysSo)
{
    withBodyWeight(add(u"2026-10-25T18:00:00+01:00"_s, {u"squat: 100x5 @2"_s}), 80);
    const auto near = add(u"2026-11-24T18:00:00+01:00"_s, {u"chest dip: bw x10 @2"_s});
    const auto far = add(u"2026-11-24T18:00:01+01:00"_s, {u"chest dip: bw x10 @2"_s});
    EXPECT_THAT(value(near, Muscle::Chest, u"volume_load"), Optional(DoubleNear(760.0, 1e-9)));
    EXPECT_TRUE(whole(near, Muscle::Chest, u"volume_load")->carriedOver);
    EXPECT_TRUE(whole(near, Muscle::Chest, u"volume_load")->isExact());
    EXPECT_EQ(value(far, Muscle::Chest, u"volume_load"), std::nullopt) << "nothing of it is known";
}

TEST_F(VolumeLoad, IsALowerBoundWhereAPartIsUnknown)
{
    const auto workout = add({u"bench press: 80x8 @2"_s, u"chest dip: bw x10 @2"_s});
    const auto volume = whole(workout, Muscle::Chest, u"volume_load");
    ASSERT_TRUE(volume);
    EXPECT_EQ(volume->value, 640);
    EXPECT_TRUE(volume->atLeast);
    EXPECT_FALSE(volume->isExact());
}

TEST_F(VolumeLoad, LeavesTimedSetsOut)
{
    const auto workout = add({u"bench press: 80x8 @2, 60kg 30s"_s});
    const auto volume = whole(workout, Muscle::Chest, u"volume_load");
    ASSERT_TRUE(volume);
    EXPECT_EQ(volume->value, 640);
    EXPECT_TRUE(volume->isExact());
}

TEST_F(VolumeLoad, OfAnUnknownMechanicIsInNeitherPartAndMakesBothLowerBounds)
{
    addExercise(log, u"Odd press"_s, std::nullopt, u"chest"_s);
    const auto workout = add({u"bench press: 80x8 @2"_s, u"odd press: 50x10 @2"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"volume_load"), Optional(1140.0));
    EXPECT_EQ(whole(workout, Muscle::Chest, u"compound_volume_load"),
        (MeasureValue{.value = 640, .atLeast = true}));
    EXPECT_EQ(whole(workout, Muscle::Chest, u"isolation_volume_load"), std::nullopt);
}

TEST_F(VolumeLoad, PerMinuteOfTheBlockIsDensity)
{
    const auto workout =
        add({u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"[18:09:20>18:10:00] 80x8 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"density"), Optional(DoubleNear(1280.0 / 5, 1e-9)));
}

} // namespace
} // namespace settheory::test
