// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import/decimalsign.h"
#include "core/exchange/import/exerciseresolution.h"

namespace settheory {

/// What is to be imported, and what is said about it. All that can change a number and that a file may leave
/// open stands here; nothing is taken from the machine.
struct ImportRequest {
    QString path; ///< of the file
    QByteArray bytes; ///< instead of the file, if not empty; the path is then only a name
    QString from; ///< key of an importer; empty or "auto": told by the content
    std::optional<MassUnit> unit; ///< of loads for which the file states none
    std::optional<DecimalSign> decimal; ///< where the file leaves it open
    QString zone; ///< IANA name: gives wall clocks their offset; empty: they stay without
    NameMapping mapping; ///< of names in the file to exercises in the log
};

/// All that an import would do, as values that a dialog and the command line show alike. Nothing has changed
/// yet.
struct ImportPreview {
    QString file; ///< its name
    QString format; ///< key of the importer: "strong"
    QString formatName; ///< "Strong"
    QString variant;
    UnitDecision unit;
    QString zone;

    int readWorkouts = 0, readSets = 0; ///< in the file
    int knownWorkouts = 0, knownSets = 0; ///< of these, in the log already, or twice in the file
    ImportReport report; ///< what became of each row
    std::vector<ImportRemark> warnings;
    std::vector<NamedExercise> exercises; ///< all names in the file
    std::vector<WorkoutPtr> workouts; ///< that would be added, by start

    int newWorkouts() const { return static_cast<int>(workouts.size()); }
    int newSets() const { return readSets - knownSets; }
    int newExercises() const; ///< that come in under their own name
    QStringList unknownNames() const; ///< of these exercises, as the file has them

    Change change; ///< empty if there is nothing to add
};

/// Reads the file and holds it against the log. Errors name the file, and nothing has changed: it cannot be
/// read, is of no known format or of another one than was said, or holds nothing. Any thread.
Result<ImportPreview> previewImport(
    const Log& log, const ImportRequest& request, const Moment& now, Progress& progress);

/// The one undoable step of the import. Refused while the unit must still be asked.
Result<Change> importChange(const ImportPreview& preview);

} // namespace settheory
