// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/restore.h"

#include "core/store/backup.h"
#include "core/store/logfile.h"
#include "core/store/loglock.h"
#include "core/store/logproblems.h"
#include "core/store/migrations.h"
#include "core/store/readable.h"
#include "core/store/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace settheory {
namespace {

/// What SQLite may have left beside a database that a killed process had open.
const std::array kSideFiles = {"-journal", "-wal", "-shm"};

QStringList sideFilesOf(const QString& path)
{
    QStringList files;
    for (const char* suffix : kSideFiles) {
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            files << QLatin1String(suffix);
    }
    return files;
}

/// A sound copy of the backup at `path`, of the newest version.
Result<LogSize> makeReady(const QString& backup, const QString& path)
{
    const auto source = Database::open(backup, Database::Mode::Read);
    if (!source)
        return passOn(source);
    if (const auto copied = copyLog(**source, path); !copied)
        return passOn(copied);
    auto copy = Database::open(path, Database::Mode::Write);
    if (!copy)
        return passOn(copy);
    if (const auto migrated = migrate(**copy, allMigrations()); !migrated)
        return passOn(migrated);
    const auto problems = problemsOf(**copy);
    if (!problems)
        return passOn(problems);
    if (!problems->isEmpty())
        return fail(Error::Kind::Unreadable,
            Store::tr("“%1” is damaged, so nothing was restored: %2").arg(backup, problems->first()));
    const auto workouts = (*copy)->number("SELECT count(*) FROM workout");
    const auto sets = (*copy)->number("SELECT count(*) FROM performed_set");
    if (!workouts || !sets)
        return passOn(workouts ? sets : workouts);
    return LogSize{*workouts, *sets};
}

Result<> keepFile(const QString& from, const QString& to)
{
    if (!QFile::copy(from, to))
        return fail(Error::Kind::Failed,
            Store::tr(
                "The present log could not be kept as “%1”, so nothing was restored. Free some space and "
                "try again.")
                .arg(to));
    return syncFile(to);
}

/// Copies what is at the log's place, with all that lies beside it, into the folder of backups.
Result<QString> keepPresent(const QString& log, const Moment& now)
{
    if (!QFileInfo::exists(log))
        return QString();
    // Opening plays a journal back that a killed process left, if it can be; then there is none any more.
    if (readHeader(log, newestSchema()))
        (void)Database::open(log, Database::Mode::Write);
    const QDir folder(backupFolderOf(log));
    if (const auto made = makeFolder(folder.path()); !made)
        return passOn(made);
    QString kept = freeBackupPath(folder, log, now, QStringLiteral("replaced"));
    if (const auto copied = keepFile(log, kept); !copied)
        return passOn(copied);
    for (const QString& suffix : sideFilesOf(log)) {
        if (const auto copied = keepFile(log + suffix, kept + suffix); !copied)
            return passOn(copied);
    }
    if (const auto synced = syncFolder(folder.path()); !synced)
        return passOn(synced);
    return kept;
}

Result<> putInPlace(const QString& ready, const QString& log)
{
    // An old journal must be gone from the disk before the new file is there: SQLite would play it into it.
    for (const QString& suffix : sideFilesOf(log)) {
        if (!QFile::remove(log + suffix))
            return fail(Error::Kind::Failed,
                Store::tr("“%1” cannot be removed, so nothing was restored.").arg(log + suffix));
    }
    const QString folder = QFileInfo(log).absolutePath();
    if (const auto synced = syncFolder(folder); !synced)
        return synced;
    if (std::rename(QFile::encodeName(ready).constData(), QFile::encodeName(log).constData()) != 0)
        return fail(Error::Kind::Failed,
            Store::tr("The copy could not be put in the place of “%1”, which is as it was.").arg(log),
            QString::fromLocal8Bit(std::strerror(errno)));
    return syncFolder(folder);
}

Result<Restored> restoreLocked(const QString& log, const QString& backup, const Moment& now)
{
    const QString ready = log + QStringLiteral(".restored");
    QFile::remove(ready); // left by a process that was killed while it restored; we hold the lock
    const auto size = makeReady(backup, ready);
    Result<QString> kept = size ? keepPresent(log, now) : Result<QString>(passOn(size));
    Result<> put = kept ? putInPlace(ready, log) : Result<>(passOn(kept));
    if (!put) {
        QFile::remove(ready);
        return passOn(put);
    }
    return Restored{*kept, *size};
}

QString lineOf(const ReadableWorkout& workout)
{
    const QString sets = workout.sets == 1 ? Store::tr("1 set") : Store::tr("%1 sets").arg(workout.sets);
    return QStringLiteral("%1, %2, %3").arg(workout.title, workout.startedAt.left(10), sets);
}

} // namespace

Result<Restored> restoreLog(const QString& log, const QString& backup, const Moment& now)
{
    const auto from = resolvedPath(backup);
    if (!from)
        return passOn(from);
    if (const auto header = readHeader(*from, newestSchema()); !header)
        return passOn(header);
    const auto to = resolvedPath(log);
    if (!to)
        return passOn(to);
    if (*from == *to)
        return fail(Error::Kind::Refused,
            Store::tr("“%1” is the log itself. Name a backup of it; nothing was changed.").arg(*from));
    const QFileInfo place(*to);
    if (place.exists() && !place.isFile())
        return fail(
            Error::Kind::Refused, Store::tr("“%1” is not a plain file. It was not touched.").arg(*to));
    if (const auto present = readHeader(*to, newestSchema());
        !present && present.error().kind == Error::Kind::Newer)
        return passOn(present);
    if (const auto made = makeFolder(place.absolutePath()); !made)
        return passOn(made);
    const auto lock = lockLog(*to);
    if (!lock)
        return passOn(lock);
    return restoreLocked(*to, *from, now);
}

Loss lossOf(const QString& log, const QString& backup)
{
    const ReadableWorkouts here = readableWorkouts(resolvedPath(log).value_or(log));
    QHash<QString, qint64> there;
    for (const ReadableWorkout& workout : readableWorkouts(resolvedPath(backup).value_or(backup)).workouts)
        there.insert(workout.id, workout.sets);
    Loss loss;
    loss.isComplete = here.isComplete;
    std::vector<ReadableWorkout> missing;
    std::ranges::copy_if(here.workouts, std::back_inserter(missing),
        [&](const ReadableWorkout& workout) { return workout.sets > there.value(workout.id, -1); });
    std::ranges::sort(missing, std::greater(), &ReadableWorkout::startedAt);
    for (const ReadableWorkout& workout : missing)
        loss.workouts << lineOf(workout);
    return loss;
}

} // namespace settheory
