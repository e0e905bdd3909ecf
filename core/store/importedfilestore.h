// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"
#include "core/store/database.h"

#include <vector>

namespace settheory {

/// All that were not taken back.
Result<std::vector<ImportedFilePtr>> loadImportedFiles(const Database& database);
Result<> loadImportedFileEdits(const Database& database, LogEdits& edits);
/// Sets the times of edit, and buries what was taken back in another copy.
Result<> saveImportedFileEdits(const Database& database, const LogEdits& edits);

/// Files that came in. One that was taken back leaves a row without content, so that merging another copy
/// does not bring it back.
class ImportedFileStore {
public:
    explicit ImportedFileStore(const Database& database);
    /// Adds or replaces it; returns it as stored, edited `now` or just after its last edit or deletion.
    Result<ImportedFilePtr> put(const ImportedFile& file, qint64 now);
    Result<> remove(const ImportId& id, qint64 now);

private:
    Statement m_put;
    Statement m_remove;
};

} // namespace settheory
