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

} // namespace
} // namespace settheory
