// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/change.h"

#include <memory>

class QLockFile;

namespace settheory {

class Database;
class LogStore;

/// The log file while it is held for writing: its lock and its one connection. Used by one thread at a time.
class LogWriter {
public:
    /// As Journal::open.
    static Result<std::unique_ptr<LogWriter>> open(
        const QString& path, bool createIfMissing, const Moment& now);
    ~LogWriter();

    /// The file itself: absolute, links followed.
    const QString& path() const { return m_path; }
    Result<LogSnapshot> load();

    /// What became of a change.
    struct Outcome {
        Result<> result;
        std::optional<Change> stored; ///< as the file now holds it; absent: nothing of it is there
        LogSnapshot log; ///< what the file now holds; null: what it held before
        bool changedElsewhere = false; ///< another program had written to the file: nothing was stored
    };
    /// Writes a change that logAfter() found to be right, in one transaction. After a failed commit the file
    /// is read again, so that the outcome is what is true. Moved in, each workout of a large import is let go
    /// as soon as it is written.
    Outcome write(const Log& present, Change change, const Moment& now, Progress* progress);

    Result<QString> backUp(const Moment& now);

private:
    LogWriter();
    Result<> checkFile() const;
    Outcome afterFailedCommit(const Error& error, const Change& stored);
    Outcome afterForeignChange();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; // released last
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LogStore> m_store;
    struct Seen;
    std::unique_ptr<Seen> m_seen;
};

} // namespace settheory
