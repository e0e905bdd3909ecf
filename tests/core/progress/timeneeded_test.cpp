// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/timeneeded.h"

#include "core/entry/logging.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");

/// A bench press every 180 s, the first one 300 s after the start; a pec deck 60 s after each bench press.
QStringList lines()
{
    return {u"bench press"_s, u"[18:05:00] 80x8"_s, u"[18:08:00] 80x8"_s, u"[18:11:00] 80x8"_s, u"pec deck"_s,
        u"[18:12:00] 50x10"_s, u"[18:14:00] 50x10"_s, u"[18:20:00] finish"_s};
}

class TimeNeededTest : public testing::Test {
protected:
    void train(const QString& day, const QStringList& sets)
    {
        test::addWorkout(log, day + u"T18:00:00+01:00 Push"_s, sets);
    }
    std::optional<TimeNeeded> neededBy(const Workout& workout)
    {
        const auto snapshot = std::make_shared<const Log>(log);
        const RecognisedLog past = Recognition().of(snapshot);
        return timeNeeded(log, workout, Pace::of(past, kNow), past.tempos);
    }
    Workout copyOfTheLast() const { return begunLike(*log.workouts().back(), kNow); }

    Log log = test::catalogueLog();
};

TEST_F(TimeNeededTest, IsTheSumOfTheMediansAfterTheSameExercise)
{
    for (const auto& day : {u"2026-11-10"_s, u"2026-11-14"_s, u"2026-11-18"_s})
        train(day, lines());
    const auto needed = neededBy(copyOfTheLast());
    ASSERT_TRUE(needed);
    EXPECT_DOUBLE_EQ(needed->seconds, 300 + 180 + 180 + 60 + 120);
    EXPECT_DOUBLE_EQ(needed->low, needed->seconds) << "it never took another time";
    EXPECT_DOUBLE_EQ(needed->high, needed->seconds);
    EXPECT_EQ(needed->sets, 5);
    EXPECT_EQ(needed->guessed, 0);
}

TEST_F(TimeNeededTest, CountsOnlyWhatIsNotDoneYet)
{
    for (const auto& day : {u"2026-11-10"_s, u"2026-11-14"_s, u"2026-11-18"_s})
        train(day, lines());
    Workout workout = copyOfTheLast();
    PerformedSet done;
    done.exercise = 0;
    workout.sets = {done, done, done};
    const auto needed = neededBy(workout);
    ASSERT_TRUE(needed);
    EXPECT_EQ(needed->sets, 2);
    EXPECT_DOUBLE_EQ(needed->seconds, 60 + 120);
    done.exercise = 1;
    workout.sets.insert(workout.sets.end(), 2, done);
    EXPECT_EQ(neededBy(workout), std::nullopt) << "all is done";
}

TEST_F(TimeNeededTest, WidensByTheSpreadOfTheLog)
{
    for (int i = 0; i < 5; ++i)
        train(u"2026-11-1%1"_s.arg(i),
            {u"bench press"_s, u"[18:0%1:00] 80x8"_s.arg(i + 1), u"[18:20:00] finish"_s});
    const auto needed = neededBy(copyOfTheLast());
    ASSERT_TRUE(needed);
    EXPECT_DOUBLE_EQ(needed->seconds, 180); // 60, 120, 180, 240, 300
    EXPECT_NEAR(needed->low, 84, 1e-9);
    EXPECT_NEAR(needed->high, 276, 1e-9);
}

TEST_F(TimeNeededTest, FallsBackToTheRestAndTempoOfAnExerciseThatWasSeldomTimed)
{
    train(u"2026-11-18"_s, {u"bench press"_s, u"80x8"_s});
    const auto needed = neededBy(copyOfTheLast());
    ASSERT_TRUE(needed);
    EXPECT_DOUBLE_EQ(needed->seconds, 120 + 5 + 8 * 3);
    EXPECT_EQ(needed->guessed, 1);
}

TEST_F(TimeNeededTest, LearnsNothingFromInterruptionsAndFromLongAgo)
{
    for (const auto& day : {u"2026-11-10"_s, u"2026-11-14"_s, u"2026-11-18"_s})
        train(day, {u"bench press"_s, u"[18:05:00] 80x8"_s, u"[18:35:00] 80x8"_s});
    for (const auto& day : {u"2025-11-10"_s, u"2025-11-14"_s, u"2025-11-18"_s})
        train(day, {u"bench press"_s, u"[18:01:00] 80x8"_s, u"[18:02:00] 80x8"_s});
    const auto snapshot = std::make_shared<const Log>(log);
    const Pace pace = Pace::of(Recognition().of(snapshot), kNow);
    const ExerciseId bench = log.findExerciseNamed(u"bench press")->id;
    const auto seen = pace.secondsOf(bench, bench);
    EXPECT_EQ(std::vector<double>(seen.begin(), seen.end()), (std::vector<double>{300, 300, 300}))
        << "only the first sets of this autumn";
}

TEST_F(TimeNeededTest, IsUnknownWithoutAPlan)
{
    train(u"2026-11-18"_s, lines());
    EXPECT_EQ(neededBy(Workout::begun(u"Push"_s, kNow)), std::nullopt);
}

} // namespace
} // namespace settheory
