// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/model/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace settheory;

namespace {

std::vector<WorkoutPtr> year()
{
    return demoWorkouts(*Moment::fromIso(u"2026-11-24T12:00:00+01:00"), 1, 2026);
}

} // namespace

TEST(Demo, IsTheSameForTheSameSeed)
{
    const auto first = year();
    const auto second = year();
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(*first[i], *second[i]);
    const auto other = demoWorkouts(*Moment::fromIso(u"2026-11-24T12:00:00+01:00"), 1, 2027);
    EXPECT_NE(*first.front(), *other.front());
}

TEST(Demo, IsAYearOfTrainingThatEndsYesterday)
{
    const auto workouts = year();
    EXPECT_GT(workouts.size(), 150U);
    EXPECT_LT(workouts.size(), 210U);
    EXPECT_LT(workouts.back()->startedAt.date(), QDate(2026, 11, 24));
    EXPECT_GE(workouts.front()->startedAt.date(), QDate(2025, 11, 24));
}

TEST(Demo, UsesOnlyExercisesOfTheCatalogue)
{
    std::set<ExerciseId> known;
    for (const ExercisePtr& exercise : catalogueExercises())
        known.insert(exercise->id);
    for (const WorkoutPtr& workout : year()) {
        for (const PerformedExercise& performed : workout->exercises)
            EXPECT_TRUE(known.contains(performed.exercise));
    }
}

TEST(Demo, TimesRunForwardAndValuesArePlausible)
{
    for (const WorkoutPtr& workout : year()) {
        EXPECT_TRUE(workout->isConsistent());
        Moment last = workout->startedAt;
        for (const PerformedSet& set : workout->sets) {
            EXPECT_GT(*last.secondsTo(*set.finishedAt), 0);
            last = *set.finishedAt;
            EXPECT_GE(*set.reps, 1);
            EXPECT_LE(*set.reps, 20);
            EXPECT_GT(set.load->kilograms(), 0);
        }
        EXPECT_GE(*last.secondsTo(*workout->finishedAt), 0);
        EXPECT_LT(*workout->startedAt.secondsTo(*workout->finishedAt), 2 * 3600);
    }
}

TEST(Demo, TrainsTheChestBothWays)
{
    const auto workouts = year();
    const auto isolationFirst = [](const WorkoutPtr& workout) {
        return !workout->exercises.empty()
            && workout->exercises.front().exercise == catalogueId(QStringLiteral("pec-deck"));
    };
    const auto count = std::ranges::count_if(workouts, isolationFirst);
    EXPECT_GT(count, 20);
    EXPECT_LT(count, 70);
}
