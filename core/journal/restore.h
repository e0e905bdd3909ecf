// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/journal/backups.h"

#include <QStringList>

namespace settheory {

/// What became of a restore.
struct Restored {
    QString replaced; ///< where the log that was there is kept now; empty: there was none
    LogSize size; ///< of the log that is there now
};

/// Puts a checked copy of `backup` in the place of `log`, which nobody may have open, this process included.
/// The log that was there is kept in the folder of backups, with a journal that a killed process left beside
/// it: neither may touch the copy. A backup that is damaged, newer or no log at all is refused. Whenever this
/// ends, by an error or by force, the log is the old one or the new one, whole.
Result<Restored> restoreLog(const QString& log, const QString& backup, const Moment& now);

/// What a log holds that a backup of it lacks.
struct Loss {
    QStringList workouts; ///< "Push B, 2026-11-24, 12 sets"; those that have more sets in the log than there
    bool isComplete = false; ///< false: the log can only be read in part or not at all; there may be more
};
Loss lossOf(const QString& log, const QString& backup);

} // namespace settheory
