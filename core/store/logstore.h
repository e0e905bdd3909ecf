// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/change.h"
#include "core/store/database.h"

namespace settheory {

/// The whole log, in one read transaction.
Result<Log> loadLog(const Database& database);

/// Writes a change to a log that holds `present`; `now` in milliseconds since 1970. Returns it as it was
/// stored: each `before` is the one in `present`, each `after` has its new time of edit. No transaction of
/// its own. Cancelled if `progress` (may be null) was.
Result<Change> writeChange(
    const Database& database, const Log& present, Change change, qint64 now, Progress* progress);

} // namespace settheory
