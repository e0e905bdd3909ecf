// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/timeline.h"

#include "tests/support/logtext.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::DoubleEq;
using testing::Optional;

namespace {

const Log& gym()
{
    static const Log kGym = [] {
        Log log;
        addExercise(log, u"bench"_s, Mechanic::Compound, u"chest"_s, u"triceps"_s);
        addExercise(log, u"fly"_s, Mechanic::Isolation, u"chest"_s);
        addExercise(log, u"row"_s, Mechanic::Compound, u"lats"_s);
        addExercise(log, u"plank"_s, Mechanic::Isolation, u"abs"_s);
        return log;
    }();
    return kGym;
}

Workout typed(const QStringList& lines)
{
    return workoutFromText(gym(), u"2026-11-24T18:00:00+01:00 Push"_s, lines);
}

std::vector<SetTimes> timesOf(const QStringList& lines)
{
    return timelineOf(typed(lines), Tempos());
}

/// "12 measured", "15 estimated", "stated", "unknown"
std::string restOf(const SetTimes& times)
{
    const QString seconds = times.rest ? QString::number(*times.rest) + u' ' : QString();
    return (seconds + keyOf(times.restSource)).toStdString();
}

TEST(Times, EndWithTheTickAndBeginWhereTheStartWasMarked)
{
    const auto times = timesOf({u"[18:05:10>18:05:45] bench: 80x8"_s, u"[18:08:00>18:08:30] 80x7"_s});
    EXPECT_THAT(times[0].start, Optional(310.0));
    EXPECT_THAT(times[0].end, Optional(345.0));
    EXPECT_THAT(times[0].own, Optional(35.0));
    EXPECT_EQ(times[0].startSource, TimeSource::Measured);
    EXPECT_EQ(restOf(times[0]), "unknown"); // nothing before it
    EXPECT_EQ(restOf(times[1]), "135 measured");
}

TEST(Times, AreEstimatedByThreeSecondsARepAndFiveToUnrack)
{
    const auto times = timesOf({u"[18:05:00] bench: 80x8"_s, u"[18:07:29] 80x8"_s});
    EXPECT_THAT(times[1].start, Optional(7 * 60.0 + 29 - 29));
    EXPECT_EQ(times[1].startSource, TimeSource::Estimated);
    EXPECT_EQ(restOf(times[1]), "120 estimated");
}

TEST(Times, OfATimedSetAreItsSecondsAndFive)
{
    const auto times = timesOf({u"[18:05:00] bench: 80x8"_s, u"[18:07:05] plank: 60s"_s});
    EXPECT_THAT(times[1].own, Optional(65.0));
    EXPECT_EQ(restOf(times[1]), "60 estimated");
}

TEST(Times, OfASetWithoutRepsOrSecondsAreUnknown)
{
    const auto times =
        timesOf({u"[18:05:00] bench: 80x8"_s, u"[18:07:00] row: 400m"_s, u"[18:09:00] bench: 80x8"_s});
    EXPECT_EQ(times[1].own, std::nullopt);
    EXPECT_EQ(times[1].start, std::nullopt);
    EXPECT_EQ(restOf(times[1]), "unknown");
    EXPECT_EQ(restOf(times[2]), "91 estimated"); // its own are known
}

TEST(Times, NeverLetAnEstimateBeginBeforeThePreviousEnd)
{
    const auto times = timesOf({u"[18:05:00] bench: 80x8"_s, u"[18:05:20] 60x12"_s});
    EXPECT_THAT(times[1].start, Optional(300.0));
    EXPECT_THAT(times[1].own, Optional(20.0));
    EXPECT_EQ(restOf(times[1]), "0 estimated");
}

TEST(Times, LetAStatedRestBeatAnEstimateAndAMeasuredStartBeatThat)
{
    const auto stated = timesOf({u"[18:05:00] bench: 80x8"_s, u"rest 90"_s, u"[18:07:30] 80x8"_s});
    EXPECT_EQ(restOf(stated[1]), "90 stated");
    EXPECT_THAT(stated[1].start, Optional(390.0));
    const auto measured = timesOf({u"[18:05:00] bench: 80x8"_s, u"rest 90"_s, u"[18:07:00>18:07:30] 80x8"_s});
    EXPECT_EQ(restOf(measured[1]), "120 measured");
}

TEST(Times, KeepAStatedRestThatTheTicksContradict)
{
    const auto times = timesOf({u"[18:05:00] bench: 80x8"_s, u"rest 90"_s, u"[18:06:00] 80x8"_s});
    EXPECT_EQ(restOf(times[1]), "90 stated");
    EXPECT_THAT(times[1].start, Optional(331.0)); // by the estimate: 90 s do not fit
}

TEST(Times, LeavePausesInRests)
{
    const auto times = timesOf({u"[18:05:00] bench: 80x8"_s, u"[18:06:00] pause"_s, u"[18:10:00] resume"_s,
        u"[18:11:00>18:11:30] 80x7"_s});
    EXPECT_EQ(restOf(times[1]), "360 measured");
}

TEST(Times, OfABurstAreUnknownButForTheLastEnd)
{
    const auto times = timesOf({u"[18:02:00] fly: 50x10"_s, u"[18:10:00] bench: 80x8"_s, u"[18:10:03] 80x8"_s,
        u"[18:10:13] 80x7"_s, u"[18:12:37] 80x6"_s});
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_EQ(times[1].start, std::nullopt);
    EXPECT_EQ(times[2].end, std::nullopt);
    EXPECT_THAT(times[3].end, Optional(613.0));
    EXPECT_EQ(restOf(times[1]), "unknown");
    EXPECT_EQ(restOf(times[2]), "unknown");
    EXPECT_EQ(restOf(times[3]), "unknown");
    EXPECT_EQ(restOf(times[4]), "121 estimated");
}

TEST(Times, ElevenSecondsApartAreNoBurst)
{
    const auto times = timesOf({u"[18:10:00] bench: 80x8"_s, u"[18:10:11] 80x8"_s});
    EXPECT_THAT(times[0].end, Optional(600.0));
    EXPECT_EQ(restOf(times[1]), "0 estimated");
}

TEST(Times, WithAMeasuredStartAreNoBurst)
{
    const auto times = timesOf({u"[18:10:00] bench: 100x1"_s, u"[18:10:02>18:10:09] 100x1"_s});
    EXPECT_THAT(times[0].end, Optional(600.0));
    EXPECT_EQ(restOf(times[1]), "2 measured");
}

TEST(Times, OfAPairTickedTogetherAreCountedBackFromTheSecondEnd)
{
    // 9 reps take 32 s, 7 take 26 s, 15 s between them: begun 73 s before the second tick.
    const auto times =
        timesOf({u"[18:05:00] row: 60x10"_s, u"[18:10:00] fly: 50x9"_s, u"[18:10:10] bench: 80x7"_s});
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_THAT(times[1].start, Optional(610.0 - 73));
    EXPECT_EQ(times[1].startSource, TimeSource::Estimated);
    EXPECT_EQ(restOf(times[1]), "237 estimated");
    EXPECT_EQ(restOf(times[2]), "stated");
    EXPECT_THAT(countedRest(times[2].rest, times[2].restSource), Optional(15.0));
    EXPECT_THAT(times[2].start, Optional(610.0 - 26));
    EXPECT_THAT(*times[1].own + 15 + *times[2].own, DoubleEq(73));
}

TEST(Times, OfAPairTypedInOneLineAreThoseOfAPair)
{
    const auto times =
        timesOf({u"[18:05:00] row: 60x10"_s, u"fly"_s, u"bench"_s, u"[18:10:10] 50x9 @0 / 80x7"_s});
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_THAT(times[1].start, Optional(610.0 - 73));
    EXPECT_EQ(restOf(times[1]), "237 estimated");
    EXPECT_EQ(restOf(times[2]), "stated");
}

TEST(Times, OfAPairNeverBeginBeforeThePreviousEnd)
{
    const auto times =
        timesOf({u"[18:09:30] row: 60x10"_s, u"[18:10:00] fly: 50x9"_s, u"[18:10:05] bench: 80x7"_s});
    EXPECT_THAT(times[1].start, Optional(570.0));
    EXPECT_EQ(restOf(times[1]), "0 estimated");
}

TEST(Times, OfAPairBeginWhereItsStartWasMarked)
{
    const auto times = timesOf(
        {u"[18:05:00] row: 60x10"_s, u"[18:08:30>18:10:00] fly: 50x9"_s, u"[18:10:05] bench: 80x7"_s});
    EXPECT_THAT(times[1].start, Optional(510.0));
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_EQ(restOf(times[1]), "210 measured");
    EXPECT_EQ(restOf(times[2]), "stated");
}

TEST(Times, OfTwoExercisesElevenSecondsApartAreNoPair)
{
    const auto times = timesOf({u"[18:10:00] fly: 50x9"_s, u"[18:10:11] bench: 80x1"_s});
    EXPECT_THAT(times[0].end, Optional(600.0));
    EXPECT_EQ(restOf(times[1]), "3 estimated");
}

TEST(Times, OfThreeExercisesTickedTogetherAreNoPairAndUnknown)
{
    const auto times =
        timesOf({u"[18:10:00] fly: 50x9"_s, u"[18:10:04] bench: 80x7"_s, u"[18:10:09] row: 60x8"_s});
    EXPECT_EQ(times[0].end, std::nullopt);
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_THAT(times[2].end, Optional(609.0));
    for (const SetTimes& time : times)
        EXPECT_EQ(restOf(time), "unknown");
}

TEST(Times, OfTwoSetsOfOneExerciseAndOneOfAnotherTickedTogetherAreNoPair)
{
    const auto times =
        timesOf({u"[18:10:00] fly: 50x9"_s, u"[18:10:04] 50x8"_s, u"[18:10:09] bench: 80x7"_s});
    EXPECT_EQ(times[1].end, std::nullopt);
    EXPECT_EQ(restOf(times[2]), "unknown");
}

TEST(Times, ThatRunBackwardsGiveNoRest)
{
    Workout workout = typed({u"[18:05:00] bench: 80x8"_s, u"[18:08:00] 80x7"_s});
    std::swap(workout.sets[0].finishedAt, workout.sets[1].finishedAt);
    const auto times = timelineOf(workout, Tempos());
    EXPECT_EQ(times[1].start, std::nullopt);
    EXPECT_EQ(restOf(times[1]), "unknown");
}

TEST(Times, OfListedSetsAreUnknownButForTheirLength)
{
    Workout workout = typed({u"[18:05:00] bench: 80x8"_s, u"[18:08:00] 80x7"_s});
    workout.order = SetOrder::Listed;
    const auto times = timelineOf(workout, Tempos());
    EXPECT_EQ(times[0].end, std::nullopt);
    EXPECT_THAT(times[1].own, Optional(26.0));
    EXPECT_EQ(restOf(times[1]), "unknown");
}

TEST(Times, AreKnownAlsoWhereOnlyTheDateOfTheWorkoutIs)
{
    Workout workout = typed({u"[18:05:00>18:05:40] bench: 80x8"_s, u"[18:08:00>18:08:30] 80x7"_s});
    workout.startedAt = *Moment::on(QDate(2026, 11, 24));
    EXPECT_EQ(restOf(timelineOf(workout, Tempos())[1]), "140 measured");
}

/// `count` measured sets of bench, each of 10 reps and so many seconds.
Log withMeasuredSets(const std::vector<int>& seconds)
{
    Log log = gym();
    Workout workout(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    workout.id = {u"w"_s};
    workout.exercises.push_back({});
    workout.exercises[0].exercise = log.findExerciseNamed(u"bench")->id;
    for (const int duration : seconds) {
        PerformedSet set;
        set.reps = 10;
        set.startedAt = workout.startedAt.plusSeconds(60);
        set.finishedAt = set.startedAt->plusSeconds(duration);
        workout.sets.push_back(set);
    }
    log.putWorkout(std::make_shared<const Workout>(workout));
    return log;
}

TEST(Tempos, AreTheMedianOfFiveMeasuredSets)
{
    const Log log = withMeasuredSets({25, 45, 105, 55, 5});
    const Tempos tempos = temposOf(log);
    EXPECT_THAT(tempos.value(log.findExerciseNamed(u"bench")->id).secondsPerRep, DoubleEq(4));
    EXPECT_THAT(tempos.value(log.findExerciseNamed(u"fly")->id).secondsPerRep, DoubleEq(3));
}

TEST(Tempos, OfFourMeasuredSetsAreTheDefault)
{
    EXPECT_TRUE(temposOf(withMeasuredSets({25, 45, 105, 55})).isEmpty());
}

TEST(Tempos, MakeTheEstimates)
{
    const Log log = withMeasuredSets({25, 45, 105, 55, 5});
    const Workout workout = typed({u"[18:05:00] bench: 80x8"_s, u"[18:07:29] 80x6"_s});
    EXPECT_THAT(timelineOf(workout, temposOf(log))[1].own, Optional(29.0));
}

} // namespace
