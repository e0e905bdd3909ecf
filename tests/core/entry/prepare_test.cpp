// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/prepare.h"

#include "core/entry/logging.h"
#include "core/entry/repair.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-26T18:00:00+01:00");

class Preparing : public testing::Test {
protected:
    Workout push() const
    {
        return test::workoutFromText(log, u"2026-11-24T18:00:00+01:00 Push"_s,
            {u"bench press: w 60x8, 100x6 @1, 95x6"_s, u"squat: 120x5"_s, u"pec deck: 50x9 @0"_s,
                u"[19:00] finish"_s});
    }
    Log log = test::catalogueLog();
};

} // namespace

TEST_F(Preparing, KeepsOnlyTheChosenExercisesOfACopy)
{
    Workout begun = begunLike(push(), kNow);
    begun.plannedProtocols = {{Muscle::Chest, Protocol::Straight}, {Muscle::Quadriceps, Protocol::Straight}};
    const Workout part = withOnly(log, begun, {0, 2});
    ASSERT_EQ(part.exercises.size(), 2U);
    EXPECT_EQ(part.plan.size(), 4U);
    EXPECT_EQ(part.plan.back().exercise, 1);
    EXPECT_EQ(part.plannedProtocols, (ProtocolByMuscle{{Muscle::Chest, Protocol::Straight}}));
}

TEST_F(Preparing, OfAPastWorkoutNoTimeIsInvented)
{
    const Moment start = *Moment::on(QDate(2026, 11, 20));
    Workout past = pastWorkout(u"Push"_s, start, std::nullopt);
    LoggingState state;
    for (const QString& line : {u"bench press"_s, u"100x6"_s, u"100x5"_s}) {
        LoggedLine done = enterLine(log, past, state, line, kNow, lastTimeIn(log, past));
        ASSERT_TRUE(done.workout);
        past = *done.workout;
        state = done.state;
    }
    EXPECT_EQ(past.sets[1].finishedAt, std::nullopt);
    EXPECT_FALSE(isLeftOpen(past, kNow));
    past = finished(past, kNow);
    EXPECT_FALSE(past.inProgress);
    EXPECT_EQ(past.finishedAt, std::nullopt);
}

TEST_F(Preparing, APastWorkoutKeepsTheFinishThatItWasGiven)
{
    const Moment start = *Moment::fromIso(u"2026-11-20T18:00:00+01:00");
    Workout past = pastWorkout(u"Push"_s, start, start.plusSeconds(3600));
    EXPECT_EQ(finished(past, kNow).finishedAt, start.plusSeconds(3600));
    past.exercises.push_back({});
    past.sets.push_back({});
    past.sets.back().finishedAt = start.plusSeconds(4000);
    EXPECT_EQ(finished(past, kNow).finishedAt, start.plusSeconds(4000)) << "never before the last set";
}
