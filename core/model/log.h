// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedfile.h"
#include "core/model/savedcomparison.h"
#include "core/model/settings.h"
#include "core/model/workout.h"

#include <QHash>

#include <memory>

namespace settheory {

/// The whole training log as a value. Copying it copies pointers; what they point at never changes.
class Log {
public:
    const LogSettings& settings() const { return m_settings; }
    /// What was done, and what is being done: by start, then identifier.
    const std::vector<WorkoutPtr>& workouts() const { return m_workouts; }
    /// What is prepared, the oldest first.
    const std::vector<WorkoutPtr>& prepared() const { return m_prepared; }
    std::vector<WorkoutPtr> allWorkouts() const; ///< both; for whoever keeps, merges or renames
    /// By name, ignoring case.
    const std::vector<ExercisePtr>& exercises() const { return m_exercises; }

    /// By name, ignoring case.
    const std::vector<SavedComparisonPtr>& comparisons() const { return m_comparisons; }
    /// In no order. Logs from before version 5 do not know theirs.
    const std::vector<ImportedFilePtr>& importedFiles() const { return m_importedFiles; }

    WorkoutPtr findWorkout(const WorkoutId& id) const; ///< done or prepared; null if there is none
    ExercisePtr findExercise(const ExerciseId& id) const; ///< null if there is none
    /// By its own name, ignoring case and surrounding blanks; null if there is none.
    ExercisePtr findExerciseNamed(QStringView name) const;
    /// The exercise of a performed one. The store guarantees that there is one.
    const Exercise& exerciseOf(const PerformedExercise& performed) const;
    const Exercise& exerciseOf(const Workout& workout, const PerformedSet& set) const;
    SavedComparisonPtr findComparison(const ComparisonId& id) const; ///< null if there is none
    /// By its name, ignoring case and surrounding blanks; null if there is none.
    SavedComparisonPtr findComparisonNamed(QStringView name) const;
    ImportedFilePtr findImportedFile(const ImportId& id) const; ///< null if there is none
    WorkoutPtr unfinishedWorkout() const; ///< the one in progress; null if there is none

    // For the journal, the store and tests; pages only see const logs.
    void setSettings(const LogSettings& settings) { m_settings = settings; }
    void putWorkout(WorkoutPtr workout); ///< adds it, or replaces the one with its identifier
    void removeWorkout(const WorkoutId& id);
    void putExercise(ExercisePtr exercise);
    void removeExercise(const ExerciseId& id);
    void putComparison(SavedComparisonPtr comparison);
    void removeComparison(const ComparisonId& id);
    void putImportedFile(ImportedFilePtr file);
    void removeImportedFile(const ImportId& id);
    /// Replaces everything at once; sorts.
    void setWorkouts(std::vector<WorkoutPtr> workouts);
    void setExercises(std::vector<ExercisePtr> exercises);

private:
    LogSettings m_settings;
    std::vector<WorkoutPtr> m_workouts;
    std::vector<WorkoutPtr> m_prepared;
    std::vector<ExercisePtr> m_exercises;
    std::vector<SavedComparisonPtr> m_comparisons;
    std::vector<ImportedFilePtr> m_importedFiles;
    QHash<WorkoutId, WorkoutPtr> m_workoutById;
    QHash<ExerciseId, ExercisePtr> m_exerciseById;
    QHash<QString, ExercisePtr> m_exerciseByName; ///< lower case
};
using LogSnapshot = std::shared_ptr<const Log>;

} // namespace settheory
