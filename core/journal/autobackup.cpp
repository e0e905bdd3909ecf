// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/autobackup.h"

#include "core/journal/backups.h"
#include "core/journal/journal.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdlib>

namespace settheory {
namespace {

using namespace std::chrono_literals;
constexpr auto kPatience = 60s; // until it is tried again

/// Whether the file was written to after the newest copy of it was made.
bool changedSinceCopy(const QString& log)
{
    for (const Backup& backup : backupsOf(log)) {
        if (backup.kind == Backup::Kind::Copy)
            return QFileInfo(log).lastModified() > QFileInfo(backup.path).lastModified();
    }
    return true;
}

bool isLongAgo(const Moment& then, const Moment& now)
{
    constexpr qint64 kSeconds = 30 * 60;
    return std::abs(then.secondsTo(now).value_or(kSeconds)) >= kSeconds;
}

} // namespace

AutoBackup::AutoBackup(Journal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &AutoBackup::consider);
    connect(&m_journal, &Journal::changed, this, &AutoBackup::consider);
    m_later.start(0); // when the window is there
}

AutoBackup::~AutoBackup()
{
    if (m_thread.joinable())
        m_thread.join();
}

void AutoBackup::consider()
{
    const QString log = m_journal.path();
    if (isRunning() || m_later.isActive() || m_journal.log()->workouts().empty() || !changedSinceCopy(log))
        return;
    const Moment now = m_journal.now();
    const bool failedJustNow = m_failedAt && !isLongAgo(*m_failedAt, now);
    if (m_journal.isBusy() || failedJustNow || !isBackupDue(log, now))
        m_later.start(kPatience);
    else
        run();
}

void AutoBackup::run()
{
    m_thread = std::thread([this, path = m_journal.path(), now = m_journal.now()] {
        auto result = backUpBesides(path, now);
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result)] { finish(result); }, Qt::QueuedConnection);
    });
}

void AutoBackup::finish(const Result<QString>& result)
{
    m_thread.join();
    if (result) {
        m_complaint.clear();
        m_failedAt.reset();
        Q_EMIT made(*result);
        return;
    }
    if (result.error().kind == Error::Kind::Locked) { // someone is writing just now
        m_later.start(kPatience);
        return;
    }
    m_failedAt = m_journal.now();
    if (result.error().message == m_complaint)
        return;
    m_complaint = result.error().message;
    Q_EMIT failed(result.error());
}

} // namespace settheory
