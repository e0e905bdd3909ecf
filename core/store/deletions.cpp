// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletions.h"

namespace settheory {

Result<QHash<WorkoutId, qint64>> loadDeletions(const Database& database)
{
    Statement query =
        database.statement("SELECT deleted_id, deleted_at FROM tombstone WHERE kind = 'workout'");
    QHash<WorkoutId, qint64> deletions;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return deletions;
        deletions.insert({query.text(0)}, query.integer(1));
    }
}

} // namespace settheory
