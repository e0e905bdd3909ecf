// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/exerciseresolution.h"
#include "core/exchange/import/readimport.h"

namespace settheory {

/// What the times of a file are.
enum class FileClock {
    Wall, ///< the clock on the wall, without a zone
    Offset, ///< with its offset
    Utc,
    DateAlone,
};

/// All that an import would do, as values that a dialog and the command line show alike. Nothing has changed
/// yet.
struct ImportPreview {
    QString file; ///< its name
    QString format; ///< key of the importer: "strong"
    QString formatName; ///< "Strong"
    QString variant;
    QStringList header; ///< of a table
    ColumnMapping columns; ///< of any table: as it was read
    QString mapping; ///< the saved one by which it was read; empty: none
    UnitDecision unit;
    DecimalDecision decimal;
    DateDecision dates;
    FileClock clock = FileClock::Wall;
    QString zone;

    int readWorkouts = 0, readSets = 0; ///< in the file
    int knownWorkouts = 0, knownSets = 0; ///< of these, in the log already, or twice in the file
    int deletedWorkouts = 0, deletedSets = 0; ///< that were deleted here, and are left out
    bool undone = false; ///< all of it was here, and was taken back in one step
    ImportReport report; ///< what became of each row
    std::vector<ImportRemark> warnings;
    std::vector<NamedExercise> exercises; ///< all names in the file
    std::vector<WorkoutPtr> workouts; ///< that would be added, by start
    /// Workouts of the log that would get the weight of the body on their day: before and after.
    std::vector<std::pair<WorkoutPtr, WorkoutPtr>> weighed;
    ImportedFilePtr importedFile; ///< how the log would remember it

    int newWorkouts() const { return static_cast<int>(workouts.size()); }
    int newSets() const { return readSets - knownSets - deletedSets; }
    int newExercises() const; ///< that come in under their own name
    QStringList unknownNames() const; ///< of these exercises, as the file has them

    Change change; ///< empty if there is nothing to add
};

/// Holds a file that was read against the log. Errors: there is no such time zone. Any thread.
Result<ImportPreview> heldAgainst(
    const Log& log, ReadImport read, const ImportRequest& request, const Moment& now);

/// Reads the file and holds it against the log, as readImport() and heldAgainst().
Result<ImportPreview> previewImport(
    const Log& log, const ImportRequest& request, const Moment& now, Progress& progress);

/// What the file leaves open and was not said, with the option that says it; empty if there is nothing.
QString openQuestion(const UnitDecision& unit, const DecimalDecision& decimal, const DateDecision& dates);

/// The one undoable step of the import. Refused while there is an open question.
Result<Change> importChange(const ImportPreview& preview);

} // namespace settheory
