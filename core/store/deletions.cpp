// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletions.h"

namespace settheory {

Result<QHash<WorkoutId, qint64>> loadDeletions(const Database& database)
{
    Statement query = database.statement(R"(
        SELECT deleted_id, deleted_at FROM tombstone
        WHERE kind = 'workout' AND deleted_at NOT IN
            (SELECT deleted_at FROM imported_file WHERE deleted_at IS NOT NULL))");
    QHash<WorkoutId, qint64> deletions;
    const auto read = forEachRow(query, [&](const Statement& row) -> Result<> {
        deletions.insert({row.text(0)}, row.integer(1));
        return {};
    });
    if (!read)
        return passOn(read);
    return deletions;
}

} // namespace settheory
