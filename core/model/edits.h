// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedfile.h"
#include "core/model/savedcomparison.h"
#include "core/model/workout.h"

#include <QHash>

namespace settheory {

/// When the things of a log were last edited or deleted, in milliseconds since 1970. The log as a value does
/// not need it; two copies that are to become one do.
struct LogEdits {
    /// A set's identifier is unique within its workout.
    struct SetKey {
        WorkoutId workout;
        SetId set;

        friend bool operator==(const SetKey&, const SetKey&) = default;
        friend size_t qHash(const SetKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.workout.text, key.set.text);
        }
    };
    struct Redirect {
        ExerciseId into;
        qint64 mergedAt = 0;

        friend bool operator==(const Redirect&, const Redirect&) = default;
    };

    QHash<WorkoutId, qint64> workouts;
    QHash<ExerciseId, qint64> exercises;
    QHash<SetKey, qint64> sets;
    QHash<ComparisonId, qint64> comparisons;
    QHash<ImportId, qint64> importedFiles;
    qint64 settings = 0;

    QHash<WorkoutId, qint64> deletedWorkouts;
    QHash<ExerciseId, qint64> deletedExercises;
    QHash<SetKey, qint64> deletedSets;
    QHash<ComparisonId, qint64> deletedComparisons;
    QHash<ImportId, qint64> deletedImportedFiles;
    QHash<ExerciseId, Redirect> redirects; ///< of exercises that were merged into another

    bool isEmpty() const
    {
        return workouts.isEmpty() && exercises.isEmpty() && sets.isEmpty() && settings == 0
            && deletedWorkouts.isEmpty() && deletedExercises.isEmpty() && deletedSets.isEmpty()
            && redirects.isEmpty() && comparisons.isEmpty() && deletedComparisons.isEmpty()
            && importedFiles.isEmpty() && deletedImportedFiles.isEmpty();
    }
};

} // namespace settheory
