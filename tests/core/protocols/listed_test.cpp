// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocols/gym.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

Block chestListed(const QString& text)
{
    return blockOf(listed(text), Muscle::Chest);
}

TEST(ListedOrder, KeepsTheOrderOfTheExercisesAndNothingElse)
{
    const Block block = chestListed(u"bench 80x8; bench 80x7; fly 50x10; fly 50x9"_s);
    EXPECT_EQ(block.order, BlockOrder::CompoundFirst);
    EXPECT_EQ(block.recognised, Protocol::Straight);
    EXPECT_EQ(block.inRounds, std::nullopt);
    EXPECT_EQ(block.rest, RestClass::Unknown);
    EXPECT_FALSE(block.sure);
    EXPECT_FALSE(block.doubtful); // a caution, but not left out
}

TEST(ListedOrder, WithIsolationFirstIsSequentialUnlessOneSetOpens)
{
    EXPECT_EQ(chestListed(u"fly 50x10 @0; fly 50x9 @0; bench 80x8; bench 80x7"_s).recognised,
        Protocol::PreExhaustionSequential);
    EXPECT_EQ(
        chestListed(u"fly 50x10 @0; bench 80x8; bench 80x7"_s).recognised, Protocol::PreExhaustionOpener);
    EXPECT_FALSE(chestListed(u"fly 50x10 @0; bench 80x8"_s).doubtful);
    EXPECT_TRUE(chestListed(u"fly 50x10; bench 80x8"_s).doubtful); // not for its order: the RIR is unknown
}

TEST(ListedOrder, IsNoAlternationThoughAnExerciseStandsTwice)
{
    const Block block = chestListed(u"fly 50x10 @0; bench 80x8; fly 50x9 @0"_s);
    EXPECT_EQ(block.inRounds, std::nullopt);
    EXPECT_EQ(block.order, BlockOrder::IsolationFirst);
}

TEST(ListedOrder, HasRoundsWhereSetsShareASupersetLetter)
{
    const Block block =
        chestListed(u"A fly 50x10 @0; A fly 50x9 @0; A fly 50x8 @0; A bench 80x8; A bench 80x7"_s);
    EXPECT_EQ(block.recognised, Protocol::PreExhaustionSuperset);
    EXPECT_EQ(block.inRounds, std::optional(true));
    EXPECT_EQ(block.rest, RestClass::Short);
    EXPECT_EQ(block.restSeconds, 15);
    EXPECT_EQ(block.restSource, TimeSource::Stated);
    EXPECT_FALSE(block.sure);
    EXPECT_FALSE(block.doubtful);
    std::vector<double> reps;
    for (const BlockSet& set : block.sets)
        reps.push_back(*set.reps);
    EXPECT_THAT(reps, testing::ElementsAre(10, 8, 9, 7, 8));
}

TEST(ListedOrder, CountsWorkingSetsForTheRounds)
{
    const Block block =
        chestListed(u"A bench w 40x8; A bench 80x8; A bench 80x7; A fly 50x10; A fly d 40x5; A fly 50x9"_s);
    EXPECT_EQ(block.recognised, Protocol::PostExhaustion);
    EXPECT_THAT(block.sets[1].members, testing::ElementsAre(3, 4));
}

TEST(ListedOrder, OfASupersetOfTwoMusclesIsThatSuperset)
{
    EXPECT_EQ(chestListed(u"A bench 80x8; A bench 80x7; A row 60x8; A row 60x7"_s).recognised,
        Protocol::AntagonistSuperset);
    EXPECT_TRUE(chestListed(u"A bench 80x8; A bench 80x7; A row 60x8; A row 60x7"_s)
                    .facts.join(u' ')
                    .contains(u"taken as rounds"));
    EXPECT_EQ(chestListed(u"bench 80x8; bench 80x7; row 60x8; row 60x7"_s).recognised, Protocol::Straight);
}

TEST(ListedOrder, KnowsLoggedDropsAndLoads)
{
    EXPECT_EQ(
        chestListed(u"bench 80x8; bench d 60x5; bench 80x7; bench d 60x5"_s).recognised, Protocol::DropSets);
    EXPECT_EQ(chestListed(u"bench 80x8; bench 60x5"_s).sets.size(), 2U); // rests unknown: no drop
    const Block pyramid = chestListed(u"bench 70x10; bench 80x8; bench 90x5"_s);
    EXPECT_EQ(pyramid.recognised, Protocol::Pyramid);
    EXPECT_FALSE(pyramid.doubtful);
}

TEST(ListedOrder, OfASynergistCountsAsNearUnlessTwoExercisesLieBetween)
{
    EXPECT_EQ(chestListed(u"pushdown 30x12 @0; bench 80x8; bench 80x7"_s).recognised,
        Protocol::SynergistPreExhaustion);
    EXPECT_FALSE(chestListed(u"pushdown 30x12 @0; row 60x8; bench 80x7"_s).distant);
    EXPECT_TRUE(chestListed(u"pushdown 30x12 @0; row 60x8; squat 60x8; bench 80x7"_s).distant);
}

} // namespace
