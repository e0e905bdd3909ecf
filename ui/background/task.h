// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>

namespace settheory {

/// One kind of work off the GUI thread, on values. Starting it again, cancelling it or destroying it drops
/// the result that is still to come; what runs is told through its Progress that nobody waits any more.
class Task : public QObject {
    Q_OBJECT
public:
    explicit Task(QObject* parent = nullptr);
    ~Task() override;

    /// Runs `work(Progress&)` elsewhere and calls `done(result)` here, unless overtaken. The work must own
    /// all that it looks at (capture snapshots by value).
    template <class Work, class Done> void start(Work work, Done done);
    void cancel(); ///< at once; `done` is not called
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// From half a second on, ten times a second. A total of 0 is not known yet.
    void progressed(qint64 done, qint64 total);
    void ended(); ///< finished, or cancelled

private:
    std::shared_ptr<Progress> begin();
    void end();

    std::shared_ptr<Progress> m_progress;
    quint64 m_generation = 0;
    bool m_running = false;
    QTimer m_ticks;
};

template <class Work, class Done> void Task::start(Work work, Done done)
{
    using Value = std::invoke_result_t<Work, Progress&>;
    const std::shared_ptr<Progress> progress = begin();
    const quint64 generation = m_generation;
    auto* watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
        [this, watcher, generation, done = std::move(done)]() mutable {
            watcher->deleteLater();
            if (generation != m_generation)
                return;
            end();
            done(watcher->future().takeResult());
        });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work), progress]() mutable { return work(*progress); }));
}

} // namespace settheory
