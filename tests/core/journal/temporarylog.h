// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace settheory {

/// A place for a log, in a folder of its own that goes with it. In memory where that is possible: these tests
/// ask what is written, not whether a disk keeps it.
class TemporaryLog {
public:
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("log.settheory")); }
    /// What lies in the folder.
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// Opened, and made if it is missing; ends the test program if that fails.
    std::unique_ptr<Journal> open(Clock clock = systemClock()) const
    {
        if (!QFileInfo::exists(path())) {
            QFile file(path());
            if (!file.open(QIODevice::WriteOnly) || file.write(newLog()) < 0)
                qFatal("No room for a log in %s", qPrintable(folder()));
        }
        return opened(path(), std::move(clock));
    }

private:
    static std::unique_ptr<Journal> opened(const QString& path, Clock clock)
    {
        auto journal = Journal::open(path, Journal::IfMissing::Create, std::move(clock));
        if (!journal)
            qFatal("%s: %s", qPrintable(journal.error().message), qPrintable(journal.error().detail));
        return std::move(*journal);
    }
    /// The bytes of a new log, made once: hundreds of tests want one.
    static const QByteArray& newLog()
    {
        static const QByteArray kBytes = [] {
            const TemporaryLog log;
            (void)opened(log.path(), systemClock());
            QFile file(log.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        return kBytes;
    }
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath())
            + QStringLiteral("/settheory-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

} // namespace settheory
