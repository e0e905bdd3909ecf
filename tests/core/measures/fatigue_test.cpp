// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleNear;
using testing::Optional;

class PrefatigueCost : public Measuring {
protected:
    std::optional<double> cost(const WorkoutPtr& workout) const
    {
        return value(workout, Muscle::Chest, u"prefatigue_cost");
    }
};

const QString kTuesday = u"2026-11-03T18:00:00+01:00"_s;
const QString kFriday = u"2026-11-06T18:00:00+01:00"_s;

TEST_F(PrefatigueCost, ComparesFirstSetsAtTheSameLoad)
{
    add(kTuesday, {u"bench press: 80x9 @1, 80x8 @0"_s});
    const auto tired = add(kFriday, {u"pec deck: 60x12 @0"_s, u"bench press: 80x7 @0, 80x5 @0"_s});
    EXPECT_THAT(cost(tired), Optional(DoubleNear(1 - 7.0 / 10, 1e-12)));
}

TEST_F(PrefatigueCost, TakesTheNearestFreshSessionOnEitherSide)
{
    add(u"2026-10-20T18:00:00+02:00"_s, {u"bench press: 80x9 @1"_s});
    const auto tired = add(kFriday, {u"pec deck: 60x12 @0"_s, u"bench press: 80x6 @0"_s});
    add(u"2026-11-10T18:00:00+01:00"_s, {u"bench press: 80x8 @0"_s});
    EXPECT_THAT(cost(tired), Optional(DoubleNear(1 - 6.0 / 8, 1e-12)));
}

TEST_F(PrefatigueCost, IsUnknownBeyondTwentyEightDays)
{
    add(u"2026-10-09T17:59:59+01:00"_s, {u"bench press: 80x9 @1"_s}); // a second too early
    const auto tired = add(kFriday, {u"pec deck: 60x12 @0"_s, u"bench press: 80x6 @0"_s});
    EXPECT_EQ(cost(tired), std::nullopt);
    add(u"2026-10-09T18:00:00+01:00"_s, {u"bench press: 80x9 @1"_s});
    EXPECT_THAT(cost(tired), Optional(DoubleNear(0.4, 1e-12)));
}

TEST_F(PrefatigueCost, IsUnknownAtAnotherLoadOrWithoutRirOrWithoutIsolationBefore)
{
    add(kTuesday, {u"bench press: 80x9 @1"_s});
    EXPECT_EQ(cost(add(kFriday, {u"pec deck: 60x12 @0"_s, u"bench press: 77.5x7 @0"_s})), std::nullopt);
    EXPECT_EQ(cost(add(kFriday, {u"pec deck: 60x12 @0"_s, u"bench press: 80x7"_s})), std::nullopt);
    EXPECT_EQ(cost(add(kFriday, {u"bench press: 80x7 @0"_s})), std::nullopt);
    EXPECT_EQ(
        cost(add(kFriday, {u"chest dip: bw x8 @1"_s, u"pec deck: 60x12 @0"_s, u"bench press: 80x7 @0"_s})),
        std::nullopt)
        << "the dips tired it as well";
}

TEST_F(PrefatigueCost, ComparesStacksWithinOnePlaceOnly)
{
    const auto at = [](const QString& place) { return [place](Workout& workout) { workout.place = place; }; };
    edit(add(kTuesday, {u"machine chest press: 80x9 @1"_s}), at(u"North"_s));
    auto tired = add(kFriday, {u"pec deck: 60x12 @0"_s, u"machine chest press: 80x7 @0"_s});
    tired = edit(tired, at(u"South"_s));
    EXPECT_EQ(cost(tired), std::nullopt);
    tired = edit(tired, at(u"North"_s));
    EXPECT_THAT(cost(tired), Optional(DoubleNear(0.3, 1e-12)));
}

class RepLoss : public Measuring {
protected:
    std::optional<double> loss(const QStringList& lines)
    {
        return value(add(lines), Muscle::Chest, u"rep_loss");
    }
};

TEST_F(RepLoss, IsFirstMinusLastCompoundSet)
{
    EXPECT_THAT(loss({u"pec deck: 60x12 @1"_s, u"bench press: 80x9 @1, 80x7 @1, 80x6 @0"_s}), Optional(3.0));
}

TEST_F(RepLoss, IsUnknownWhereSetsCannotBeCompared)
{
    EXPECT_EQ(loss({u"bench press: 80x9 @1"_s}), std::nullopt);
    EXPECT_EQ(loss({u"bench press: 80x9 @1, 77.5x8 @1"_s}), std::nullopt);
    EXPECT_EQ(loss({u"bench press: 80x9 @1.5, 80x8 @0"_s}), std::nullopt);
    EXPECT_EQ(loss({u"bench press: 80x9, 80x8 @0"_s}), std::nullopt);
    EXPECT_EQ(loss({u"bench press: 80x9 @1"_s, u"incline bench press: 80x6 @1"_s}), std::nullopt);
}

} // namespace
} // namespace settheory::test
