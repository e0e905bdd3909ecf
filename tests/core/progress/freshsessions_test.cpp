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
    std::vector<TrendPoint> of(QStringView exercise) const
    {
        const auto snapshot = std::make_shared<const Log>(log);
        return freshSessions(Recognition().of(snapshot), log.findExerciseNamed(exercise)->id);
    }
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

} // namespace
} // namespace settheory
