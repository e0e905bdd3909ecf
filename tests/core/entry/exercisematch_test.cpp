// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/exercisematch.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class Finder : public testing::Test {
protected:
    QStringList found(const QString& typed)
    {
        std::vector<ExercisePtr> all = finder.matching(log, typed).all;
        finder.sortByUse(log, all);
        QStringList names;
        for (const ExercisePtr& exercise : all)
            names << exercise->name;
        return names;
    }
    WorkoutPtr train(const QString& day, const QString& exercise)
    {
        return test::addWorkout(log, u"2026-11-%1T18:00:00+01:00"_s.arg(day), {exercise, u"50x10"_s});
    }

    Log log = test::catalogueLog();
    ExerciseFinder finder;
};

} // namespace

TEST_F(Finder, CountsAgainWhatWasDoneMeanwhile)
{
    train(u"01"_s, u"bench press"_s);
    EXPECT_EQ(found(u"press"_s).front(), u"Bench press"_s);
    train(u"02"_s, u"overhead press"_s);
    const WorkoutPtr last = train(u"03"_s, u"overhead press"_s);
    EXPECT_EQ(found(u"press"_s).front(), u"Overhead press"_s);
    Workout other = *last; // the same number of workouts, one of them changed
    other.exercises.front().exercise = log.findExerciseNamed(u"Bench press")->id;
    log.putWorkout(std::make_shared<const Workout>(other));
    EXPECT_EQ(found(u"press"_s).front(), u"Bench press"_s);
    log.removeWorkout(last->id);
    std::vector<ExercisePtr> unused = finder.matching(log, u"curl").all;
    EXPECT_FALSE(finder.sortByUse(log, unused)) << "no curl was ever done";
}

TEST_F(Finder, KnowsAnExerciseByTheNameThatItWasGiven)
{
    EXPECT_EQ(found(u"my own"_s), QStringList());
    auto renamed = std::make_shared<Exercise>(*log.findExerciseNamed(u"Bench press"));
    renamed->name = u"My own press"_s;
    log.putExercise(renamed);
    EXPECT_EQ(found(u"my own"_s), QStringList{u"My own press"_s});
    log.removeExercise(renamed->id);
    EXPECT_EQ(found(u"my own"_s), QStringList());
}
