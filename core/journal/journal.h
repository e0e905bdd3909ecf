// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/change.h"

#include <QObject>

#include <memory>

namespace settheory {

class Database; // core/store: SQL stays behind it

/// The open log: the only object that may change it. Holds the lock, the one connection and the undo list of
/// this run. Lives on one thread.
class Journal : public QObject {
    Q_OBJECT
public:
    enum class IfMissing { Refuse, Create };

    /// Locks and opens the log for writing. Errors name the file, the cause and what is safe: Missing, Locked
    /// (by whom), Newer, Unreadable, ReadOnly … A file that is not ours is not touched.
    static Result<std::unique_ptr<Journal>> open(
        const QString& path, IfMissing ifMissing, Clock clock = systemClock());
    ~Journal() override;

    QString path() const;
    LogSnapshot log() const { return m_log; }
    Moment now() const { return m_clock(); }

    /// Durable on disk when it returns without an error; then the snapshot is the new one and changed() was
    /// emitted. On an error nothing changed, in memory or on disk. The step can be undone.
    Result<> apply(Change change);
    Result<> undo(); ///< Refused with a sentence if there is nothing to undo
    Result<> redo();
    QString undoName() const; ///< empty: nothing to undo
    QString redoName() const;

    /// A verified copy in the folder of backups beside the log; returns its path.
    Result<QString> backUp();

Q_SIGNALS:
    void changed();

private:
    Journal();
    std::unique_ptr<Database> m_database;
    LogSnapshot m_log;
    Clock m_clock;
    std::vector<Change> m_undo;
    std::vector<Change> m_redo;
};

/// Reads a whole log in one read transaction, without a lock, and closes it.
Result<LogSnapshot> readLog(const QString& path);

/// Where the window and the command line keep the log if none is named:
/// $XDG_DATA_HOME/settheory/log.settheory.
QString defaultLogPath();

} // namespace settheory
