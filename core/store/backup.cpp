// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/logfile.h"
#include "core/store/logproblems.h"
#include "core/store/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace settheory {
namespace {

/// The copy is sound and has as many workouts and sets as the log.
Result<> checkCopy(const Database& database, const QString& path)
{
    const auto copy = Database::open(path, Database::Mode::Read);
    if (!copy)
        return passOn(copy);
    const auto problems = problemsOf(**copy);
    if (!problems)
        return passOn(problems);
    if (!problems->isEmpty())
        return fail(Error::Kind::Unreadable,
            Store::tr("The log is damaged, so no copy of it was made and nothing was changed: %1")
                .arg(problems->first()),
            problems->join(u'\n'));
    for (const char* count : {"SELECT count(*) FROM workout", "SELECT count(*) FROM performed_set",
             "SELECT count(*) FROM exercise"}) {
        const auto here = database.number(count);
        const auto there = (*copy)->number(count);
        if (!here)
            return passOn(here);
        if (!there)
            return passOn(there);
        if (*here != *there)
            return fail(
                Error::Kind::Failed, Store::tr("The copy of the log was not complete. Nothing was changed."));
    }
    return {};
}

Result<> makeCopy(const Database& database, const QString& temporary)
{
    if (const auto copied = database.statement("VACUUM INTO ?").run(temporary); !copied)
        return copied;
    if (const auto checked = checkCopy(database, temporary); !checked)
        return checked;
    return syncFile(temporary);
}

} // namespace

Result<> copyLog(const Database& database, const QString& path)
{
    const auto taken = [&path] {
        return fail(Error::Kind::Refused,
            Store::tr("“%1” exists already and was not touched. Name a file that does not exist yet.")
                .arg(path));
    };
    if (QFileInfo::exists(path))
        return taken();
    const QString temporary = path + QStringLiteral(".new");
    QFile::remove(temporary);
    if (const auto made = makeCopy(database, temporary); !made) {
        QFile::remove(temporary);
        return made;
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        if (QFileInfo::exists(path))
            return taken();
        return fail(Error::Kind::Failed, Store::tr("The copy “%1” could not be put in its place.").arg(path));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

QString backupFolderOf(const QString& log)
{
    return QFileInfo(log).absoluteDir().filePath(QStringLiteral("backups"));
}

QString suffixOf(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    return suffix.isEmpty() ? QString() : u'.' + suffix;
}

QString freeBackupPath(const QDir& folder, const QString& log, const Moment& now, const QString& word)
{
    const QString time = now.toIso().left(19).replace(u'T', u' ').replace(u':', u'-');
    const QFileInfo file(log);
    const QString name = file.completeBaseName() + u' ' + (word.isEmpty() ? word : word + u' ') + time;
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" (%1)").arg(i);
        const QString path = folder.filePath(name + number + suffixOf(file.fileName()));
        if (!QFileInfo::exists(path))
            return path;
    }
}

Result<QString> backUpLog(const Database& database, const Moment& now)
{
    const QDir folder(backupFolderOf(database.path()));
    if (const auto made = makeFolder(folder.path()); !made)
        return passOn(made);
    const QString path = freeBackupPath(folder, database.path(), now);
    if (const auto copied = copyLog(database, path); !copied)
        return passOn(copied);
    return path;
}

} // namespace settheory
