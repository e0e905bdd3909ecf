// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace settheory {

/// One file in the folder of backups beside a log. What it is stands in its name.
struct Backup {
    enum class Kind {
        Copy, ///< a checked copy of the log as it was then
        Replaced, ///< the log that a restore put away; perhaps damaged
    };
    QString path;
    Moment madeAt; ///< wall clock
    qint64 bytes = 0;
    Kind kind = Kind::Copy;
};

/// Newest first. Empty where there are none; the log itself may be missing.
std::vector<Backup> backupsOf(const QString& log);

/// Those copies that need not be kept: all but every copy of the last 24 hours, the last one of each of the
/// 12 newest days that have one, of the 10 newest weeks and of the 9 newest months. Never one that a restore
/// put away, nor one whose time is yet to come.
std::vector<Backup> superfluousOf(const std::vector<Backup>& backups, const Moment& now);

/// Whether no copy was made within the last 30 minutes.
bool isBackupDue(const QString& log, const Moment& now);

/// A checked copy in the folder of backups, as Journal::backUp(); then removes what is superfluous. On a
/// connection of its own, so also while a journal has the log open, from any thread.
Result<QString> backUpBesides(const QString& log, const Moment& now);

/// backUpBesides() if it is due and there is something to keep: for programs that end at once.
Result<> backUpIfDue(const QString& log, const Moment& now);

/// A checked copy under the name `path`, or, if that is a folder, in it under the log's name and the time.
/// Takes no lock. Refused if there is such a file already. Returns its path.
Result<QString> copyLogTo(const QString& log, const QString& path, const Moment& now);

/// How much is in a log or a backup, without looking whether it is sound.
struct LogSize {
    qint64 workouts = 0;
    qint64 sets = 0;
};
Result<LogSize> sizeOf(const QString& path);

} // namespace settheory
