// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/store/database.h"

class QDir;

namespace settheory {

/// Copies the log into `backups` beside it, under its name and the time, and returns the copy's path. The
/// copy is whole and checked before it gets that name: a damaged log never takes the place of a good copy.
Result<QString> backUpLog(const Database& database, const Moment& now);

/// The same under the name `path`: written under another one first, checked, and durable when this returns
/// without an error. Refused if there is such a file already.
Result<> copyLog(const Database& database, const QString& path);

QString backupFolderOf(const QString& log);
/// ".settheory"; empty for a name without one.
QString suffixOf(const QString& fileName);
/// In `folder`: "log 2026-11-24 18-04-10.settheory" for a log named log.settheory, with `word` before the
/// time, or with a number where that name is taken.
QString freeBackupPath(const QDir& folder, const QString& log, const Moment& now, const QString& word = {});

} // namespace settheory
