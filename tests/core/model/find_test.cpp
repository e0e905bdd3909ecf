// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

TEST(Places, AreThoseOfTheLogTheLatestFirstAndEachOnce)
{
    Log log;
    int day = 1;
    for (const QString& place : {u"Iron Hall"_s, u"Park Gym"_s, QString(), u"iron hall"_s, QString()}) {
        Workout workout = Workout::begun(u"Push"_s, *Moment::at(QDate(2026, 11, day++), QTime(18, 0), 3600));
        workout.inProgress = false;
        workout.place = place;
        log.putWorkout(std::make_shared<const Workout>(std::move(workout)));
    }
    EXPECT_EQ(placesOf(log), (QStringList{u"iron hall"_s, u"Park Gym"_s}));
    EXPECT_TRUE(placesOf(Log()).isEmpty());
}

class PainBeforeTest : public testing::Test {
protected:
    void mark(int day, Muscle muscle, int level)
    {
        Workout workout = on(day);
        workout.inProgress = false;
        workout.pains[muscle] = {level, {}};
        log.putWorkout(std::make_shared<const Workout>(std::move(workout)));
    }
    static Workout on(int day)
    {
        return Workout::begun(u"Push"_s, *Moment::at(QDate(2026, 10, 1).addDays(day), QTime(18, 0), 3600));
    }
    std::optional<PainBefore> before(int day) const
    {
        Exercise exercise;
        exercise.primary = {Muscle::Chest};
        exercise.secondary = {Muscle::Triceps};
        return painBefore(log, on(day), exercise);
    }
    Log log;
};

TEST_F(PainBeforeTest, IsTheLatestMarkOfAPrimaryMuscle)
{
    mark(1, Muscle::Chest, 5);
    mark(8, Muscle::Chest, 3);
    mark(9, Muscle::Triceps, 7);
    const auto pain = before(12);
    ASSERT_TRUE(pain);
    EXPECT_EQ(pain->pain.level, 3);
    EXPECT_EQ(pain->date, QDate(2026, 10, 9));
    EXPECT_EQ(before(5)->pain.level, 5) << "what comes later is not known yet";
}

TEST_F(PainBeforeTest, IsOverWithAMarkThatSaysSoAndAfterFourWeeks)
{
    mark(1, Muscle::Chest, 5);
    EXPECT_TRUE(before(29));
    EXPECT_FALSE(before(30));
    mark(8, Muscle::Chest, 0);
    EXPECT_FALSE(before(12));
}

} // namespace
} // namespace settheory
