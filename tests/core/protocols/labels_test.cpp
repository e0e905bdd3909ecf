// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocols/gym.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;

namespace {

struct Case {
    const char* what;
    const char* sets;
    const char* protocol;
    const char* structure = "straight";
    bool sure = true;
    Muscle muscle = Muscle::Chest;
};

void PrintTo(const Case& c, std::ostream* out)
{
    *out << c.what << ": " << c.sets;
}

class Labels : public testing::TestWithParam<Case> { };

TEST_P(Labels, SayHowTheBlockWasDone)
{
    const Case& c = GetParam();
    const Block block = blockOf(done(QString::fromUtf8(c.sets)), c.muscle);
    EXPECT_EQ(keyOf(block.recognised), QLatin1String(c.protocol)) << block.facts.join(u' ').toStdString();
    EXPECT_EQ(keyOf(block.structure), QLatin1String(c.structure));
    EXPECT_EQ(block.sure, c.sure) << block.facts.join(u' ').toStdString();
    EXPECT_FALSE(block.facts.isEmpty());
}

// Straight sets of something, to be put together.
#define BENCH3 "bench 80x8 @1; 150; bench 80x7 @1; 150; bench 80x6 @0"
#define FLY3 "fly 50x10 @1; 120; fly 50x9 @0; 120; fly 50x8 @0"

INSTANTIATE_TEST_SUITE_P(StraightSets, Labels,
    testing::Values(Case{"compound first, then isolation", BENCH3 "; 180; " FLY3, "straight"},
        Case{"compound first stays straight however long the gap", BENCH3 "; 2000; " FLY3, "straight"},
        Case{"compound first without a rest, all sets of one after all of the other", BENCH3 "; 10; " FLY3,
            "straight"},
        Case{"compounds only", BENCH3 "; 180; dip 20x8; 150; dip 20x7", "straight"},
        Case{"isolation only", FLY3, "straight"}, Case{"one single set", "bench 80x8", "straight"},
        Case{"compound, one short isolation run, another compound",
            BENCH3 "; 120; " FLY3 "; 120; dip 20x8; 150; dip 20x7", "straight"},
        Case{"rounds of compound and isolation with full rest: alternated, but straight",
            "bench 80x8 @1; 90; fly 50x10 @0; 90; bench 80x7 @1; 90; fly 50x9 @0", "straight"}));

INSTANTIATE_TEST_SUITE_P(PreExhaustion, Labels,
    testing::Values(Case{"superset: rounds of isolation and compound",
                        "fly 50x10 @0; 12; bench 80x8 @1; 150; fly 50x9 @0; 12; bench 80x7 @1; 150; fly 50x8 "
                        "@0; 12; bench 80x6 @1",
                        "pre_exhaustion_superset", "compound_set"},
        Case{"superset: one round", "fly 50x10 @0; 12; bench 80x8 @1", "pre_exhaustion_superset"},
        Case{"superset: the last round without its compound",
            "fly 50x10 @0; 12; bench 80x8 @1; 150; fly 50x9 @0; 12; bench 80x7 @1; 150; fly 50x8 @0",
            "pre_exhaustion_superset", "compound_set"},
        Case{"superset: straight sets of another compound before the rounds do not decide",
            "dip 20x8; 150; dip 20x8; 150; dip 20x8; 150; "
            "fly 50x10 @0; 12; bench 80x8 @1; 150; fly 50x9 @0; 12; bench 80x7 @1",
            "pre_exhaustion_superset"},
        Case{"superset of two isolations and a compound",
            "fly 50x10 @0; 10; cable 30x10 @0; 10; bench 80x8 @1; 150; fly 50x9 @0; 10; cable 30x9 @0; 10; "
            "bench 80x7",
            "pre_exhaustion_superset", "giant_set"},
        Case{"sequential: all of the isolation, then the compound", FLY3 "; 180; " BENCH3,
            "pre_exhaustion_sequential"},
        Case{"sequential: also without a rest between them", FLY3 "; 10; " BENCH3,
            "pre_exhaustion_sequential"},
        Case{"sequential: one set of each with a full rest", "fly 50x10 @0; 90; bench 80x8 @1",
            "pre_exhaustion_sequential"},
        Case{"sequential: rounds with full rest",
            "fly 50x10 @0; 90; bench 80x8 @1; 90; fly 50x9 @0; 90; bench 80x7 @1",
            "pre_exhaustion_sequential"},
        Case{"sequential: isolation, compound, isolation", FLY3 "; 150; " BENCH3 "; 150; cable 30x10 @0",
            "pre_exhaustion_sequential"},
        Case{"opener: one isolation set, then two compound sets",
            "fly 50x10 @0; 150; bench 80x8; 150; bench 80x7", "pre_exhaustion_opener"},
        Case{"opener: at once", "fly 50x10 @0; 10; bench 80x8; 150; bench 80x7", "pre_exhaustion_opener"},
        Case{"opener: two isolation sets are none",
            "fly 50x10 @0; 90; fly 50x9 @0; 90; bench 80x8; 150; bench 80x7", "pre_exhaustion_sequential"}));

INSTANTIATE_TEST_SUITE_P(PreActivation, Labels,
    testing::Values(
        Case{"far from failure", "fly 25x10 @5; 60; fly 25x10 @4; 120; " BENCH3, "pre_activation"},
        Case{"exactly four in reserve", "fly 25x10 @4; 12; bench 80x8 @1", "pre_activation"},
        Case{"one short of it, which is unsure", "fly 25x10 @3.5; 12; bench 80x8 @1",
            "pre_exhaustion_superset", "straight", false},
        Case{"more left than done", "fly 60x2 @3; 120; " BENCH3, "pre_activation", "straight", false},
        Case{"as many left as done", "fly 60x3 @3; 120; " BENCH3, "pre_exhaustion_opener", "straight", false},
        Case{"the median decides", "fly 40x10 @5; 60; fly 40x10 @5; 60; fly 50x10 @0; 120; " BENCH3,
            "pre_activation"},
        Case{"isolation after the last compound does not count",
            "fly 25x10 @5; 60; fly 25x10 @5; 120; " BENCH3
            "; 120; cable 40x10 @0; 60; cable 40x10 @0; 60; cable 40x9 @0",
            "pre_activation"}));

INSTANTIATE_TEST_SUITE_P(Effort, Labels,
    testing::Values(Case{"two in reserve is sure", "fly 50x10 @2; 12; bench 80x8", "pre_exhaustion_superset"},
        Case{"more than two is not", "fly 50x10 @2.5; 12; bench 80x8", "pre_exhaustion_superset", "straight",
            false},
        Case{"unknown is not", "fly 50x10; 12; bench 80x8", "pre_exhaustion_superset", "straight", false},
        Case{"failure without RIR is RIR 0", "fly 50x10 f; 12; bench 80x8", "pre_exhaustion_superset"},
        Case{"one unknown of three that could not change the median",
            "fly 50x10 @0; 60; fly 50x9; 60; fly 50x8 @0; 120; " BENCH3, "pre_exhaustion_sequential"},
        Case{"two unknown of three", "fly 50x10; 60; fly 50x9; 60; fly 50x8 @0; 120; " BENCH3,
            "pre_exhaustion_sequential", "straight", false}));

INSTANTIATE_TEST_SUITE_P(PostExhaustion, Labels,
    testing::Values(Case{"rounds", "bench 80x8; 12; fly 50x10; 150; bench 80x7; 12; fly 50x9",
                        "post_exhaustion", "compound_set"},
        Case{"one round", "bench 80x8; 12; fly 50x10", "post_exhaustion"},
        Case{"one round with full rest", "bench 80x8; 60; fly 50x10", "straight"},
        Case{"the last round unfinished", "bench 80x8; 12; fly 50x10; 150; bench 80x7", "post_exhaustion",
            "compound_set"}));

INSTANTIATE_TEST_SUITE_P(Synergist, Labels,
    testing::Values(Case{"a helper first", "pushdown 30x12 @0; 60; pushdown 30x10 @0; 120; " BENCH3,
                        "synergist_pre_exhaustion"},
        Case{"curl, then row", "curl 15x10 @0; 90; row 60x10; 120; row 60x9", "synergist_pre_exhaustion",
            "straight", true, Muscle::Lats},
        Case{"another primary muscle of the compound",
            "abduction 40x12 @0; 90; squat 100x5; 180; squat 100x5", "synergist_pre_exhaustion", "straight",
            true, Muscle::Quadriceps},
        Case{"in rounds, too", "pushdown 30x12 @0; 10; bench 80x8; 150; pushdown 30x10 @0; 10; bench 80x7",
            "synergist_pre_exhaustion", "compound_set"},
        Case{"and isolation afterwards", "pushdown 30x12 @0; 120; " BENCH3 "; 120; " FLY3,
            "synergist_pre_exhaustion"},
        Case{"far from failure is none", "pushdown 30x12 @4; 120; " BENCH3, "straight"},
        Case{"not quite far is one, unsure", "pushdown 30x12 @3; 120; " BENCH3, "synergist_pre_exhaustion",
            "straight", false},
        Case{"unknown is one, unsure", "pushdown 30x12; 120; " BENCH3, "synergist_pre_exhaustion", "straight",
            false},
        Case{"a muscle that does not help is none", "curl 15x10 @0; 120; " BENCH3, "straight"},
        Case{"only the last isolation counts", "pushdown 30x12 @0; 120; curl 15x10 @0; 120; " BENCH3,
            "straight"},
        Case{"15 minutes away", "pushdown 30x12 @0; 900; " BENCH3, "synergist_pre_exhaustion", "straight",
            false},
        Case{"further away", "pushdown 30x12 @0; 901; " BENCH3, "straight"},
        Case{"the target's own isolation first is pre-exhaustion, not this",
            "pushdown 30x12 @0; 60; fly 50x10 @0; 12; bench 80x8", "pre_exhaustion_superset"}));

INSTANTIATE_TEST_SUITE_P(ExhaustiveOpener, Labels,
    testing::Values(
        Case{"a light first set to failure", "extension 30x30 f; 30; extension 60x10; 90; extension 60x9",
            "exhaustive_opener", "straight", true, Muscle::Quadriceps},
        Case{"at RIR 0", "extension 30x30 @0; 30; extension 60x10; 90; extension 60x9", "exhaustive_opener",
            "straight", true, Muscle::Quadriceps},
        Case{"more than half of the load is none",
            "extension 31x30 f; 90; extension 60x10; 90; extension 60x9", "straight", "straight", true,
            Muscle::Quadriceps},
        Case{"not to failure it is no opener (and a warm-up only up to 15 reps)",
            "extension 30x30 @2; 90; extension 60x10; 90; extension 60x9", "straight", "straight", true,
            Muscle::Quadriceps},
        Case{"not lighter than all later ones", "extension 30x30 f; 90; extension 60x10; 90; extension 30x20",
            "straight", "straight", true, Muscle::Quadriceps},
        Case{"before all else, also where isolation comes first",
            "fly 20x30 f; 20; fly 50x10 @0; 120; " BENCH3, "exhaustive_opener"}));

INSTANTIATE_TEST_SUITE_P(Segments, Labels,
    testing::Values(Case{"half of the sets are drop sets",
                        "bench 80x8 @0; 10; bench d 60x6 @0; 150; bench 80x8 @1; 150; bench 80x7 @0; 10; "
                        "bench d 60x5 @0; 150; bench 80x6",
                        "drop_sets", "drop_sets"},
        Case{"less than half", "bench 80x8 @0; 10; bench d 60x6 @0; 150; bench 80x8 @1; 150; bench 80x7 @0",
            "straight"},
        Case{"rest-pause", "bench 80x8 f; 20; bench rp 3 f", "rest_pause", "rest_pause"},
        Case{"myo-reps", "fly 40x15 @1; 15; fly my 5; 15; fly my 5", "myo_reps", "myo_reps"},
        Case{"cluster", "bench 90x4 @4; 25; bench cl 4 @3; 25; bench cl 4 @2", "cluster", "cluster"},
        Case{"pre-exhaustion with drop sets keeps its name",
            "fly 50x10 @0; 10; fly d 35x6 @0; 12; bench 80x8", "pre_exhaustion_superset", "drop_sets"}));

INSTANTIATE_TEST_SUITE_P(Rounds, Labels,
    testing::Values(Case{"antagonists", "bench 80x8; 20; row 60x10; 120; bench 80x7; 20; row 60x9",
                        "antagonist_superset", "antagonist_superset"},
        Case{"antagonists, seen from the other one",
            "bench 80x8; 20; row 60x10; 120; bench 80x7; 20; row 60x9", "antagonist_superset",
            "antagonist_superset", true, Muscle::Lats},
        Case{"antagonists, then isolation",
            "bench 80x8; 20; row 60x10; 120; bench 80x7; 20; row 60x9; 120; fly 50x10", "antagonist_superset",
            "antagonist_superset"},
        Case{"two compounds for one muscle", "bench 80x8; 20; dip 20x8; 150; bench 80x7; 20; dip 20x7",
            "compound_set", "compound_set"},
        Case{"a compound and an isolation of its helper",
            "bench 80x8; 20; pushdown 30x10; 150; bench 80x7; 20; pushdown 30x9", "compound_set",
            "compound_set", true, Muscle::Triceps},
        Case{"unrelated muscles", "bench 80x8; 20; calf 90x12; 120; bench 80x7; 20; calf 90x12",
            "superset_unrelated", "superset_unrelated"},
        Case{"three with different muscles",
            "bench 80x8; 20; calf 90x12; 20; curl 15x10; 120; "
            "bench 80x7; 20; calf 90x12; 20; curl 15x9",
            "superset_unrelated", "superset_unrelated"},
        Case{"three for one muscle",
            "bench 80x8; 20; dip 20x8; 20; press 60x8; 150; bench 80x7; 20; dip 20x7; 20; press 60x7",
            "giant_set", "giant_set"},
        Case{"four with different muscles",
            "bench 80x8; 20; row 60x10; 20; calf 90x12; 20; crunch 10x15; 120; "
            "bench 80x7; 20; row 60x9; 20; calf 90x12; 20; crunch 10x15",
            "circuit", "circuit"},
        Case{"with full rest they are straight", "bench 80x8; 60; row 60x10; 60; bench 80x7; 60; row 60x9",
            "straight"},
        Case{"not always the same between",
            "bench 80x8; 20; row 60x10; 20; bench 80x7; 20; calf 90x12; 20; bench 80x6", "straight"},
        Case{"not always in the same order",
            "bench 80x8; 20; row 60x10; 20; calf 90x12; 20; bench 80x7; 20; calf 90x12; 20; row 60x9; 20; "
            "bench 80x6",
            "straight"},
        Case{"one round is none", "bench 80x8; 20; row 60x10", "straight"}));

INSTANTIATE_TEST_SUITE_P(Loads, Labels,
    testing::Values(
        Case{"a rising pyramid", "bench 70x10; 150; bench 80x8; 150; bench 90x5", "pyramid", "pyramid"},
        Case{"a falling one", "bench 90x5; 150; bench 80x8; 150; bench 70x10", "pyramid", "pyramid"},
        Case{"15 % are too flat", "bench 85x10; 150; bench 90x8; 150; bench 100x5", "straight"},
        Case{"a little more", "bench 84x10; 150; bench 90x8; 150; bench 100x5", "pyramid", "pyramid"},
        Case{"twice the same load is none", "bench 70x10; 150; bench 90x5; 150; bench 90x5", "straight"},
        Case{"two sets are none", "bench 70x10; 150; bench 90x5", "straight"},
        Case{"top set and back-off", "bench 100x3; 180; bench 90x6; 150; bench 90x6", "back_off", "back_off"},
        Case{"a back-off of less than a tenth", "bench 100x3; 180; bench 91x6; 150; bench 91x6", "straight"},
        Case{"the exercise with most sets decides",
            "dip 20x8; 150; dip 10x8; 150; bench 70x10; 150; bench 80x8; 150; bench 90x5", "pyramid",
            "pyramid"}));

INSTANTIATE_TEST_SUITE_P(Else, Labels,
    testing::Values(Case{"four runs that are no rounds",
                        BENCH3 "; 120; " FLY3 "; 120; dip 20x8; 120; dip 20x8; 120; cable 40x10", "mixed"},
        Case{
            "an exercise of unknown mechanic", "mystery 40x10; 90; bench 80x8", "unclear", "straight", false},
        Case{"isolation more than 15 minutes before", FLY3 "; 901; " BENCH3, "mixed"}));

TEST(Blocks, AreOneForEachPrimaryMuscleInOrderOfTheirFirstSet)
{
    std::vector<Muscle> muscles;
    for (const Block& block :
        blocksOf(gym(), done(QStringLiteral("sled ?x10; 60; row 60x10; 60; bench 80x8")), Tempos()))
        muscles.push_back(block.muscle);
    EXPECT_THAT(muscles, testing::ElementsAre(Muscle::UpperBack, Muscle::Lats, Muscle::Chest));
}

TEST(Blocks, KeepThePlannedAndTheUsersOwnWord)
{
    Workout workout = done(QStringLiteral("bench 80x8; 120; bench 80x7; 120; row 60x10"));
    workout.plannedProtocols[Muscle::Chest] = Protocol::PostExhaustion;
    workout.userProtocols[Muscle::Chest] = Protocol::BackOff;
    const Block chest = blockOf(workout, Muscle::Chest);
    EXPECT_EQ(chest.recognised, Protocol::Straight);
    EXPECT_EQ(chest.planned, Protocol::PostExhaustion);
    EXPECT_EQ(chest.protocol(), Protocol::BackOff);
    EXPECT_EQ(blockOf(workout, Muscle::Lats).protocol(), Protocol::Straight);
}

TEST(Blocks, SayWhetherTheyWereDrawnByLotOrADeload)
{
    Workout workout = done(QStringLiteral("bench 80x8"));
    EXPECT_FALSE(blockOf(workout, Muscle::Chest).drawnByLot);
    workout.experiment = QStringLiteral("1");
    workout.deload = true;
    EXPECT_TRUE(blockOf(workout, Muscle::Chest).drawnByLot);
    EXPECT_TRUE(blockOf(workout, Muscle::Chest).deload);
}

TEST(Blocks, OfAnUnfinishedWorkoutAreThoseSoFar)
{
    Workout workout = done(QStringLiteral("fly 50x10 @0"));
    workout.inProgress = true;
    EXPECT_EQ(blockOf(workout, Muscle::Chest).order, BlockOrder::IsolationOnly);
    EXPECT_TRUE(blocksOf(gym(), done(QStringLiteral("bench w 20x10")), Tempos()).empty());
}

} // namespace
