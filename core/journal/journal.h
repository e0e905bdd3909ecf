// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/logwriter.h"

#include <QObject>

#include <functional>
#include <memory>

namespace settheory {

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
    /// Ends a change that is under way in the background: it is cancelled, or done.
    ~Journal() override;

    QString path() const; ///< of the file itself: absolute, links followed
    LogSnapshot log() const { return m_log; }
    Moment now() const { return m_clock(); }

    /// Durable on disk when it returns without an error; then the snapshot is the new one and changed() was
    /// emitted. On an error nothing changed, in memory or on disk (only if the disk itself fails while it
    /// confirms, the log is read again, and the sentence says what it holds). The step can be undone. What
    /// each `before` holds must be what the log holds. Cancelled by `progress`, if it is given.
    Result<> apply(Change change, Progress* progress = nullptr);
    Result<> undo(Progress* progress = nullptr); ///< Refused with a sentence if there is nothing to undo
    Result<> redo(Progress* progress = nullptr);
    QString undoName() const; ///< empty: nothing to undo
    QString redoName() const;

    /// Whether undo() or redo() would touch so many workouts that it is better done in the background.
    bool isUndoLong() const;
    bool isRedoLong() const;

    /// The same three for changes that take long: a thread of their own writes, while the window lives on.
    /// The snapshot is swapped, changed() emitted and `done` called on the journal's thread, which needs an
    /// event loop. Meanwhile everything else that writes is refused, with a sentence. `done` is called
    /// exactly once, also for a refusal, and never before this returns; not if the journal is destroyed
    /// before.
    using Done = std::function<void(const Result<>& result)>;
    enum class CopyFirst { No, Yes }; ///< a backup before it, as backUp(); without one nothing is changed
    void applyInBackground(
        Change change, std::shared_ptr<Progress> progress, Done done, CopyFirst copy = CopyFirst::No);
    void undoInBackground(std::shared_ptr<Progress> progress, Done done);
    void redoInBackground(std::shared_ptr<Progress> progress, Done done);
    bool isBusy() const { return m_job != nullptr; }

    /// A verified copy in the folder of backups beside the log; returns its path.
    Result<QString> backUp();

Q_SIGNALS:
    void changed();

private:
    enum class Step { Apply, Undo, Redo };
    struct Job;

    Journal(std::unique_ptr<LogWriter> writer, LogSnapshot log, Clock clock);
    Result<Change> check(Step step, Change change) const;
    Result<> run(Step step, Change change, Progress* progress);
    Result<> accept(Step step, LogWriter::Outcome outcome);
    void runInBackground(
        Step step, Change change, std::shared_ptr<Progress> progress, Done done, CopyFirst copy);
    void finishJob();
    void remember(Step step, Change stored);

    std::unique_ptr<LogWriter> m_writer;
    LogSnapshot m_log;
    Clock m_clock;
    std::vector<Change> m_undo; ///< as they were stored
    std::vector<Change> m_redo;
    std::unique_ptr<Job> m_job; ///< null: nothing is under way
};

/// Reads a whole log in one read transaction, without a lock, and closes it.
Result<LogSnapshot> readLog(const QString& path);

/// Where the window and the command line keep the log if none is named:
/// $XDG_DATA_HOME/settheory/log.settheory.
QString defaultLogPath();

} // namespace settheory
