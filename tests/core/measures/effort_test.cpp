// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleNear;
using testing::Optional;

class Effort : public Measuring { };

TEST_F(Effort, MeanRirTakesFailureAsNothingInReserve)
{
    const auto workout = add({u"bench press: 80x8 @3, 80x8 @2.5, 80x7 f, 80x7"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"mean_rir"), Optional(DoubleNear(5.5 / 3, 1e-12)));
    EXPECT_EQ(value(add({u"bench press: 80x8"_s}), Muscle::Chest, u"mean_rir"), std::nullopt);
}

TEST_F(Effort, SessionRpeIsAsRatedAndItsLoadTimesMinutes)
{
    auto workout = add({u"bench press: 80x8"_s});
    EXPECT_EQ(value(workout, Muscle::Chest, u"session_rpe"), std::nullopt);
    workout = edit(workout, [](Workout& changed) {
        changed.sessionRpe = 7.5;
        changed.finishedAt = changed.startedAt.plusSeconds(40 * 60);
    });
    EXPECT_THAT(value(workout, Muscle::Chest, u"session_rpe"), Optional(7.5));
    EXPECT_THAT(value(workout, Muscle::Chest, u"session_load"), Optional(300.0));
}

TEST_F(Effort, MedianRestLeavesOutTheRestBeforeTheBlock)
{
    const auto workout = add(
        {u"squat"_s, u"[18:01:00>18:02:00] 100x5 @2"_s, u"bench press"_s, u"[18:12:00>18:12:40] 80x8 @2"_s,
            u"[18:14:10>18:14:50] 80x8 @2"_s, u"[18:17:20>18:18:00] 80x8 @2"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"rest_median"), Optional(120.0)); // of 90 and 150
}

TEST_F(Effort, RestsAreToldBySource)
{
    const auto workout = add({u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s,
        u"[18:07:40>18:08:20] 80x8 @2"_s, u"[18:10:49] 80x8 @2"_s});
    const Rests rests = withBlock(
        workout, Muscle::Chest, [](const MeasureContext& context) { return restsOf(context.block); });
    EXPECT_EQ(rests.bySource.at(TimeSource::Measured).seconds, 120);
    EXPECT_EQ(rests.bySource.at(TimeSource::Estimated).seconds, 120); // 149 s to the end, 29 s of it work
    EXPECT_EQ(rests.source, TimeSource::Estimated);
    EXPECT_EQ(rests.all->count, 2);
}

TEST_F(Effort, ARestStatedAsShortCountsFifteenSeconds)
{
    // A pair logged after its second set: the rest inside is stated short.
    const auto workout =
        add({u"pec deck"_s, u"[18:05:00] 57.5x9 @0"_s, u"bench press"_s, u"[18:05:05] 80x7 @1"_s});
    EXPECT_THAT(value(workout, Muscle::Chest, u"rest_median"), Optional(15.0));
}

class FailedFirstMeasure : public Measuring {
protected:
    FailedFirstCount count(const QStringList& lines)
    {
        return withBlock(add(lines), Muscle::Chest,
            [](const MeasureContext& context) { return failedFirstOf(context.workout, context.block); });
    }
};

TEST_F(FailedFirstMeasure, AsksCompoundSetsThatFailed)
{
    const auto counted = count({u"pec deck: 60x12 @0 !chest"_s,
        u"bench press: 80x8 @2 !triceps, 80x8 @0 !chest, 80x7 f !triceps, 80x6 f !grip, 80x6 f"_s});
    EXPECT_EQ(counted.asked, 4);
    EXPECT_EQ(counted.answered, 3);
    EXPECT_EQ(counted.target, 1);
    EXPECT_EQ(counted.answers.at(Muscle::Triceps), 1);
    EXPECT_EQ(counted.answers.at(Weakness::Grip), 1);
}

TEST_F(FailedFirstMeasure, AsksNobodyWhereNothingFailed)
{
    EXPECT_EQ(count({u"bench press: 80x8 @2, 80x8"_s}), FailedFirstCount{});
}

} // namespace
} // namespace settheory::test
