// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exerciseedits.h"

#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

bool answersTo(const Exercise& exercise, const QString& app, const QString& name)
{
    return std::ranges::find(exercise.aliases, Alias{app, name}) != exercise.aliases.end();
}

const ExerciseId kBench = catalogueId(u"bench-press"_s);
const ExerciseId kDumbbellBench = catalogueId(u"dumbbell-bench-press"_s);

/// A journal whose log has a workout of the bench press, and one of it and the dumbbell bench press.
struct Lifted {
    TemporaryLog file;
    std::unique_ptr<Journal> journal = file.open();
    Workout first = benchWorkout(2);
    Workout second = benchWorkout(1);

    Lifted()
    {
        second.exercises.push_back({kDumbbellBench, {}, {}, {}, {}});
        second.sets.push_back(benchSet(30, 8));
        second.sets.back().exercise = 1;
        EXPECT_TRUE(journal->apply(adding(first)));
        EXPECT_TRUE(journal->apply(adding(second)));
    }
};

} // namespace

TEST(RenamedExercise, KeepsTheOldNameAsAnAlias)
{
    Lifted lifted;
    const auto change = renamedExercise(*lifted.journal->log(), kBench, u"  Flat  bench "_s);
    ASSERT_TRUE(change);
    ASSERT_TRUE(lifted.journal->apply(*change));
    const auto log = readLog(lifted.file.path());
    const ExercisePtr bench = (*log)->findExercise(kBench);
    EXPECT_EQ(bench->name, u"Flat bench"_s);
    EXPECT_TRUE(answersTo(*bench, {}, u"Bench press"_s));
    EXPECT_FALSE(bench->fromCatalogue);
    EXPECT_FALSE((*log)->findExerciseNamed(u"bench press"));
}

TEST(RenamedExercise, MayGoBackAndLeavesNoAliasOfItsOwnName)
{
    Lifted lifted;
    ASSERT_TRUE(lifted.journal->apply(*renamedExercise(*lifted.journal->log(), kBench, u"Flat bench"_s)));
    ASSERT_TRUE(lifted.journal->apply(*renamedExercise(*lifted.journal->log(), kBench, u"bench press"_s)));
    const ExercisePtr bench = lifted.journal->log()->findExercise(kBench);
    EXPECT_EQ(bench->name, u"bench press"_s);
    EXPECT_FALSE(answersTo(*bench, {}, u"Bench press"_s));
    EXPECT_TRUE(answersTo(*bench, {}, u"Flat bench"_s));
}

TEST(RenamedExercise, RefusesATakenOrEmptyName)
{
    const Lifted lifted;
    const Log& log = *lifted.journal->log();
    EXPECT_EQ(renamedExercise(log, kBench, u"pec DECK"_s).error().kind, Error::Kind::Refused);
    EXPECT_EQ(renamedExercise(log, kBench, u" "_s).error().kind, Error::Kind::Refused);
    EXPECT_EQ(renamedExercise(log, ExerciseId::fresh(), u"New"_s).error().kind, Error::Kind::Missing);
}

TEST(MergedExercises, MoveEverySetAndEveryNameToTheOther)
{
    Lifted lifted;
    ASSERT_TRUE(lifted.journal->apply(*mergedExercises(*lifted.journal->log(), kBench, kDumbbellBench)));
    const auto log = readLog(lifted.file.path());
    ASSERT_TRUE(log);
    EXPECT_FALSE((*log)->findExercise(kBench));
    const ExercisePtr winner = (*log)->findExercise(kDumbbellBench);
    EXPECT_TRUE(answersTo(*winner, {}, u"Bench press"_s));
    EXPECT_TRUE(answersTo(*winner, u"strong"_s, u"Bench Press (Barbell)"_s));
    EXPECT_EQ((*log)->findWorkout(lifted.first.id)->sets.size(), 2U);
    EXPECT_EQ((*log)->findWorkout(lifted.first.id)->exercises[0].exercise, kDumbbellBench);
    EXPECT_EQ((*log)->findWorkout(lifted.second.id)->sets.size(), 2U);
}

TEST(MergedExercises, KeepTheReadingUnderWhichALoadWasLogged)
{
    Lifted lifted; // the bench press is logged in all, the dumbbell bench press per hand
    ASSERT_TRUE(lifted.journal->apply(*mergedExercises(*lifted.journal->log(), kBench, kDumbbellBench)));
    const WorkoutPtr second = lifted.journal->log()->findWorkout(lifted.second.id);
    EXPECT_EQ(second->sets[0].loadMode, LoadMode::Total);
    EXPECT_EQ(second->sets[1].loadMode, std::nullopt);
}

TEST(MergedExercises, AreUndoneAsOneStep)
{
    Lifted lifted;
    const LogSnapshot before = lifted.journal->log();
    ASSERT_TRUE(lifted.journal->apply(*mergedExercises(*before, kBench, kDumbbellBench)));
    ASSERT_TRUE(lifted.journal->undo());
    const auto log = readLog(lifted.file.path());
    EXPECT_EQ((*log)->findExercise(kDumbbellBench)->aliases, before->findExercise(kDumbbellBench)->aliases);
    EXPECT_TRUE((*log)->findExercise(kBench)->fromCatalogue);
    EXPECT_EQ((*log)->findWorkout(lifted.first.id)->exercises, lifted.first.exercises);
    EXPECT_EQ((*log)->findWorkout(lifted.second.id)->sets, lifted.second.sets);
    ASSERT_TRUE(lifted.journal->redo());
    EXPECT_FALSE(lifted.journal->log()->findExercise(kBench));
}

TEST(MergedExercises, RefuseItselfAndWhatIsNotThere)
{
    const Lifted lifted;
    const Log& log = *lifted.journal->log();
    EXPECT_EQ(mergedExercises(log, kBench, kBench).error().kind, Error::Kind::Refused);
    EXPECT_EQ(mergedExercises(log, kBench, ExerciseId::fresh()).error().kind, Error::Kind::Missing);
}
