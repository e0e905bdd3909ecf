// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"
#include "core/store/database.h"

namespace settheory {

/// All that were not deleted.
Result<std::vector<SavedComparisonPtr>> loadComparisons(const Database& database);
Result<> loadComparisonEdits(const Database& database, LogEdits& edits);
/// Sets the times of edit, and buries what was deleted in another copy.
Result<> saveComparisonEdits(const Database& database, const LogEdits& edits);

/// Saved comparisons in the file. A deleted one leaves a row without content, so that it stays deleted when
/// two copies are merged.
class ComparisonStore {
public:
    explicit ComparisonStore(const Database& database);
    /// Adds or replaces it; returns it as stored, edited `now` or just after its last edit or deletion.
    Result<SavedComparisonPtr> put(const SavedComparison& comparison, qint64 now);
    Result<> remove(const ComparisonId& id, qint64 now);

private:
    Statement m_put;
    Statement m_remove;
};

} // namespace settheory
