// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/onerepmax.h"

#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using enum OneRepMaxFormula;
using testing::DoubleNear;
using testing::Optional;

struct Known {
    OneRepMaxFormula formula;
    double atFive;
    double atTen;
};

class OneRepMaxTable : public testing::TestWithParam<Known> { };

// The values of evidence §3.3, for 100 kg.
TEST_P(OneRepMaxTable, GivesThePublishedValues)
{
    EXPECT_NEAR(oneRepMax(GetParam().formula, 100, 5), GetParam().atFive, 0.0005);
    EXPECT_NEAR(oneRepMax(GetParam().formula, 100, 10), GetParam().atTen, 0.0005);
}

TEST_P(OneRepMaxTable, GivesTheLoadItselfAtOneRep)
{
    EXPECT_EQ(oneRepMax(GetParam().formula, 100, 1), 100);
}

INSTANTIATE_TEST_SUITE_P(Formulas, OneRepMaxTable,
    testing::Values(Known{Epley, 116.667, 133.333}, Known{Brzycki, 112.500, 133.333},
        Known{Lombardi, 117.462, 125.893}, Known{Wathan, 116.583, 134.747}, Known{Mayhew, 119.011, 130.934},
        Known{OConner, 112.500, 125.000}, Known{Lander, 113.709, 134.070}));

class FreshOneRepMax : public Measuring { };

TEST_F(FreshOneRepMax, TakesRepsInReserveAsReps)
{
    const auto workout = add({u"bench press: 100x5 @2, 90x8 @2"_s});
    // Epley: 100 × (1 + 7/30) against 90 × (1 + 10/30).
    EXPECT_THAT(
        value(workout, Muscle::Chest, u"fresh_e1rm"), Optional(DoubleNear(100 * (1 + 7.0 / 30), 1e-9)));
}

TEST_F(FreshOneRepMax, FollowsTheFormulaOfTheLog)
{
    LogSettings settings;
    settings.formula = Brzycki;
    log.setSettings(settings);
    const auto workout = add({u"bench press: 100x5 @0"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"fresh_e1rm"), Optional(DoubleNear(112.5, 1e-9)));
}

TEST_F(FreshOneRepMax, NeedsAtMostTenRepsAndThreeInReserve)
{
    EXPECT_EQ(value(add({u"bench press: 60x9 @2"_s}), Muscle::Chest, u"fresh_e1rm"), std::nullopt);
    EXPECT_EQ(value(add({u"bench press: 60x8 @2.5"_s}), Muscle::Chest, u"fresh_e1rm"), std::nullopt);
    EXPECT_EQ(value(add({u"bench press: 60x5 @3.5"_s}), Muscle::Chest, u"fresh_e1rm"), std::nullopt);
    EXPECT_THAT(value(add({u"bench press: 60x7 @3"_s}), Muscle::Chest, u"fresh_e1rm"), Optional(80.0));
    EXPECT_EQ(value(add({u"bench press: 60x11 f"_s}), Muscle::Chest, u"fresh_e1rm"), std::nullopt);
    EXPECT_THAT(value(add({u"bench press: 60x10 f"_s}), Muscle::Chest, u"fresh_e1rm"), Optional(80.0));
}

TEST_F(FreshOneRepMax, IsALowerBoundWhereTheRirIsUnknown)
{
    const auto workout = add({u"bench press: 90x3"_s});
    EXPECT_EQ(
        whole(workout, Muscle::Chest, u"fresh_e1rm"), (MeasureValue{.value = 90 * 1.1, .atLeast = true}));
    const auto both = add({u"bench press: 90x3, 80x3 @0"_s});
    EXPECT_EQ(whole(both, Muscle::Chest, u"fresh_e1rm"), (MeasureValue{.value = 80 * 1.1}))
        << "a known estimate comes before a higher bound";
}

TEST_F(FreshOneRepMax, IsUnknownOfACompoundThatIsPreFatigued)
{
    const auto workout = add({u"pec deck: 60x8 @0"_s, u"bench press: 80x5 @1"_s});
    EXPECT_EQ(value(workout, Muscle::Chest, u"fresh_e1rm"), std::nullopt);
    const auto synergist = add({u"triceps pushdown: 30x8 @0"_s, u"bench press: 80x5 @1"_s});
    EXPECT_EQ(value(synergist, Muscle::Chest, u"fresh_e1rm"), std::nullopt);
}

TEST_F(FreshOneRepMax, OfASegmentedSetIsThatOfItsFirstSegment)
{
    const auto workout = add({u"bench press: 80x6 f, d 60x5 f"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"fresh_e1rm"), Optional(DoubleNear(96, 1e-9)));
}

class TopSet : public Measuring { };

TEST_F(TopSet, IsTheHeaviestOfItsMechanic)
{
    const auto workout =
        add({u"bench press: w 100x1, 80x8 @2, 85x5 @1"_s, u"pec deck: 60x12 @1, 65x10 @0"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"top_set_compound"), Optional(85.0));
    EXPECT_THAT(value(workout, Muscle::Chest, u"top_set_isolation"), Optional(65.0));
}

TEST_F(TopSet, IsUnknownWithoutSetsOfItsMechanicAndABoundWhereALoadIsUnknown)
{
    EXPECT_EQ(value(add({u"bench press: 80x8 @2"_s}), Muscle::Chest, u"top_set_isolation"), std::nullopt);
    const auto workout = add({u"bench press: 80x8 @2"_s, u"chest dip: bw x8 @2"_s});
    EXPECT_EQ(
        whole(workout, Muscle::Chest, u"top_set_compound"), (MeasureValue{.value = 80, .atLeast = true}));
}

} // namespace
} // namespace settheory::test
