// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

namespace settheory {

/// What one import brought into the log, as far as it is still there.
struct PastImport {
    QString id;
    QString source; ///< key of the app: "strong"
    ImportedFilePtr file; ///< null: from before the log kept what came in, or its file was taken back
    Moment importedAt; ///< where the file is not known: when it came in, or came back by an undo, in UTC
    std::vector<WorkoutPtr> workouts; ///< by start; never empty
    std::vector<WorkoutPtr> edited; ///< of these, changed since

    int sets() const;
    /// How many workouts were deleted since; unknown where the file is.
    std::optional<int> deleted() const;
};

/// All imports of which something is left, the latest first.
std::vector<PastImport> pastImports(const Log& log);

/// The one step that takes an import back: its workouts go, exercises stay.
Change takenBack(const PastImport& past);

} // namespace settheory
