// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logtext.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

std::optional<Moment> at(const QString& time)
{
    return Moment::fromIso(u"2026-11-24T%1+01:00"_s.arg(time));
}

} // namespace

TEST(LogsFromText, HaveTheTimesThatWereWritten)
{
    Log log = test::catalogueLog();
    const WorkoutPtr workout = test::addWorkout(log, u"2026-11-24T18:00:00+01:00 Push B"_s,
        {u"[18:04:10] pec deck"_s, u"[18:05:00] 57.5x9 @0"_s, u"bench press"_s,
            u"[18:05:10>18:05:45] 80x7 @1"_s, u"80x6"_s, u"[18:30] pause"_s, u"[18:34:00] resume"_s,
            u"[19:00] finish"_s});
    EXPECT_EQ(log.findWorkout(workout->id), workout);
    EXPECT_EQ(workout->title, u"Push B"_s);
    ASSERT_EQ(workout->sets.size(), 3U);
    EXPECT_EQ(workout->sets[0].startedAt, std::nullopt);
    EXPECT_EQ(workout->sets[0].finishedAt, at(u"18:05:00"_s));
    EXPECT_EQ(workout->sets[1].startedAt, at(u"18:05:10"_s));
    EXPECT_EQ(workout->sets[1].finishedAt, at(u"18:05:45"_s));
    EXPECT_EQ(workout->sets[2].finishedAt, std::nullopt);
    ASSERT_EQ(workout->pauses.size(), 1U);
    EXPECT_THAT(workout->pauses[0].seconds, Optional(240));
    EXPECT_EQ(workout->finishedAt, at(u"19:00:00"_s));
    EXPECT_FALSE(workout->inProgress);
}

TEST(LogsFromText, TakeTheSetsOfAnExerciseInOneLine)
{
    Log log = test::catalogueLog();
    test::addExercise(log, u"Chest thing"_s, Mechanic::Isolation, u"chest"_s, u"triceps;front delts"_s);
    const auto sets = test::setsFromText(log, u"chest thing"_s, u"w 60x5, 100x5 @2, 100x4 f !triceps"_s);
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_EQ(sets[0].role, SetRole::Warmup);
    EXPECT_THAT(sets[1].rir, Optional(2.0));
    EXPECT_THAT(sets[2].toFailure, Optional(true));
    EXPECT_EQ(sets[2].failedFirst, FailedFirst(Muscle::Triceps));
    EXPECT_EQ(sets[2].finishedAt, std::nullopt);
}

TEST(LogsFromText, RefuseALineThatIsNotUnderstood)
{
    const Log log = test::catalogueLog();
    EXPECT_THROW(test::setsFromText(log, u"bench press"_s, u"80y8"_s), std::invalid_argument);
    EXPECT_THROW(test::setsFromText(log, u"no such lift"_s, u"80x8"_s), std::invalid_argument);
    EXPECT_THROW(test::workoutFromText(log, u"yesterday"_s, {}), std::invalid_argument);
}
