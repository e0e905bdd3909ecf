// SPDX-License-Identifier: GPL-3.0-or-later
// The edge cases of docs/protocols.md, and the rests around the limits.
#include "tests/core/protocols/gym.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

bool tells(const Block& block, const QString& words)
{
    return block.facts.join(u' ').contains(words, Qt::CaseInsensitive);
}

// ---- Between isolation and compound

TEST(WorkBetween, ForAnotherMuscleOnlyTakesTime)
{
    const Block block = chestOf(u"fly 50x10 @0; 30; curl 15x10; 30; bench 80x8; 150; bench 80x7"_s);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionOpener);
    EXPECT_EQ(block.restSeconds, 30 + 35 + 30);
    EXPECT_EQ(block.rest, RestClass::Full);
    EXPECT_FALSE(block.distant);
    EXPECT_TRUE(block.sure);
    EXPECT_TRUE(tells(block, u"other exercises in between: 1 (curl)"_s));
    EXPECT_FALSE(tells(block, u"synergist"_s));
}

TEST(WorkBetween, ForAHelperOfTheCompoundIsTold)
{
    EXPECT_TRUE(tells(chestOf(u"fly 50x10 @0; 30; pushdown 30x10; 30; bench 80x8"_s),
        u"synergist also pre-fatigued: pushdown"_s));
}

TEST(WorkBetween, ForAnotherPrimaryOfTheCompoundIsToldToo)
{
    const Block block =
        blockOf(done(u"lateral 10x12 @0; 30; frontraise 10x12; 60; overhead 40x8; 120; overhead 40x8"_s),
            Muscle::SideDelts);
    EXPECT_TRUE(tells(block, u"synergist also pre-fatigued: frontraise"_s));
}

TEST(WorkBefore, AsAHelperIsToldAndChangesNothing)
{
    const Block block =
        blockOf(done(u"dip 20x8; 120; dip 20x8; 120; dip 20x7; 120; pushdown 30x10; 90; close 60x8"_s),
            Muscle::Triceps);
    EXPECT_EQ(block.order, BlockOrder::IsolationFirst);
    EXPECT_TRUE(tells(block, u"Indirect prior work: 1.5 fractional sets (dip)"_s));
}

TEST(Compounds, AroundAnIsolationArePrefatiguedLater)
{
    const Block block =
        chestOf(u"bench 80x8; 150; bench 80x7; 150; fly 50x10; 90; fly 50x9; 120; dip 20x8"_s);
    EXPECT_EQ(block.order, BlockOrder::CompoundFirst);
    EXPECT_EQ(block.recognised, Protocol::Straight);
    EXPECT_EQ(block.inRounds, std::optional(false));
    EXPECT_FALSE(block.sets[0].prefatigued);
    EXPECT_TRUE(block.sets.back().prefatigued);
    EXPECT_TRUE(tells(block, u"pre-fatigued: dip"_s));
}

TEST(Warmups, OfTheCompoundNeverDefineTheOrder)
{
    const Block block = chestOf(u"bench w 20x10; 60; bench w 40x8; 90; fly 50x10 @0; 12; bench 80x8"_s);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSuperset);
    EXPECT_EQ(chestOf(u"bench 20x10; 60; fly 50x10 @0; 12; bench 80x8"_s).recognised,
        Protocol::PreExhaustionSuperset);
}

TEST(Warmups, BetweenCountAsTimeToTheFirstWorkingSet)
{
    const Block block = chestOf(u"fly 50x10 @0; 20; bench w 40x5; 20; bench 80x8"_s);
    EXPECT_EQ(block.restSeconds, 20 + 20 + 20);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSequential);
}

TEST(OneSidedIsolation, IsOneSetAndTheRestCountsFromItsSecondSide)
{
    const Block block = chestOf(u"cable l 15x10 @0; 20; cable r 15x10 @0; 12; bench 80x8; 150; "
                                "cable l 15x9 @0; 20; cable r 15x9 @0; 14; bench 80x7"_s);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSuperset);
    EXPECT_EQ(block.sets.size(), 4U);
    EXPECT_EQ(block.restSeconds, 13);
    EXPECT_EQ(block.restSource, TimeSource::Measured);
}

TEST(Mechanics, AreThoseOfTheExerciseAndContestedOnesAreTold)
{
    Log log = gym();
    Exercise pullover = *addExercise(log, u"pullover"_s, Mechanic::Isolation, u"lats"_s);
    const ExercisePtr before = log.findExerciseNamed(u"fly"_s);
    Workout workout = done(u"fly 50x10 @0; 120; row 60x10; 120; row 60x9"_s);
    workout.exercises[0].exercise = pullover.id;
    EXPECT_EQ(blockOf(workout, Muscle::Lats, log).recognised, Protocol::PreExhaustionOpener);
    pullover.mechanic = Mechanic::Compound;
    pullover.mechanicContested = true;
    log.putExercise(std::make_shared<const Exercise>(pullover));
    const Block block = blockOf(workout, Muscle::Lats, log);
    EXPECT_EQ(block.recognised, Protocol::Straight);
    EXPECT_TRUE(block.contested);
    EXPECT_TRUE(tells(block, u"disagree whether this is compound or isolation: pullover"_s));
}

TEST(MissingTimes, LeaveTheOrderKnownAndTheRestUnknown)
{
    const Block block = chestOf(u"?; fly 50x10 @0; bench 80x8; fly 50x9 @0; bench 80x7"_s);
    EXPECT_EQ(block.order, BlockOrder::IsolationFirst);
    EXPECT_EQ(block.inRounds, std::optional(true));
    EXPECT_EQ(block.rest, RestClass::Unknown);
    EXPECT_EQ(block.restSeconds, std::nullopt);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSequential);
    EXPECT_FALSE(block.sure);
    EXPECT_TRUE(block.doubtful);
    EXPECT_TRUE(tells(block, u"rest between isolation and compound is unknown"_s));
}

TEST(MissingTimes, LeaveSureWhatNoRestCouldChange)
{
    EXPECT_TRUE(chestOf(u"?; bench 80x8; bench 80x7; fly 50x10"_s).sure);
    EXPECT_TRUE(chestOf(u"?; fly 50x10 @0; bench 80x8; bench 80x7"_s).sure); // opener, any rest
    EXPECT_TRUE(chestOf(u"?; fly 25x10 @5; bench 80x8"_s).sure); // pre-activation
    EXPECT_FALSE(chestOf(u"?; bench 80x8; fly 50x10"_s).sure);
    EXPECT_FALSE(chestOf(u"?; bench 80x8; row 60x8; bench 80x7"_s).sure); // a superset, or not
    EXPECT_FALSE(chestOf(u"?; bench 70x10; bench 80x8; bench 90x5"_s).sure); // (f)
}

TEST(UnknownMechanics, LeaveTheOrderUnknown)
{
    const Block block = chestOf(u"mystery 50x10 @0; 12; bench 80x8"_s);
    EXPECT_EQ(block.order, BlockOrder::Unknown);
    EXPECT_EQ(block.inRounds, std::nullopt);
    EXPECT_FALSE(block.sure);
    EXPECT_TRUE(block.doubtful);
    EXPECT_TRUE(tells(block, u"not known whether this is compound or isolation: mystery"_s));
}

// ---- Rounds

TEST(Rounds, OfIsolationAndCompoundTellTheirMedianGap)
{
    const Block block = chestOf(
        u"fly 50x10 @0; 10; bench 80x8; 150; fly 50x9 @0; ~14; bench 80x7; 150; fly 50x8 @0; 12; bench 80x6"_s);
    EXPECT_EQ(block.inRounds, std::optional(true));
    EXPECT_EQ(block.restSeconds, 12);
    EXPECT_EQ(block.restSource, TimeSource::Estimated); // the least certain of the three
    EXPECT_TRUE(tells(block, u"Median gap inside the pair: ≈ 12 s, estimated."_s));
}

TEST(Rounds, WithFullRestAreToldAndLeftOutOfComparisons)
{
    const Block block = chestOf(u"bench 80x8; 90; fly 50x10; 90; bench 80x7; 90; fly 50x9"_s);
    EXPECT_EQ(block.recognised, Protocol::Straight);
    EXPECT_TRUE(block.alternatedWithFullRest);
    EXPECT_TRUE(tells(block, u"alternated with full rest"_s));
    EXPECT_TRUE(chestOf(u"bench 80x8; 90; row 60x10; 90; bench 80x7; 90; row 60x9"_s).alternatedWithFullRest);
    EXPECT_FALSE(chestOf(u"bench 80x8; 90; bench 80x7; 90; fly 50x9"_s).alternatedWithFullRest);
    EXPECT_FALSE(
        chestOf(u"bench 80x8; 12; fly 50x10; 150; bench 80x7; 12; fly 50x9"_s).alternatedWithFullRest);
}

TEST(Rounds, GiveTheRestOfABlockWithoutAPair)
{
    const Block paired = chestOf(u"row 60x10; 20; bench 80x8; 120; row 60x9; 24; bench 80x7"_s);
    EXPECT_EQ(paired.order, BlockOrder::CompoundOnly);
    EXPECT_EQ(paired.restSeconds, 22); // inside the rounds, which begin with the row
    EXPECT_EQ(chestOf(u"bench 80x8; 120; bench 80x7"_s).rest, RestClass::Unknown);
}

TEST(Rounds, DoNotBeginWithStraightSetsBeforeThem)
{
    const Block block =
        chestOf(u"row 60x10; 120; row 60x10; 120; bench 80x8; 20; row 60x9; 120; bench 80x7; 20; row 60x8"_s);
    EXPECT_EQ(block.recognised, Protocol::AntagonistSuperset);
    EXPECT_EQ(block.restSeconds, 20);
}

TEST(Rounds, WithAnExerciseWhoseMusclesAreUnknownAreUnsure)
{
    const Block block = chestOf(u"bench 80x8; 20; sled ?x10; 120; bench 80x7; 20; sled ?x10"_s);
    EXPECT_EQ(block.recognised, Protocol::SupersetUnrelated);
    EXPECT_FALSE(block.sure);
    EXPECT_TRUE(block.doubtful);
}

TEST(Rounds, KnowAnExerciseThatStandsTwiceInTheWorkout)
{
    Workout workout = done(u"bench 80x8; 20; row 60x10; 120; bench 80x7; 20; row 60x9"_s);
    workout.exercises.push_back(workout.exercises[0]);
    workout.sets[2].exercise = 2;
    const Block block = blockOf(workout, Muscle::Chest);
    EXPECT_EQ(block.recognised, Protocol::AntagonistSuperset);
    EXPECT_THAT(block.exercises, testing::ElementsAre(0));
}

TEST(Pairs, TickedTogetherAreStatedShort)
{
    Log log = gym();
    const Workout workout = workoutFromText(log, u"2026-11-24T18:00:00+01:00"_s,
        {u"[18:05:00] fly: 50x9 @0"_s, u"[18:05:04] bench: 80x7"_s, u"[18:09:00] fly: 50x9 @0"_s,
            u"[18:09:06] bench: 80x7"_s});
    const Block block = blockOf(workout, Muscle::Chest);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSuperset);
    EXPECT_EQ(block.rest, RestClass::Short);
    EXPECT_EQ(block.restSeconds, 15);
    EXPECT_EQ(block.restSource, TimeSource::Stated);
    EXPECT_TRUE(block.sure);
}

// ---- Classes of rest

struct Gap {
    const char* gap;
    RestClass rest;
    Protocol protocol;
    bool sure;
};
class Gaps : public testing::TestWithParam<Gap> { };

TEST_P(Gaps, DecideOfASupersetOfOneRound)
{
    const Gap& gap = GetParam();
    const Block block = chestOf(u"fly 50x10 @0; %1; bench 80x8"_s.arg(QString::fromLatin1(gap.gap)));
    EXPECT_EQ(block.rest, gap.rest);
    EXPECT_EQ(block.recognised, gap.protocol);
    EXPECT_EQ(block.sure, gap.sure);
    EXPECT_EQ(block.doubtful, !gap.sure);
}

constexpr auto kSuperset = Protocol::PreExhaustionSuperset;
constexpr auto kSequential = Protocol::PreExhaustionSequential;
INSTANTIATE_TEST_SUITE_P(Measured, Gaps,
    testing::Values(Gap{"0", RestClass::Short, kSuperset, true}, Gap{"30", RestClass::Short, kSuperset, true},
        Gap{"31", RestClass::Unclear, kSuperset, false}, Gap{"59", RestClass::Unclear, kSuperset, false},
        Gap{"60", RestClass::Full, kSequential, true}));
INSTANTIATE_TEST_SUITE_P(Estimated, Gaps,
    testing::Values(Gap{"~15", RestClass::Short, kSuperset, true},
        Gap{"~16", RestClass::Short, kSuperset, false}, Gap{"~45", RestClass::Unclear, kSuperset, false},
        Gap{"~60", RestClass::Full, kSequential, false}, Gap{"~74", RestClass::Full, kSequential, false},
        Gap{"~75", RestClass::Full, kSequential, true}));
INSTANTIATE_TEST_SUITE_P(Stated, Gaps,
    testing::Values(Gap{"=", RestClass::Short, kSuperset, true},
        Gap{"=30", RestClass::Short, kSuperset, true}, Gap{"=60", RestClass::Full, kSequential, true},
        Gap{"?", RestClass::Unknown, kSequential, false}));

TEST(Limits, AreSettingsOfTheLog)
{
    Log log = gym();
    LogSettings settings;
    settings.shortRestSeconds = 20;
    settings.fullRestSeconds = 40;
    settings.openerShare = 0.7;
    log.setSettings(settings);
    EXPECT_EQ(blockOf(done(u"fly 50x10 @0; 25; bench 80x8"_s), Muscle::Chest, log).rest, RestClass::Unclear);
    EXPECT_EQ(blockOf(done(u"fly 50x10 @0; 40; bench 80x8"_s), Muscle::Chest, log).recognised, kSequential);
    EXPECT_EQ(blockOf(done(u"fly 35x20 f; 90; fly 50x10"_s), Muscle::Chest, log).recognised,
        Protocol::ExhaustiveOpener);
}

// ---- Distance

TEST(Distance, OfFiveMinutesIsNearAndBeyondIsDistant)
{
    const Block near = chestOf(u"fly 50x10 @0; 300; bench 80x8; 150; bench 80x7"_s);
    EXPECT_FALSE(near.distant);
    EXPECT_TRUE(near.sure);
    const Block distant = chestOf(u"fly 50x10 @0; 301; bench 80x8; 150; bench 80x7"_s);
    EXPECT_EQ(distant.recognised, Protocol::PreExhaustionOpener);
    EXPECT_TRUE(distant.distant);
    EXPECT_FALSE(distant.sure);
    EXPECT_TRUE(tells(distant, u"Distant"_s));
}

TEST(Distance, IsToTheFirstSetOfAnyRole)
{
    const Block block = chestOf(u"fly 50x10 @0; 200; bench w 40x5; 100; bench 80x8; 150; bench 80x7"_s);
    EXPECT_EQ(block.restSeconds, 320);
    EXPECT_FALSE(block.distant);
}

TEST(Distance, IsAlsoTwoOtherExercisesBetween)
{
    EXPECT_FALSE(chestOf(u"fly 50x10 @0; 10; curl 15x8; 10; bench 80x8; 150; bench 80x7"_s).distant);
    EXPECT_TRUE(
        chestOf(u"fly 50x10 @0; 10; curl 15x8; 10; calf 90x8; 10; bench 80x8; 150; bench 80x7"_s).distant);
    EXPECT_FALSE(
        chestOf(u"fly 50x10 @0; 10; bench w 20x5; 10; curl 15x8; 10; calf 90x8; 10; bench 80x8"_s).distant);
    EXPECT_TRUE(chestOf(u"?; fly 50x10 @0; curl 15x8; calf 90x8; bench 80x8; bench 80x7"_s).distant);
}

TEST(Distance, OfMoreThanFifteenMinutesIsMixed)
{
    EXPECT_EQ(chestOf(u"fly 50x10 @0; 900; bench 80x8; 150; bench 80x7"_s).recognised,
        Protocol::PreExhaustionOpener);
    EXPECT_EQ(chestOf(u"fly 50x10 @0; 901; bench 80x8; 150; bench 80x7"_s).recognised, Protocol::Mixed);
}

TEST(Distance, NeverMattersWhereTheCompoundComesFirst)
{
    const Block block =
        chestOf(u"bench 80x8; 150; bench 80x7; 60; curl 15x9; 60; calf 90x9; 1000; fly 50x10"_s);
    EXPECT_EQ(block.recognised, Protocol::Straight);
    EXPECT_FALSE(block.distant);
    EXPECT_TRUE(block.sure);
}

TEST(Distance, OfASynergistMakesItDistantToo)
{
    EXPECT_TRUE(chestOf(u"pushdown 30x12 @0; 301; bench 80x8; 150; bench 80x7"_s).distant);
    EXPECT_FALSE(chestOf(u"pushdown 30x12 @0; 300; bench 80x8; 150; bench 80x7"_s).distant);
}

// ---- Falling loads with rests that may be those of drops

TEST(FallingLoads, AreUnsureWhereAnEstimatedRestMayBeThatOfADrop)
{
    EXPECT_TRUE(chestOf(u"bench 100x5; ~60; bench 85x8; ~60; bench 70x10"_s).sure);
    const Block block = chestOf(u"bench 100x5; ~59; bench 85x8; ~100; bench 70x10"_s);
    EXPECT_EQ(block.recognised, Protocol::Pyramid);
    EXPECT_FALSE(block.sure);
}

} // namespace
