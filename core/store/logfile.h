// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <sys/types.h>

namespace settheory {

inline constexpr qint64 kApplicationId = 0x53657454; ///< "SetT", in the header of every log

/// Which file it is, whatever it is called: to notice that it was replaced while it is open.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
/// Missing if there is none.
Result<FileIdentity> identityOf(const QString& path);

/// The file that is meant: absolute, symbolic links followed. Missing for a link that leads nowhere.
Result<QString> resolvedPath(const QString& path);

/// What the first bytes of a log say.
struct LogHeader {
    int schema = 0; ///< PRAGMA user_version
};

/// Looks at the file without opening it as a database and without changing it: refuses what is not a plain
/// file, is empty, has two names, is no Set Theory log, or is one from a newer version than `newestSchema`.
/// The file is read through SQLite's own file layer, because closing a descriptor of our own would drop the
/// locks of a connection that this process has on it.
Result<LogHeader> readHeader(const QString& path, int newestSchema);

/// Makes a folder, and those above it that are missing, so that a power cut does not take them away again
/// with all that is in them. Nothing to do where it is there. ReadOnly if it cannot be made.
Result<> makeFolder(const QString& path);
/// Makes a renamed or new entry of the folder durable.
Result<> syncFolder(const QString& folder);
/// Makes the content of a file durable that is not open as a database.
Result<> syncFile(const QString& path);

} // namespace settheory
