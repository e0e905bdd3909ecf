// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"
#include "core/model/log.h"

namespace settheory {

/// These before, these after: a null pointer before means added, a null pointer after means deleted.
template <class Pointer> struct Replaced {
    Pointer before;
    Pointer after;
};

/// The exercise `from`, which the same change deletes, lives on in `into`. Kept in the log, so that another
/// copy of it in which `from` is still used can be merged later; taken back when `from` is added again.
struct MergedExercise {
    ExerciseId from;
    ExerciseId into;
};

/// One edit of the log, whatever it is, as one undoable step: what was before and what is after.
struct Change {
    QString name; ///< translated, for "Undo …": "log set", "import from Strong"
    std::vector<Replaced<WorkoutPtr>> workouts;
    std::vector<Replaced<ExercisePtr>> exercises;
    std::vector<Replaced<SavedComparisonPtr>> comparisons;
    std::vector<Replaced<ImportedFilePtr>> importedFiles;
    std::vector<MergedExercise> merged;
    std::optional<Replaced<std::shared_ptr<const LogSettings>>> settings;
    /// Of a merge: when its edits were made in the other copy, in place of now. Null: now.
    std::shared_ptr<const LogEdits> edits;

    /// Whether the log as a value stays as it is.
    bool isEmpty() const
    {
        return workouts.empty() && exercises.empty() && comparisons.empty() && importedFiles.empty()
            && !settings;
    }

    /// The change that takes it back, which is an edit of its own time.
    Change reversed() const
    {
        Change back = *this;
        back.edits = nullptr;
        for (auto& [before, after] : back.workouts)
            std::swap(before, after);
        for (auto& [before, after] : back.exercises)
            std::swap(before, after);
        for (auto& [before, after] : back.comparisons)
            std::swap(before, after);
        for (auto& [before, after] : back.importedFiles)
            std::swap(before, after);
        if (back.settings)
            std::swap(back.settings->before, back.settings->after);
        return back;
    }

    static Change ofWorkout(QString name, WorkoutPtr before, WorkoutPtr after)
    {
        Change change;
        change.name = std::move(name);
        change.workouts.push_back({std::move(before), std::move(after)});
        return change;
    }
    static Change ofExercise(QString name, ExercisePtr before, ExercisePtr after)
    {
        Change change;
        change.name = std::move(name);
        change.exercises.push_back({std::move(before), std::move(after)});
        return change;
    }
    static Change ofComparison(QString name, SavedComparisonPtr before, SavedComparisonPtr after)
    {
        Change change;
        change.name = std::move(name);
        change.comparisons.push_back({std::move(before), std::move(after)});
        return change;
    }
};

/// The same but for the time of edit. Null pointers are equal to each other alone.
bool isSameContent(const WorkoutPtr& a, const WorkoutPtr& b);
bool isSameContent(const ExercisePtr& a, const ExercisePtr& b);
bool isSameContent(const SavedComparisonPtr& a, const SavedComparisonPtr& b);
bool isSameContent(const ImportedFilePtr& a, const ImportedFilePtr& b);

} // namespace settheory
