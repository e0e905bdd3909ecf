// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/deletions.h"

#include "core/store/deletions.h"

#include <QFileInfo>

namespace settheory {

Result<QHash<WorkoutId, qint64>> readDeletions(const QString& path)
{
    if (!QFileInfo::exists(path))
        return QHash<WorkoutId, qint64>();
    const auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return passOn(database);
    return loadDeletions(**database);
}

} // namespace settheory
