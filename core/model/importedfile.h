// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"

#include <QString>

#include <memory>

namespace settheory {

using ImportId = Id<struct ImportedFile>;

/// A file that came in: what it was, and how much it brought then. Its workouts name it (Workout::importId).
struct ImportedFile {
    ImportId id;
    QString name; ///< without its folder
    QString format; ///< key of the app: "strong"
    Moment importedAt;
    int workouts = 0; ///< that it brought
    int sets = 0;
    /// Milliseconds since 1970, set by the store: workouts that came with it were last edited then, or since
    /// by hand. A redo is an edit of its own.
    qint64 editedAt = 0;

    friend bool operator==(const ImportedFile&, const ImportedFile&) = default;

    explicit ImportedFile(const Moment& now)
        : importedAt(now)
    {
    }
};
using ImportedFilePtr = std::shared_ptr<const ImportedFile>;

} // namespace settheory
