// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/pausetext.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Moment at(const QString& iso)
{
    return Moment::fromIso(iso).value();
}

Workout lateWorkout()
{
    Workout workout(at(u"2026-11-24T23:00:00+01:00"_s));
    workout.id = WorkoutId::fresh();
    return workout;
}

} // namespace

TEST(PauseText, ReadsBackAsTheSamePauses)
{
    Workout workout = lateWorkout();
    EXPECT_EQ(pausesText(workout), QString());
    workout.pauses = {{at(u"2026-11-24T23:20:00+01:00"_s), 600}, {at(u"2026-11-24T23:55:10+01:00"_s), 900}};
    EXPECT_EQ(pausesText(workout), u"23:20–23:30, 23:55:10–00:10:10"_s);
    EXPECT_EQ(*pausesFrom(pausesText(workout), workout), workout.pauses);
}

TEST(PauseText, TakesAnyDashAndAnyOrder)
{
    const Workout workout = lateWorkout();
    const auto pauses = pausesFrom(u"00:10 - 0:15; 23:20-23:30"_s, workout);
    ASSERT_TRUE(pauses) << pauses.error().message.toStdString();
    ASSERT_EQ(pauses->size(), 2U);
    EXPECT_EQ((*pauses)[0], (Pause{at(u"2026-11-24T23:20:00+01:00"_s), 600}));
    EXPECT_EQ((*pauses)[1], (Pause{at(u"2026-11-25T00:10:00+01:00"_s), 300}));
    EXPECT_TRUE(pausesFrom(u"2026-11-25 00:10-00:20"_s, workout));
    EXPECT_TRUE(pausesFrom(u" "_s, workout)->empty());
}

TEST(PauseText, RefusesWhatIsNoPause)
{
    Workout workout = lateWorkout();
    for (const QString& text : {u"23:20"_s, u"later"_s, u"23:20-soon"_s, u"23:20-23:20"_s, u"23:20-"_s,
             u"23:20-23:40, 23:30-23:50"_s})
        EXPECT_FALSE(pausesFrom(text, workout)) << text.toStdString();
    workout.inProgress = true;
    EXPECT_TRUE(pausesFrom(u"23:20-"_s, workout)) << "it lasts still";
}
