// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QDir>
#include <QTemporaryDir>

namespace settheory {

/// A place for a log, in a folder of its own that goes with it.
class TemporaryLog {
public:
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("log.settheory")); }
    /// What lies in the folder.
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Opened, and made if it is missing; ends the test program if that fails.
    std::unique_ptr<Journal> open(Clock clock = systemClock()) const
    {
        auto journal = Journal::open(path(), Journal::IfMissing::Create, std::move(clock));
        if (!journal)
            qFatal("%s: %s", qPrintable(journal.error().message), qPrintable(journal.error().detail));
        return std::move(*journal);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace settheory
