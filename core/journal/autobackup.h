// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace settheory {

class Journal;

/// Makes backups by itself while a log is open: at the start if the log changed since the last one, and after
/// changes, at most one in 30 minutes. On a thread and a connection of its own, so that nobody waits for it.
/// Lives on the journal's thread, which needs an event loop, and not longer than the journal.
class AutoBackup : public QObject {
    Q_OBJECT
public:
    explicit AutoBackup(Journal& journal, QObject* parent = nullptr);
    ~AutoBackup() override; ///< waits for the one that is under way

    bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    void made(const QString& path);
    /// There is no backup: the log is damaged, or the disk refuses. Said once for each reason.
    void failed(const Error& error);

private:
    void consider();
    void run();
    void finish(const Result<QString>& result);

    Journal& m_journal;
    QTimer m_later;
    std::thread m_thread;
    std::optional<Moment> m_failedAt;
    QString m_complaint; ///< what was said last
};

} // namespace settheory
