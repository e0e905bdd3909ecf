// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/change.h"
#include "core/store/comparisonstore.h"
#include "core/store/exercisestore.h"
#include "core/store/importedfilestore.h"
#include "core/store/workoutstore.h"

#include <QSet>

namespace settheory {

/// The whole log, in one read transaction.
Result<Log> loadLog(const Database& database);

/// Writes changes of the log; its statements stay prepared from one to the next.
class LogStore {
public:
    explicit LogStore(const Database& database);

    /// Writes a change to a log that holds `present`; `now` in milliseconds since 1970. Returns it as it was
    /// stored: each `before` is the one in `present`, each `after` has its new time of edit. No transaction
    /// of its own. Cancelled if `progress` (may be null) was.
    Result<Change> write(const Log& present, Change change, qint64 now, Progress* progress);

private:
    Result<> putExercises(const Log& present, Change& change, qint64 now);
    Result<> removeExercises(const Change& change, qint64 now);
    Result<> putWorkouts(
        const Log& present, Change& change, const QSet<WorkoutId>& edited, qint64 now, Progress* progress);
    Result<> putComparisons(const Log& present, Change& change, qint64 now);
    Result<> putImportedFiles(const Log& present, Change& change, const QSet<WorkoutId>& edited, qint64 now);

    const Database& m_database;
    ExerciseStore m_exercises;
    WorkoutStore m_workouts;
    ComparisonStore m_comparisons;
    ImportedFileStore m_importedFiles;
};

} // namespace settheory
