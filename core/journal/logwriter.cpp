// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logwriter.h"

#include "core/journal/changecheck.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/logfile.h"
#include "core/store/loglock.h"
#include "core/store/logstore.h"
#include "core/store/migrations.h"
#include "core/store/newlog.h"
#include "core/store/text.h"
#include "core/store/upgrade.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace settheory {
namespace {

qint64 millisecondsOf(const Moment& now)
{
    constexpr qint64 kPerSecond = 1000;
    return now.instant() * kPerSecond;
}

/// Is this, of the things that the change touches, what the log holds?
bool holds(const Log& log, const Change& change)
{
    return std::ranges::all_of(change.workouts, [&](const Replaced<WorkoutPtr>& replaced) {
        const auto& [before, after] = replaced;
        return isSameContent(after, log.findWorkout(after ? after->id : before->id));
    }) && std::ranges::all_of(change.exercises, [&](const Replaced<ExercisePtr>& replaced) {
        const auto& [before, after] = replaced;
        return isSameContent(after, log.findExercise(after ? after->id : before->id));
    }) && std::ranges::all_of(change.comparisons, [&](const Replaced<SavedComparisonPtr>& replaced) {
        const auto& [before, after] = replaced;
        return isSameContent(after, log.findComparison(after ? after->id : before->id));
    }) && std::ranges::all_of(change.importedFiles, [&](const Replaced<ImportedFilePtr>& replaced) {
        const auto& [before, after] = replaced;
        return isSameContent(after, log.findImportedFile(after ? after->id : before->id));
    }) && (!change.settings || *change.settings->after == log.settings());
}

/// A name may have 255 bytes, and that of a backup adds some 50 to the log's: its time, and SQLite's journal.
Result<> checkNewName(const QString& path)
{
    constexpr qsizetype kMostBytes = 200;
    if (QFile::encodeName(QFileInfo(path).fileName()).size() <= kMostBytes)
        return {};
    return fail(Error::Kind::Refused,
        Store::tr("The name of “%1” is too long for a log: backups add their time to it. Nothing was made; "
                  "choose a "
                  "name of at most %2 bytes.")
            .arg(path)
            .arg(kMostBytes));
}

Result<> makeIfMissing(const QString& path, bool create, const Moment& now)
{
    if (QFileInfo::exists(path) || !create)
        return {};
    return createLog(path, millisecondsOf(now));
}

} // namespace

/// What tells whether the file is still the one that was opened, and as this program left it.
struct LogWriter::Seen {
    FileIdentity identity;
    qint64 dataVersion = 0;
};

LogWriter::LogWriter() = default;
LogWriter::~LogWriter() = default;

Result<std::unique_ptr<LogWriter>> LogWriter::open(
    const QString& path, bool createIfMissing, const Moment& now)
{
    const auto resolved = resolvedPath(path);
    if (!resolved)
        return passOn(resolved);
    const bool missing = !QFileInfo::exists(*resolved);
    if (missing && !createIfMissing)
        return fail(Error::Kind::Missing, Store::tr("There is no log “%1”.").arg(*resolved));
    // Refused before the lock, so that nothing is left beside a file that is not ours.
    if (!missing) {
        if (const auto header = readHeader(*resolved, newestSchema()); !header)
            return passOn(header);
    } else if (const auto name = checkNewName(*resolved); !name) {
        return passOn(name);
    } else if (const auto made = makeFolder(QFileInfo(*resolved).absolutePath()); !made) {
        return passOn(made);
    }
    auto lock = lockLog(*resolved);
    if (!lock)
        return passOn(lock);
    if (const auto made = makeIfMissing(*resolved, createIfMissing, now); !made)
        return passOn(made);
    auto database = Database::open(*resolved, Database::Mode::Write);
    if (!database)
        return passOn(database);
    if (const auto upgraded = bringUpToDate(**database, allMigrations(), now); !upgraded)
        return passOn(upgraded);
    std::unique_ptr<LogWriter> writer(new LogWriter);
    writer->m_path = *resolved;
    writer->m_lock = std::move(*lock);
    writer->m_database = std::move(*database);
    writer->m_store = std::make_unique<LogStore>(*writer->m_database);
    const auto identity = identityOf(*resolved);
    if (!identity)
        return passOn(identity);
    const auto version = writer->m_database->number("PRAGMA data_version");
    if (!version)
        return passOn(version);
    writer->m_seen = std::make_unique<Seen>(Seen{*identity, *version});
    return writer;
}

Result<LogSnapshot> LogWriter::load()
{
    auto log = loadLog(*m_database);
    if (!log)
        return passOn(log);
    return LogSnapshot(std::make_shared<const Log>(std::move(*log)));
}

Result<> LogWriter::checkFile() const
{
    const auto identity = identityOf(m_path);
    if (identity && *identity == m_seen->identity)
        return {};
    return fail(Error::Kind::Missing,
        Store::tr("“%1” was deleted, renamed or replaced while it was open. Nothing more is written; put it "
                  "back, or "
                  "export what is shown.")
            .arg(m_path));
}

LogWriter::Outcome LogWriter::write(const Log& present, Change change, const Moment& now, Progress* progress)
{
    if (const auto same = checkFile(); !same)
        return {same, std::nullopt, nullptr};
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return {passOn(transaction), std::nullopt, nullptr};
    const auto version = m_database->number("PRAGMA data_version");
    if (!version)
        return {passOn(version), std::nullopt, nullptr};
    if (*version != m_seen->dataVersion) {
        transaction->rollBack();
        m_seen->dataVersion = *version;
        return afterForeignChange();
    }
    const auto stored = m_store->write(present, std::move(change), millisecondsOf(now), progress);
    if (!stored)
        return {passOn(stored), std::nullopt, nullptr};
    const auto committed = transaction->commit();
    if (!committed) {
        transaction->rollBack();
        return afterFailedCommit(committed.error(), *stored);
    }
    return {{}, *stored, std::make_shared<const Log>(replacedIn(present, *stored))};
}

Result<QString> LogWriter::backUp(const Moment& now)
{
    if (const auto same = checkFile(); !same)
        return passOn(same);
    return backUpLog(*m_database, now);
}

LogWriter::Outcome LogWriter::afterForeignChange()
{
    auto log = load();
    if (!log)
        return {passOn(log), std::nullopt, nullptr};
    return {
        fail(Error::Kind::Refused,
            Store::tr(
                "Another program changed “%1”. What it holds now is shown; nothing was changed, repeat it if "
                "it is still right.")
                .arg(m_path)),
        std::nullopt, *log, true};
}

LogWriter::Outcome LogWriter::afterFailedCommit(const Error& error, const Change& stored)
{
    auto log = load();
    if (!log) // the disk does not even read: all that is known is what was there before
        return {tl::make_unexpected(error), std::nullopt, nullptr};
    if (!holds(**log, stored))
        return {tl::make_unexpected(error), std::nullopt, *log};
    return {
        fail(error.kind,
            Store::tr(
                "The disk reported an error while saving, and yet the change is in the log. Check the disk, "
                "and make a backup elsewhere."),
            error.detail),
        stored, *log};
}

} // namespace settheory
