// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleEq;
using testing::Optional;

const QString kHead = u"2026-11-24T18:00:00+01:00 Push"_s;

class BlockDuration : public Measuring { };

TEST_F(BlockDuration, IsFirstStartToLastEnd)
{
    const auto workout = add(kHead,
        {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"[18:08:00>18:08:40] 80x8 @1"_s, u"pec deck"_s,
            u"[18:11:00>18:11:45] 60x12 @1"_s});
    const BlockTime time = this->time(workout, Muscle::Chest);
    EXPECT_THAT(time.duration.seconds, Optional(405.0));
    EXPECT_EQ(time.duration.doubt, std::nullopt);
    EXPECT_EQ(time.parts, (TimeParts{125, 280, 0}));
}

TEST_F(BlockDuration, CountsAnEstimatedFirstSet)
{
    // 5 s + 3 s × 8 reps before the first end.
    const auto workout = add(kHead, {u"bench press"_s, u"[18:05:40] 80x8 @2"_s, u"[18:08:40] 80x8 @2"_s});
    EXPECT_THAT(time(workout, Muscle::Chest).duration.seconds, Optional(180.0 + 29));
    EXPECT_EQ(time(workout, Muscle::Chest).parts, (TimeParts{58, 151, 0}));
}

TEST_F(BlockDuration, IncludesOwnWarmupsInBetweenButNotBefore)
{
    const auto workout = add(kHead,
        {u"bench press"_s, u"[18:01:00>18:01:30] w 40x10"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"pec deck"_s,
            u"[18:08:00>18:08:30] w 30x10"_s, u"[18:10:00>18:10:40] 60x12 @2"_s});
    const BlockTime time = this->time(workout, Muscle::Chest);
    EXPECT_THAT(time.duration.seconds, Optional(340.0));
    EXPECT_EQ(time.parts, (TimeParts{40 + 30 + 40, 140 + 90, 0}));
}

TEST_F(BlockDuration, TakesPausesOut)
{
    const auto workout = add(kHead,
        {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"[18:06:00] pause"_s, u"[18:16:00] resume"_s,
            u"[18:17:40>18:18:20] 80x8 @2"_s});
    const BlockTime time = this->time(workout, Muscle::Chest);
    EXPECT_THAT(time.duration.seconds, Optional(200.0)); // 800 s less ten minutes
    EXPECT_EQ(time.duration.doubt, std::nullopt) << "the gap without the pause is two minutes";
    EXPECT_EQ(time.parts, (TimeParts{80, 120, 0}));
}

TEST_F(BlockDuration, CountsAGapOverTenMinutesAsTen)
{
    const auto workout =
        add(kHead, {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"[18:25:40>18:26:20] 80x8 @2"_s});
    const BlockTime time = this->time(workout, Muscle::Chest);
    EXPECT_THAT(time.duration.seconds, Optional(40.0 + 600 + 40));
    EXPECT_EQ(time.duration.doubt, DurationDoubt::Interrupted);
    EXPECT_EQ(time.parts, (TimeParts{80, 300, 300}));
}

TEST_F(BlockDuration, CallsRestIdleBeyondFiveMinutes)
{
    const auto workout =
        add(kHead, {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"[18:12:40>18:13:20] 80x8 @2"_s});
    EXPECT_EQ(time(workout, Muscle::Chest).parts, (TimeParts{80, 300, 120}));
    EXPECT_EQ(time(workout, Muscle::Chest).duration.doubt, std::nullopt);
}

TEST_F(BlockDuration, CountsOwnPartsOnlyWhereAnotherBlockLiesBetween)
{
    const auto workout = add(kHead,
        {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"barbell row"_s,
            u"[18:06:40>18:07:20] 70x8 @2"_s, u"bench press"_s, u"[18:08:20>18:09:00] 80x8 @2"_s});
    const BlockTime chest = time(workout, Muscle::Chest);
    EXPECT_THAT(chest.duration.seconds, Optional(40.0 + 100)); // and the row's end to the bench's
    EXPECT_EQ(chest.duration.doubt, DurationDoubt::Interleaved);
    EXPECT_EQ(chest.parts, (TimeParts{80, 60, 0}));
    const BlockTime back = time(workout, Muscle::Lats);
    EXPECT_THAT(back.duration.seconds, Optional(40.0));
    EXPECT_EQ(back.duration.doubt, std::nullopt);
}

TEST_F(BlockDuration, IsUnknownWithoutTimes)
{
    const auto workout = add({u"bench press: 80x8 @2, 80x8 @2"_s});
    EXPECT_EQ(time(workout, Muscle::Chest).duration, (Duration{std::nullopt, DurationDoubt::TimesUnknown}));
    EXPECT_EQ(value(workout, Muscle::Chest, u"block_duration"), std::nullopt);
    EXPECT_EQ(value(workout, Muscle::Chest, u"density"), std::nullopt);
}

TEST_F(BlockDuration, IsUnknownWhenTimesRunBackwards)
{
    auto workout = add(kHead, {u"bench press"_s, u"[18:05:40] 80x8 @2"_s, u"[18:08:40] 80x8 @2"_s});
    workout = edit(workout, [](Workout& changed) {
        changed.sets[1].finishedAt = changed.sets[0].finishedAt->plusSeconds(-1800);
    });
    EXPECT_EQ(time(workout, Muscle::Chest).duration.doubt, DurationDoubt::TimesUnknown);
}

TEST_F(BlockDuration, OverNinetyMinutesIsDoubted)
{
    QStringList lines = {u"bench press"_s};
    for (int i = 0; i < 12; ++i) {
        const QTime end = QTime(18, 5).addSecs(i * 9 * 60);
        lines << u"[%1] 80x8 @2"_s.arg(end.toString(u"HH:mm:ss"_s));
    }
    const auto time = this->time(add(kHead, lines), Muscle::Chest);
    EXPECT_EQ(time.duration.doubt, DurationDoubt::TooLong);
    EXPECT_THAT(time.duration.seconds, Optional(11.0 * 540 + 29));
}

/// Sets whose ends lie so many seconds after the first began, each of 40 s.
QStringList setsAt(const QList<int>& starts)
{
    QStringList lines = {u"bench press"_s};
    for (const int start : starts) {
        const QTime begin = QTime(18, 5).addSecs(start);
        lines << u"[%1>%2] 80x8 @2"_s.arg(
            begin.toString(u"HH:mm:ss"_s), begin.addSecs(40).toString(u"HH:mm:ss"_s));
    }
    return lines;
}

/// Every nine minutes, the last one so that the whole takes that long.
QStringList lasting(int seconds)
{
    QList<int> starts;
    for (int start = 0; start < seconds - 40; start += 540)
        starts << start;
    starts << seconds - 40;
    return setsAt(starts);
}

TEST_F(BlockDuration, OfExactlyNinetyMinutesIsBelieved)
{
    const Duration limit = time(add(kHead, lasting(90 * 60)), Muscle::Chest).duration;
    EXPECT_EQ(limit, (Duration{5400, std::nullopt}));
    EXPECT_EQ(time(add(kHead, lasting(90 * 60 + 1)), Muscle::Chest).duration.doubt, DurationDoubt::TooLong);
}

TEST_F(BlockDuration, TellsOneDoubtAndThatInItsOrder)
{
    // Eleven minutes without a set, and an hour and a half in all.
    QStringList both = lasting(100 * 60);
    both.removeAt(3);
    EXPECT_EQ(time(add(kHead, both), Muscle::Chest).duration.doubt, DurationDoubt::Interrupted);
    // A row between, and then twenty minutes.
    const auto three = add(kHead,
        {u"bench press"_s, u"[18:05:00>18:05:40] 80x8 @2"_s, u"barbell row"_s,
            u"[18:06:40>18:07:20] 70x8 @2"_s, u"bench press"_s, u"[18:27:20>18:28:00] 80x8 @2"_s});
    const Duration interleaved = time(three, Muscle::Chest).duration;
    EXPECT_EQ(interleaved.doubt, DurationDoubt::Interleaved);
    EXPECT_THAT(interleaved.seconds, Optional(40.0 + 600 + 40));
}

TEST_F(BlockDuration, OfAPairLoggedAfterItsSecondSetKnowsWhereItBegan)
{
    // Pec deck 5 + 27 s, 15 s between, bench 5 + 21 s: 73 s before the tick.
    const auto workout =
        add(kHead, {u"pec deck"_s, u"[18:05:00] 57.5x9 @0"_s, u"bench press"_s, u"[18:05:05] 80x7 @1"_s});
    const BlockTime time = this->time(workout, Muscle::Chest);
    EXPECT_THAT(time.duration.seconds, Optional(73.0));
    EXPECT_EQ(time.parts, (TimeParts{58, 15, 0}));
}

class WorkoutDuration : public Measuring { };

TEST_F(WorkoutDuration, IsStartToFinishWithoutPauses)
{
    const auto workout = add(kHead,
        {u"bench press"_s, u"[18:05:40] 80x8"_s, u"[18:06:00] pause"_s, u"[18:10:00] resume"_s,
            u"[18:11:00] 80x8"_s, u"[18:15:00] finish"_s});
    EXPECT_EQ(workoutTime(workout), (Duration{15.0 * 60 - 240, std::nullopt}));
}

TEST_F(WorkoutDuration, NeedsNoTimesOfSets)
{
    auto workout = add({u"bench press: 80x8, 80x8"_s});
    workout = edit(workout, [](Workout& changed) {
        changed.order = SetOrder::Listed;
        changed.finishedAt = changed.startedAt.plusSeconds(3900);
    });
    EXPECT_EQ(workoutTime(workout), (Duration{3900, std::nullopt}));
}

TEST_F(WorkoutDuration, KeepsForgottenTimeOfAFileAndDoubtsIt)
{
    auto workout = add({u"bench press: 80x8, 80x8"_s});
    workout = edit(workout, [](Workout& changed) {
        changed.order = SetOrder::Listed;
        changed.finishedAt = changed.startedAt.plusSeconds(264 * 3600 + 60);
    });
    EXPECT_EQ(workoutTime(workout), (Duration{264.0 * 3600 + 60, DurationDoubt::TooLong}));
}

TEST_F(WorkoutDuration, OfExactlyFourHoursIsBelieved)
{
    const auto lasting = [this](int seconds) {
        return workoutTime(edit(add({u"bench press: 80x8, 80x8"_s}), [seconds](Workout& changed) {
            changed.order = SetOrder::Listed;
            changed.finishedAt = changed.startedAt.plusSeconds(seconds);
        }));
    };
    EXPECT_EQ(lasting(4 * 3600), (Duration{14400, std::nullopt}));
    EXPECT_EQ(lasting(4 * 3600 + 1), (Duration{14401, DurationDoubt::TooLong}));
}

TEST_F(WorkoutDuration, CountsAGapBeforeFinishAsTenMinutes)
{
    const auto workout =
        add(kHead, {u"bench press"_s, u"[18:05:40] 80x8"_s, u"[18:08:40] 80x8"_s, u"[20:08:40] finish"_s});
    EXPECT_EQ(workoutTime(workout), (Duration{520.0 + 600, DurationDoubt::Interrupted}));
}

TEST_F(WorkoutDuration, IsUnknownWithoutFinishOrWithADateAlone)
{
    EXPECT_EQ(workoutTime(add(kHead, {u"bench press"_s, u"[18:05:40] 80x8"_s})),
        (Duration{std::nullopt, DurationDoubt::TimesUnknown}));
    auto workout = add({u"bench press: 80x8"_s});
    workout = edit(workout, [](Workout& changed) {
        changed.startedAt = *Moment::fromIso(u"2026-11-20");
        changed.finishedAt = changed.startedAt;
    });
    EXPECT_EQ(workoutTime(workout).doubt, DurationDoubt::TimesUnknown);
}

} // namespace
} // namespace settheory::test
