// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/model/catalogue.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

PerformedSet benchSet(double load, int reps)
{
    PerformedSet set;
    set.id = SetId::fresh();
    set.load = Mass::from(load, MassUnit::Kilogram);
    set.reps = reps;
    return set;
}

Workout benchWorkout(const Moment& now)
{
    Workout workout = Workout::begun(u"Monday"_s, now);
    workout.exercises.push_back({catalogueId(u"bench-press"_s), {}, {}, {}, {}});
    return workout;
}

} // namespace

TEST(Journal, MakesANewLogWithTheCatalogueOnlyWhenAsked)
{
    TemporaryLog file;
    const auto refused = Journal::open(file.path(), Journal::IfMissing::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Missing);
    EXPECT_EQ(file.names(), QStringList());

    const auto journal = Journal::open(file.path(), Journal::IfMissing::Create);
    ASSERT_TRUE(journal) << journal.error().message.toStdString() << journal.error().detail.toStdString();
    EXPECT_GE((*journal)->log()->exercises().size(), 400U);
    EXPECT_TRUE((*journal)->log()->workouts().empty());
}

TEST(Journal, KeepsASetThatWasLogged)
{
    TemporaryLog file;
    Workout workout = benchWorkout(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    {
        auto journal = file.open();
        ASSERT_TRUE(
            journal->apply(Change::ofWorkout(u"start"_s, nullptr, std::make_shared<Workout>(workout))));
        WorkoutPtr before = journal->log()->findWorkout(workout.id);
        workout.sets.push_back(benchSet(100, 5));
        ASSERT_TRUE(
            journal->apply(Change::ofWorkout(u"log set"_s, before, std::make_shared<Workout>(workout))));
    }
    const auto log = readLog(file.path());
    ASSERT_TRUE(log);
    const WorkoutPtr stored = (*log)->findWorkout(workout.id);
    ASSERT_TRUE(stored);
    workout.editedAt = stored->editedAt;
    EXPECT_EQ(*stored, workout);
}

TEST(Journal, UndoesAndRedoes)
{
    TemporaryLog file;
    auto journal = file.open();
    const auto workout = std::make_shared<const Workout>(benchWorkout(journal->now()));
    EXPECT_EQ(journal->undoName(), QString());
    ASSERT_TRUE(journal->apply(Change::ofWorkout(u"start"_s, nullptr, workout)));
    EXPECT_EQ(journal->undoName(), u"start"_s);
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE(journal->log()->findWorkout(workout->id));
    EXPECT_EQ(journal->redoName(), u"start"_s);
    ASSERT_TRUE(journal->redo());
    EXPECT_TRUE(journal->log()->findWorkout(workout->id));
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE((*readLog(file.path()))->findWorkout(workout->id));
}
