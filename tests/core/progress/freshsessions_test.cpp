// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/freshsessions.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class FreshSessions : public testing::Test {
protected:
    void train(const QString& day, const QStringList& sets)
    {
        test::addWorkout(log, day + u"T18:00:00+01:00 Push"_s, sets);
    }
    TrendSessions sessionsOf(QStringView exercise) const
    {
        const auto snapshot = std::make_shared<const Log>(log);
        return trendSessions(Recognition().of(snapshot), log.findExerciseNamed(exercise)->id);
    }
    std::vector<TrendPoint> of(QStringView exercise) const { return sessionsOf(exercise).points; }
    Log log = test::catalogueLog();
    QString benchPress() const { return log.workouts().empty() ? QString() : nameOfFirst(); }

private:
    QString nameOfFirst() const
    {
        const Workout& workout = *log.workouts().front();
        return log.exerciseOf(workout, workout.sets.front()).name;
    }
};

TEST_F(FreshSessions, TakeTheBestSetWithAKnownRir)
{
    train(u"2026-11-10"_s, {u"bench press"_s, u"100x1 @0"_s, u"80x5 @2"_s, u"120x5"_s});
    const auto points = of(benchPress());
    ASSERT_EQ(points.size(), 1U);
    EXPECT_DOUBLE_EQ(points[0].kilograms, 100) << "what has no RIR is only a lower bound";
    EXPECT_EQ(points[0].instant, log.workouts().front()->startedAt.instant());
}

TEST_F(FreshSessions, LeaveOutSetsAfterWorkThatTiresTheMuscle)
{
    train(u"2026-11-10"_s, {u"bench press"_s, u"100x1 @0"_s});
    train(u"2026-11-14"_s, {u"pec deck"_s, u"50x10 @0"_s, u"50x10 @0"_s, u"bench press"_s, u"90x1 @0"_s});
    EXPECT_EQ(of(benchPress()).size(), 1U);
}

TEST_F(FreshSessions, OfAnExerciseThatIsNeverFreshAreThoseAfterTheSameExercises)
{
    const QStringList curl = {u"pec deck"_s, u"50x5 @0"_s};
    train(u"2026-11-02"_s, QStringList{u"chest dip"_s, u"5x5 @1"_s} + curl);
    train(u"2026-11-05"_s, QStringList{u"bench press"_s, u"100x5 @1"_s} + curl);
    train(u"2026-11-08"_s, QStringList{u"squat"_s, u"100x5 @1"_s, u"bench press"_s, u"100x5 @1"_s} + curl);
    train(u"2026-11-11"_s, QStringList{u"bench press"_s, u"100x5 @1"_s, u"chest dip"_s, u"5x5 @1"_s} + curl);
    const TrendSessions found = sessionsOf(u"Pec deck");
    EXPECT_EQ(found.after, std::vector{log.findExerciseNamed(u"Bench press")->id}) << "squats tire no chest";
    ASSERT_EQ(found.points.size(), 2U);
    EXPECT_LT(found.points[0].instant, found.points[1].instant);

    train(u"2026-11-14"_s, curl);
    EXPECT_TRUE(sessionsOf(u"Pec deck").after.empty()) << "it has been done fresh once";
    EXPECT_EQ(sessionsOf(u"Pec deck").points.size(), 1U);
}

TEST_F(FreshSessions, OfTwoListsAsFrequentTakeTheLatest)
{
    train(u"2026-11-05"_s, {u"bench press"_s, u"100x5 @1"_s, u"pec deck"_s, u"50x5 @0"_s});
    train(u"2026-11-08"_s, {u"chest dip"_s, u"5x5 @1"_s, u"pec deck"_s, u"50x5 @0"_s});
    EXPECT_EQ(sessionsOf(u"Pec deck").after, std::vector{log.findExerciseNamed(u"Chest dip")->id});
}

} // namespace
} // namespace settheory
