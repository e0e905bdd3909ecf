// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/randomlog.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace settheory;

namespace {

/// The present time of edit is the store's own; everything else must come back as it went in.
template <class Pointer> bool isBack(const Pointer& stored, const Pointer& put)
{
    if (!stored)
        return false;
    auto expected = *put;
    expected.editedAt = stored->editedAt;
    return *stored == expected;
}

} // namespace

RC_GTEST_PROP(LogFile, GivesBackEveryFieldOfWhatItHolds, (std::uint64_t seed))
{
    RandomLog random(seed);
    const TemporaryLog file;
    Change change;
    std::vector<ExercisePtr> exercises;
    for (int i = 0; i < 3; ++i) {
        exercises.push_back(std::make_shared<const Exercise>(random.exercise()));
        change.exercises.push_back({nullptr, exercises.back()});
    }
    for (int i = 0; i < 5; ++i)
        change.workouts.push_back({nullptr, std::make_shared<const Workout>(random.workout(exercises))});
    for (int i = 0; i < 2; ++i)
        change.comparisons.push_back(
            {nullptr, std::make_shared<const SavedComparison>(random.comparison(exercises))});
    for (int i = 0; i < 2; ++i)
        change.importedFiles.push_back(
            {nullptr, std::make_shared<const ImportedFile>(random.importedFile())});
    {
        const auto journal = file.open();
        change.settings = {std::make_shared<const LogSettings>(journal->log()->settings()),
            std::make_shared<const LogSettings>(random.settings())};
        const auto applied = journal->apply(change);
        RC_ASSERT(applied.has_value());
    }
    const auto log = readLog(file.path());
    RC_ASSERT(log.has_value());
    RC_ASSERT((*log)->settings() == *change.settings->after);
    for (const auto& [before, after] : change.exercises)
        RC_ASSERT(isBack((*log)->findExercise(after->id), after));
    for (const auto& [before, after] : change.workouts)
        RC_ASSERT(isBack((*log)->findWorkout(after->id), after));
    for (const auto& [before, after] : change.comparisons)
        RC_ASSERT(isBack((*log)->findComparison(after->id), after));
    for (const auto& [before, after] : change.importedFiles)
        RC_ASSERT(isBack((*log)->findImportedFile(after->id), after));
}

RC_GTEST_PROP(LogFile, GivesBackAWorkoutThatWasChangedIntoAnother, (std::uint64_t seed))
{
    RandomLog random(seed);
    const TemporaryLog file;
    const auto journal = file.open();
    const auto exercises = journal->log()->exercises();
    const auto first = std::make_shared<const Workout>(random.workout(exercises));
    Workout changed = random.workout(exercises);
    changed.id = first->id;
    // Some of the old sets stay, in other places and between new ones.
    for (const PerformedSet& set : first->sets) {
        if (changed.exercises.empty() || random.coin())
            continue;
        PerformedSet kept = set;
        kept.exercise = random.number(0, static_cast<int>(changed.exercises.size()) - 1);
        const auto place = changed.sets.begin() + random.number(0, static_cast<int>(changed.sets.size()));
        changed.sets.insert(place, kept);
    }
    RC_ASSERT(journal->apply(Change::ofWorkout({}, nullptr, first)).has_value());
    const auto second = std::make_shared<const Workout>(changed);
    RC_ASSERT(
        journal->apply(Change::ofWorkout({}, journal->log()->findWorkout(first->id), second)).has_value());

    const auto log = readLog(file.path());
    RC_ASSERT(log.has_value());
    RC_ASSERT(isBack((*log)->findWorkout(first->id), WorkoutPtr(second)));
    RC_ASSERT(*(*log)->findWorkout(first->id) == *journal->log()->findWorkout(first->id));
}
