// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::Optional;

class WorkingSets : public Measuring { };
class HardSetsMeasure : public Measuring { };
class FractionalSets : public Measuring { };
class Reps : public Measuring { };

TEST_F(WorkingSets, LeaveWarmupsOutAndCountSidesAndSegmentsOnce)
{
    const auto workout = add({u"bench press: w 40x10, 80x8 @2, bo 70x8 @2, test 90x1 @0"_s,
        u"pec deck: 60x10 @0, d 45x6 f"_s, u"cable crossover: l 15x12 @1, r 15x12 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"working_sets"), Optional(5.0));
}

TEST_F(HardSetsMeasure, HaveAtMostThreeInReserveOrFail)
{
    const auto workout = add({u"bench press: 80x8 @3, 80x8 @4, 80x7 f"_s});
    EXPECT_EQ(whole(workout, Muscle::Chest, u"hard_sets"), (MeasureValue{.value = 2}));
}

TEST_F(HardSetsMeasure, AreARangeWhereEffortIsUnknown)
{
    const auto workout = add({u"bench press: 80x8 @2, 80x8, 80x8, 80x8 @5"_s});
    EXPECT_EQ(whole(workout, Muscle::Chest, u"hard_sets"), (MeasureValue{.value = 1, .high = 3.0}));
}

TEST_F(HardSetsMeasure, FollowTheSetting)
{
    LogSettings settings;
    settings.hardSetRir = 1;
    log.setSettings(settings);
    const auto workout = add({u"bench press: 80x8 @1, 80x8 @2"_s});
    EXPECT_EQ(whole(workout, Muscle::Chest, u"hard_sets"), (MeasureValue{.value = 1}));
}

TEST_F(HardSetsMeasure, OfASegmentedSetGoByItsLastRirOrAnyFailure)
{
    const auto easy = add({u"pec deck: 60x10 @1, d 45x6 @5"_s});
    EXPECT_EQ(whole(easy, Muscle::Chest, u"hard_sets"), (MeasureValue{.value = 0}));
    const auto failed = add({u"pec deck: 60x10 f, d 45x6 @5"_s});
    EXPECT_EQ(whole(failed, Muscle::Chest, u"hard_sets"), (MeasureValue{.value = 1}));
}

TEST_F(FractionalSets, CountHelpersHalf)
{
    // Triceps: two hard push-downs, and half of two hard bench presses; the easy one counts nothing.
    const auto workout =
        add({u"bench press: 80x8 @2, 80x8 @2, 80x8 @6"_s, u"triceps pushdown: 30x12 @1, 30x12 @0"_s});
    EXPECT_EQ(whole(workout, Muscle::Triceps, u"fractional_sets"), (MeasureValue{.value = 3}));
    EXPECT_EQ(whole(workout, Muscle::Chest, u"fractional_sets"), (MeasureValue{.value = 2}));
}

TEST_F(FractionalSets, AreARangeWhereEffortIsUnknown)
{
    const auto workout = add({u"bench press: 80x8, 80x8 @2"_s, u"triceps pushdown: 30x12 @1"_s});
    EXPECT_EQ(whole(workout, Muscle::Triceps, u"fractional_sets"), (MeasureValue{.value = 1.5, .high = 2.0}));
}

TEST_F(Reps, AreCountedByMechanic)
{
    const auto workout =
        add({u"pec deck: 60x12 @1, 60x10 @0"_s, u"bench press: w 40x10, 80x8 @2, 80x7 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"compound_reps"), Optional(15.0));
    EXPECT_THAT(value(workout, Muscle::Chest, u"isolation_reps"), Optional(22.0));
    EXPECT_THAT(value(workout, Muscle::Chest, u"reps"), Optional(37.0));
}

TEST_F(Reps, OfTwoSidesAreTheirMean)
{
    const auto workout = add({u"cable crossover: l 15x12 @1, r 15x10 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"isolation_reps"), Optional(11.0));
}

TEST_F(Reps, DoNotCountPartialOnes)
{
    const auto workout = add({u"bench press: 80 8+2p @0"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"reps"), Optional(8.0));
}

TEST_F(Reps, AreUnknownWhereAllSetsAreTimed)
{
    const auto workout = add({u"plank: 60s @2, 45s @1"_s});
    EXPECT_EQ(value(workout, Muscle::Abs, u"reps"), std::nullopt);
}

} // namespace
} // namespace settheory::test
