// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace settheory {

/// What a look at a whole log found.
struct LogCheck {
    QStringList problems; ///< a sentence each
    int schema = 0;
    qint64 applicationId = 0;
    qint64 workouts = 0; ///< of those that can be counted
    qint64 sets = 0;

    bool ok() const { return problems.isEmpty(); }
};

/// Checks the file's structure, its foreign keys, and that finished workouts are what was saved. Takes no
/// lock and changes nothing. An error if the file is no log, newer, or cannot be opened.
Result<LogCheck> checkLog(const QString& path);

} // namespace settheory
