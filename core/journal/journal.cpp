// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/changecheck.h"
#include "core/store/text.h"

#include <thread>

namespace settheory {
namespace {

/// A change of more workouts than this takes longer than a key press may.
constexpr std::size_t kManyWorkouts = 25;

bool isLong(const std::vector<Change>& steps)
{
    return !steps.empty() && steps.back().workouts.size() > kManyWorkouts;
}

tl::unexpected<Error> busy()
{
    return fail(Error::Kind::Refused,
        Store::tr("A longer change is being saved. Nothing was changed; repeat this when it is done."));
}

} // namespace

/// A change that a thread of its own is writing.
struct Journal::Job {
    Step step = Step::Apply;
    std::shared_ptr<Progress> progress;
    Done done;
    LogWriter::Outcome outcome = {};
    std::thread thread = {};
};

Journal::Journal(std::unique_ptr<LogWriter> writer, LogSnapshot log, Clock clock)
    : m_writer(std::move(writer))
    , m_log(std::move(log))
    , m_clock(std::move(clock))
{
}

Journal::~Journal()
{
    if (!m_job)
        return;
    m_job->progress->cancel();
    m_job->thread.join();
}

Result<std::unique_ptr<Journal>> Journal::open(const QString& path, IfMissing ifMissing, Clock clock)
{
    auto writer = LogWriter::open(path, ifMissing == IfMissing::Create, clock());
    if (!writer)
        return passOn(writer);
    auto log = (*writer)->load();
    if (!log)
        return passOn(log);
    return std::unique_ptr<Journal>(new Journal(std::move(*writer), std::move(*log), std::move(clock)));
}

QString Journal::path() const
{
    return m_writer->path();
}

Result<> Journal::apply(Change change, Progress* progress)
{
    return run(Step::Apply, std::move(change), progress);
}

Result<> Journal::undo(Progress* progress)
{
    return run(Step::Undo, {}, progress);
}

Result<> Journal::redo(Progress* progress)
{
    return run(Step::Redo, {}, progress);
}

QString Journal::undoName() const
{
    return m_undo.empty() ? QString() : m_undo.back().name;
}

QString Journal::redoName() const
{
    return m_redo.empty() ? QString() : m_redo.back().name;
}

bool Journal::isUndoLong() const
{
    return isLong(m_undo);
}

bool Journal::isRedoLong() const
{
    return isLong(m_redo);
}

void Journal::applyInBackground(Change change, std::shared_ptr<Progress> progress, Done done, CopyFirst copy)
{
    runInBackground(Step::Apply, std::move(change), std::move(progress), std::move(done), copy);
}

void Journal::undoInBackground(std::shared_ptr<Progress> progress, Done done)
{
    runInBackground(Step::Undo, {}, std::move(progress), std::move(done), CopyFirst::No);
}

void Journal::redoInBackground(std::shared_ptr<Progress> progress, Done done)
{
    runInBackground(Step::Redo, {}, std::move(progress), std::move(done), CopyFirst::No);
}

Result<QString> Journal::backUp()
{
    if (isBusy())
        return busy();
    return m_writer->backUp(m_clock());
}

/// What is to be written for a step, checked against the log as it is.
Result<Change> Journal::check(Step step, Change change) const
{
    if (isBusy())
        return busy();
    if (step == Step::Undo) {
        if (m_undo.empty())
            return fail(Error::Kind::Refused, Store::tr("There is nothing to undo."));
        change = m_undo.back().reversed();
    } else if (step == Step::Redo) {
        if (m_redo.empty())
            return fail(Error::Kind::Refused, Store::tr("There is nothing to redo."));
        change = m_redo.back();
    }
    if (const auto after = logAfter(*m_log, change); !after)
        return passOn(after);
    return change;
}

Result<> Journal::run(Step step, Change change, Progress* progress)
{
    auto checked = check(step, std::move(change));
    if (!checked)
        return passOn(checked);
    if (checked->isEmpty() && !checked->edits)
        return {};
    return accept(step, m_writer->write(*m_log, std::move(*checked), m_clock(), progress));
}

Result<> Journal::accept(Step step, LogWriter::Outcome outcome)
{
    if (outcome.changedElsewhere) {
        m_undo.clear(); // their steps speak of a log that is no more
        m_redo.clear();
    }
    if (outcome.stored)
        remember(step, std::move(*outcome.stored));
    if (outcome.log) {
        m_log = std::move(outcome.log);
        Q_EMIT changed();
    }
    return outcome.result;
}

void Journal::remember(Step step, Change stored)
{
    switch (step) {
    case Step::Apply:
        if (stored.isEmpty()) // tombstones of another copy alone: nothing that anybody sees
            break;
        m_redo.clear();
        m_undo.push_back(std::move(stored));
        break;
    case Step::Undo:
        m_undo.pop_back();
        m_redo.push_back(stored.reversed());
        break;
    case Step::Redo:
        m_redo.pop_back();
        m_undo.push_back(std::move(stored));
        break;
    }
}

void Journal::runInBackground(
    Step step, Change change, std::shared_ptr<Progress> progress, Done done, CopyFirst copy)
{
    auto checked = check(step, std::move(change));
    if (!checked || (checked->isEmpty() && !checked->edits)) {
        const Result<> result = checked ? Result<>() : Result<>(passOn(checked));
        QMetaObject::invokeMethod(
            this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
        return;
    }
    if (!progress)
        progress = std::make_shared<Progress>();
    m_job.reset(new Job{step, std::move(progress), std::move(done)});
    // The job, the writer and this snapshot stay as they are until finishJob() or the destructor has joined.
    m_job->thread = std::thread([this, job = m_job.get(), change = std::move(*checked), log = m_log,
                                    now = m_clock(), copy]() mutable {
        const auto copied = copy == CopyFirst::Yes ? m_writer->backUp(now) : Result<QString>(QString());
        job->outcome = copied ? m_writer->write(*log, std::move(change), now, job->progress.get())
                              : LogWriter::Outcome{passOn(copied), std::nullopt, nullptr};
        QMetaObject::invokeMethod(
            this, [this] { finishJob(); }, Qt::QueuedConnection);
    });
}

void Journal::finishJob()
{
    m_job->thread.join();
    const std::unique_ptr<Job> job =
        std::move(m_job); // before the news: who hears it may change the log again
    const Result<> result = accept(job->step, std::move(job->outcome));
    job->done(result);
}

} // namespace settheory
