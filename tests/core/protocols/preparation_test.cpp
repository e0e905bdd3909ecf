// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocols/gym.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::Optional;

namespace {

/// The working sets as "8" reps, "14(2)" reps in so many segments.
std::vector<std::string> working(const QString& text)
{
    std::vector<std::string> sets;
    for (const BlockSet& set : preparedOf(done(text)).sets) {
        QString word = set.reps ? QString::number(*set.reps) : u"?"_s;
        if (set.segments > 1)
            word += u" %1 %2"_s.arg(set.segments).arg(keyOf(*set.structure));
        sets.push_back(word.toStdString());
    }
    return sets;
}

// ---- Sides

TEST(Sides, AreOneSetWithTheMeanTheLowerRirAndTheRestBeforeTheFirst)
{
    const auto sets =
        preparedOf(done(u"bench 80x8; 100; curl l 20x10 @2; 15; curl r 22x9 @1; 90; curl l 20x8; 15; "
                        "curl r 22x9; 60; bench 80x8"_s))
            .sets;
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_THAT(sets[1].members, ElementsAre(1, 2));
    EXPECT_THAT(sets[1].load, Optional(21.0));
    EXPECT_THAT(sets[1].reps, Optional(9.5));
    EXPECT_THAT(sets[1].rir, Optional(1.0));
    EXPECT_THAT(sets[1].rest, Optional(100.0));
    EXPECT_THAT(sets[2].rest, Optional(90.0)); // from the end of the second side
    EXPECT_THAT(sets[1].own, Optional(35.0 + 32.0));
    EXPECT_EQ(sets[2].rir, std::nullopt);
}

TEST(Sides, MeetTheirOtherSideByNumber)
{
    const auto sets = preparedOf(
        done(u"curl l 20x10; 30; curl l 20x9; 30; curl r 20x8; 30; curl r 20x7; 30; curl r 20x6"_s))
                          .sets;
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_THAT(sets[0].members, ElementsAre(0, 2));
    EXPECT_THAT(sets[1].members, ElementsAre(1, 3));
    EXPECT_THAT(sets[2].members, ElementsAre(4));
}

TEST(Sides, OfWarmupsAndOfWorkDoNotMix)
{
    const auto prepared =
        preparedOf(done(u"curl w l 10x10; 10; curl l 20x10; 30; curl w r 10x10; 10; curl r 20x8"_s));
    ASSERT_EQ(prepared.sets.size(), 1U);
    EXPECT_THAT(prepared.sets[0].members, ElementsAre(1, 3));
}

TEST(Sides, WithoutTheRirOfOneHaveNoneUnlessTheOtherFailed)
{
    EXPECT_EQ(preparedOf(done(u"curl l 20x10 @2; 15; curl r 20x9"_s)).sets[0].rir, std::nullopt);
    EXPECT_THAT(preparedOf(done(u"curl l 20x10 f; 15; curl r 20x9"_s)).sets[0].rir, Optional(0.0));
}

TEST(Sides, CanEachHaveTheirDrop)
{
    EXPECT_THAT(working(u"curl l 20x10; 5; curl d l 15x5; 5; curl r 20x8; 5; curl d r 15x3"_s),
        ElementsAre("13 2 drop_sets"));
}

// ---- Warm-ups

TEST(Warmups, AreTheLightSetsBeforeTheFirstHeavyOne)
{
    EXPECT_THAT(working(u"bench 20x10; 60; bench 40x8; 60; bench 59x5; 60; bench 100x8; 120; bench 50x12"_s),
        ElementsAre("8", "12"));
}

TEST(Warmups, BeginToBeWorkAtSixtyPercent)
{
    EXPECT_THAT(working(u"bench 60x8; 90; bench 40x8; 90; bench 100x5"_s), ElementsAre("8", "8", "5"));
}

TEST(Warmups, NeedRirFiveOrAtMostFifteenRepsWithoutRir)
{
    EXPECT_THAT(working(u"bench 40x8 @5; 90; bench 100x5"_s), ElementsAre("5"));
    EXPECT_THAT(working(u"bench 40x8 @4.5; 90; bench 100x5"_s), ElementsAre("8", "5"));
    EXPECT_THAT(working(u"bench 40x20 rir6; 90; bench 100x5"_s), ElementsAre("5"));
    EXPECT_THAT(working(u"bench 40x15; 90; bench 100x5"_s), ElementsAre("5"));
    EXPECT_THAT(working(u"bench 40x16; 90; bench 100x5"_s), ElementsAre("16", "5"));
}

TEST(Warmups, AreNeverSetsToFailureSegmentsOrWhatHasSegments)
{
    EXPECT_THAT(working(u"bench 40x8 f; 90; bench 100x5"_s), ElementsAre("8", "5"));
    EXPECT_THAT(working(u"bench 40x8 @0; 90; bench 100x5"_s), ElementsAre("8", "5"));
    EXPECT_THAT(
        working(u"bench 40x8; 5; bench d 30x5; 90; bench 100x5"_s), ElementsAre("13 2 drop_sets", "5"));
}

TEST(Warmups, AreOnlyTheFlaggedOnesWhereThereIsOne)
{
    EXPECT_THAT(working(u"bench w 20x10; 60; bench 40x8; 60; bench 100x5; 60; fly 10x10; 60; fly 50x8"_s),
        ElementsAre("8", "5", "8"));
    EXPECT_THAT(working(u"bench 40x8; 60; bench 100x5; 60; bench w 20x10"_s), ElementsAre("8", "5"));
}

TEST(Warmups, AreMarkedForEachSet)
{
    EXPECT_THAT(preparedOf(done(u"bench 20x10; 60; fly 50x10; 60; bench 100x5"_s)).isWarmup,
        ElementsAre(true, false, false));
}

TEST(Warmups, AreUnknownWhereLoadsAre)
{
    EXPECT_THAT(working(u"pushup bw x5; 60; pushup bw x20"_s), ElementsAre("5", "20"));
}

// ---- Segments

TEST(Segments, AreOneSetWithTheFirstLoadTheLastRirAndAllReps)
{
    const auto sets = preparedOf(done(u"bench 100x8 f; 10; bench d 80x5 @1; 10; bench d 60x4 @2"_s)).sets;
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_THAT(sets[0].load, Optional(100.0));
    EXPECT_THAT(sets[0].reps, Optional(17.0));
    EXPECT_THAT(sets[0].firstReps, Optional(8.0));
    EXPECT_THAT(sets[0].rir, Optional(2.0));
    EXPECT_THAT(sets[0].firstRir, Optional(0.0));
    EXPECT_TRUE(sets[0].failure);
    EXPECT_EQ(sets[0].segments, 3);
    EXPECT_EQ(sets[0].structure, Protocol::DropSets);
}

TEST(Segments, ThatWereLoggedWinWhateverTheirRest)
{
    EXPECT_THAT(working(u"bench 100x8; 300; bench d 80x5"_s), ElementsAre("13 2 drop_sets"));
    EXPECT_THAT(working(u"bench 100x8; ?; bench rp 3"_s), ElementsAre("11 2 rest_pause"));
    EXPECT_THAT(working(u"bench 100x8; 10; bench my 3"_s), ElementsAre("11 2 myo_reps"));
    EXPECT_THAT(working(u"bench 100x8; 10; bench cl 3"_s), ElementsAre("11 2 cluster"));
}

TEST(Segments, AfterAWarmupAreASetOfTheirOwn)
{
    EXPECT_THAT(working(u"bench w 40x8; 10; bench d 30x5; 90; bench 80x8"_s), ElementsAre("5", "8"));
}

struct Rests {
    const char* sets;
    std::vector<std::string> working;
};
class SegmentsByRest : public testing::TestWithParam<Rests> { };

TEST_P(SegmentsByRest, AreFoundOrNot)
{
    EXPECT_EQ(working(QString::fromUtf8(GetParam().sets)), GetParam().working) << GetParam().sets;
}

INSTANTIATE_TEST_SUITE_P(Drops, SegmentsByRest,
    testing::Values(Rests{"bench 100x8; 45; bench 80x5", {"13 2 drop_sets"}},
        Rests{"bench 100x8; 46; bench 80x5", {"8", "5"}},
        Rests{"bench 100x8; ~30; bench 80x5", {"13 2 drop_sets"}},
        Rests{"bench 100x8; ~31; bench 80x5", {"8", "5"}},
        Rests{"bench 100x8; =45; bench 80x5", {"13 2 drop_sets"}},
        Rests{"bench 100x8; =; bench 80x5", {"13 2 drop_sets"}},
        Rests{"bench 100x8; ?; bench 80x5", {"8", "5"}},
        Rests{"bench 100x8; 20; bench 80x5; 20; bench 60x5", {"18 3 drop_sets"}},
        Rests{"bench 80x8; 20; bench 100x5", {"8", "5"}}, // rising
        Rests{"bench 100x8; 10; fly 20x5; 10; bench 80x5", {"8", "5", "5"}}, // something between
        Rests{"bench 100x8; 10; bench bo 80x5", {"8", "5"}})); // a back-off is none

INSTANTIATE_TEST_SUITE_P(RestPause, SegmentsByRest,
    testing::Values(Rests{"bench 80x8 f; 30; bench 80x3 f; 20; bench 80x2 @0", {"13 3 rest_pause"}},
        Rests{"bench 80x8 f; 31; bench 80x3 f", {"8", "3"}},
        Rests{"bench 80x8 f; ~15; bench 80x3 f", {"11 2 rest_pause"}},
        Rests{"bench 80x8 f; ~16; bench 80x3 f", {"8", "3"}},
        Rests{"bench 80x8 f; 20; bench 80x3 @1", {"8", "3"}}, // not each to failure
        Rests{
            "pushup bw x20 f; 20; pushup bw x8 f", {"28 2 rest_pause"}})); // body weight unknown, loads equal

INSTANTIATE_TEST_SUITE_P(MyoReps, SegmentsByRest,
    testing::Values(Rests{"fly 40x15 @1; 15; fly 40x5; 15; fly 40x5; 15; fly 40x5", {"30 4 myo_reps"}},
        Rests{"fly 40x9 @1; 15; fly 40x5", {"14 2 myo_reps"}}, Rests{"fly 40x8 @1; 15; fly 40x5", {"8", "5"}},
        Rests{"fly 40x15 @1; 15; fly 40x6", {"15", "6"}},
        Rests{"fly 40x15 @1; 15; fly 40x5; 15; fly 40x4", {"20 2 myo_reps", "4"}}));

INSTANTIATE_TEST_SUITE_P(Clusters, SegmentsByRest,
    testing::Values(Rests{"bench 90x4 @4; 25; bench 90x4 @3; 25; bench 90x4 @2", {"12 3 cluster"}},
        Rests{"bench 90x6 @4; 25; bench 90x6", {"12 2 cluster"}},
        Rests{"bench 90x7 @4; 25; bench 90x7", {"7", "7"}},
        Rests{"bench 90x4 @2.5; 25; bench 90x4", {"4", "4"}}, Rests{"bench 90x4; 25; bench 90x4", {"4", "4"}},
        Rests{"bench 90x4 @4; 25; bench 90x3", {"4", "3"}},
        Rests{"bench 90x4 @4; 25; bench 90x4; 180; bench 90x4 @4; 25; bench 90x4",
            {"8 2 cluster", "8 2 cluster"}}));

TEST(Segments, OfTwoKindsCanFollowEachOther)
{
    EXPECT_THAT(
        working(u"bench 100x8 f; 20; bench 100x3 f; 10; bench 80x5 f"_s), ElementsAre("16 3 rest_pause"));
}

// ---- Fresh and pre-fatigued

TEST(Sets, ArePrefatiguedAfterAnotherExerciseForAPrimaryOrAnIsolationForAHelper)
{
    const auto prefatigued = [](const QString& text) {
        return preparedOf(done(text)).sets.back().prefatigued;
    };
    EXPECT_FALSE(prefatigued(u"bench 80x8; 60; bench 80x8"_s)); // the same exercise
    EXPECT_TRUE(prefatigued(u"fly 50x10; 60; bench 80x8"_s));
    EXPECT_TRUE(prefatigued(u"dip 10x10; 60; bench 80x8"_s));
    EXPECT_TRUE(prefatigued(u"pushdown 30x10; 60; bench 80x8"_s)); // isolation for a helper
    EXPECT_FALSE(prefatigued(u"close 60x10; 60; fly 50x8"_s)); // a compound for a helper's muscle only
    EXPECT_FALSE(prefatigued(u"close 60x10; 60; bench 80x8"_s)); // a compound for a helper
    EXPECT_FALSE(prefatigued(u"row 60x10; 60; bench 80x8"_s));
    EXPECT_FALSE(prefatigued(u"fly w 20x10; 60; bench 80x8"_s)); // a warm-up tires nobody
    EXPECT_TRUE(prefatigued(u"fly 50x10; 60; row 60x10; 900; bench 80x8"_s));
}

} // namespace
