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

constexpr int kMostInOneSecond = 1000;

/// "log 2026-11-24 18-04-10.settheory", or with a number where that is taken.
QString freePath(const QDir& folder, const QString& log, const Moment& now)
{
    const QString time = now.toIso().left(19).replace(u'T', u' ').replace(u':', u'-');
    const QFileInfo file(log);
    for (int i = 1; i < kMostInOneSecond; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" (%1)").arg(i);
        const QString path =
            folder.filePath(file.completeBaseName() + u' ' + time + number + u'.' + file.suffix());
        if (!QFileInfo::exists(path))
            return path;
    }
    return {};
}

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

Result<QString> backUpLog(const Database& database, const Moment& now)
{
    const QDir folder(QFileInfo(database.path()).absoluteDir().filePath(QStringLiteral("backups")));
    if (!QDir().mkpath(folder.absolutePath()))
        return fail(Error::Kind::ReadOnly,
            Store::tr("The folder “%1” cannot be made, so there is no backup. Nothing was changed.")
                .arg(folder.absolutePath()));
    const QString path = freePath(folder, database.path(), now);
    const QString temporary = path + QStringLiteral(".new");
    QFile::remove(temporary);
    if (const auto made = makeCopy(database, temporary); !made) {
        QFile::remove(temporary);
        return passOn(made);
    }
    if (path.isEmpty() || !QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return fail(
            Error::Kind::Failed, Store::tr("The backup “%1” could not be put in its place.").arg(path));
    }
    if (const auto synced = syncFolder(folder.absolutePath()); !synced)
        return passOn(synced);
    return path;
}

} // namespace settheory
