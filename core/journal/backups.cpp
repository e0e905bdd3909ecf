// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/backups.h"

#include "core/store/backup.h"
#include "core/store/logfile.h"
#include "core/store/migrations.h"
#include "core/store/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace settheory {
namespace {

constexpr qint64 kSecondsBetween = 30 * 60;
constexpr qint64 kSecondsAllKept = 24 * 60 * 60;
constexpr qsizetype kDays = 12;
constexpr qsizetype kWeeks = 10;
constexpr qsizetype kMonths = 9;

/// By the wall: backups are named so.
qint64 secondsBetween(const Moment& earlier, const Moment& later)
{
    const auto wall = [](const Moment& moment) {
        return Moment::at(moment.date(), moment.time().value_or(QTime(12, 0)), 0)->instant();
    };
    return wall(later) - wall(earlier);
}

QString weekOf(const QDate& date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1 %2").arg(year).arg(week);
}

/// Marks the newest of each of the first `periods` periods that have one.
template <class Period>
void keepNewestOfEach(
    const std::vector<Backup>& copies, std::vector<bool>& kept, qsizetype periods, Period period)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const QString one = period(copies[i].madeAt.date());
        if (seen.contains(one))
            continue;
        if (seen.size() == periods)
            return;
        seen.insert(one);
        kept[i] = true;
    }
}

std::optional<Backup> backupFrom(const QFileInfo& file, const QRegularExpression& name)
{
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const auto madeAt = Moment::at(QDate::fromString(match.captured(2), Qt::ISODate),
        QTime::fromString(match.captured(3), QStringLiteral("hh-mm-ss")));
    if (!madeAt)
        return std::nullopt;
    return Backup{file.filePath(), *madeAt, file.size(),
        match.captured(1).isEmpty() ? Backup::Kind::Copy : Backup::Kind::Replaced};
}

Result<std::unique_ptr<Database>> opened(const QString& path)
{
    const auto resolved = resolvedPath(path);
    if (!resolved)
        return passOn(resolved);
    if (const auto header = readHeader(*resolved, newestSchema()); !header)
        return passOn(header);
    return Database::open(*resolved, Database::Mode::Read);
}

} // namespace

std::vector<Backup> backupsOf(const QString& log)
{
    const QFileInfo file(resolvedPath(log).value_or(log));
    const QRegularExpression name(
        QStringLiteral("^%1( replaced)? (\\d{4}-\\d\\d-\\d\\d) (\\d\\d-\\d\\d-\\d\\d)( "
                       "\\(\\d+\\))?%2$")
            .arg(QRegularExpression::escape(file.completeBaseName()),
                QRegularExpression::escape(suffixOf(file.fileName()))));
    std::vector<Backup> backups;
    const QDir folder(backupFolderOf(file.filePath()));
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files)) {
        if (auto backup = backupFrom(entry, name))
            backups.push_back(std::move(*backup));
    }
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        const qint64 between = secondsBetween(b.madeAt, a.madeAt);
        return between != 0 ? between > 0 : a.path > b.path;
    });
    return backups;
}

std::vector<Backup> superfluousOf(const std::vector<Backup>& backups, const Moment& now)
{
    std::vector<Backup> copies;
    std::ranges::copy_if(backups, std::back_inserter(copies), [&](const Backup& backup) {
        return backup.kind == Backup::Kind::Copy && secondsBetween(backup.madeAt, now) >= 0;
    });
    std::vector<bool> kept(copies.size());
    keepNewestOfEach(copies, kept, kDays, [](QDate date) { return date.toString(Qt::ISODate); });
    keepNewestOfEach(copies, kept, kWeeks, weekOf);
    keepNewestOfEach(
        copies, kept, kMonths, [](QDate date) { return date.toString(QStringLiteral("yyyy-MM")); });
    std::vector<Backup> superfluous;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (!kept[i] && secondsBetween(copies[i].madeAt, now) > kSecondsAllKept)
            superfluous.push_back(copies[i]);
    }
    return superfluous;
}

bool isBackupDue(const QString& log, const Moment& now)
{
    // Both ways: a copy from a time when the clock was wrong must not stop the next ones for years.
    return std::ranges::none_of(backupsOf(log), [&](const Backup& backup) {
        return backup.kind == Backup::Kind::Copy
            && std::abs(secondsBetween(backup.madeAt, now)) < kSecondsBetween;
    });
}

Result<QString> backUpBesides(const QString& log, const Moment& now)
{
    const auto database = opened(log);
    if (!database)
        return passOn(database);
    const auto made = backUpLog(**database, now);
    if (!made)
        return made;
    for (const Backup& backup : superfluousOf(backupsOf(log), now))
        QFile::remove(backup.path);
    return made;
}

Result<> backUpIfDue(const QString& log, const Moment& now)
{
    if (!isBackupDue(log, now))
        return {};
    const auto size = sizeOf(log);
    if (!size)
        return passOn(size);
    if (size->workouts == 0)
        return {};
    const auto made = backUpBesides(log, now);
    return made ? Result<>() : Result<>(passOn(made));
}

Result<QString> copyLogTo(const QString& log, const QString& path, const Moment& now)
{
    const auto database = opened(log);
    if (!database)
        return passOn(database);
    const QString target = QFileInfo(path).isDir() ? freeBackupPath(QDir(path), (*database)->path(), now)
                                                   : QFileInfo(path).absoluteFilePath();
    if (const auto copied = copyLog(**database, target); !copied)
        return passOn(copied);
    return target;
}

Result<LogSize> sizeOf(const QString& path)
{
    const auto database = opened(path);
    if (!database)
        return passOn(database);
    const auto workouts = (*database)->number("SELECT count(*) FROM workout");
    if (!workouts)
        return passOn(workouts);
    const auto sets = (*database)->number("SELECT count(*) FROM performed_set");
    if (!sets)
        return passOn(sets);
    return LogSize{*workouts, *sets};
}

} // namespace settheory
