// SPDX-License-Identifier: GPL-3.0-or-later
// F13 besides: what lies beside a restored log must not get into it.
#include "core/journal/logcheck.h"
#include "core/journal/restore.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T18:04:10+01:00");

/// A log of one workout that was backed up, and another one since.
struct Backed {
    TemporaryLog file;
    QString backup;

    Backed()
    {
        const auto journal = file.open([] { return kNow; });
        EXPECT_TRUE(journal->apply(adding(benchWorkout(3, u"Monday"_s))));
        backup = journal->backUp().value_or(QString());
        EXPECT_TRUE(journal->apply(adding(benchWorkout(5, u"Tuesday"_s))));
    }
};

QStringList titles(const QString& log)
{
    const auto read = readLog(log);
    QStringList titles;
    for (const WorkoutPtr& workout : read ? (*read)->workouts() : std::vector<WorkoutPtr>())
        titles << workout->title;
    titles.sort();
    return titles;
}

} // namespace

TEST(Restore, PutsTheBackupInPlaceAndKeepsTheLogThatWasThere)
{
    const Backed log;
    const auto restored = restoreLog(log.file.path(), log.backup, kNow);
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(titles(log.file.path()), QStringList(u"Monday"_s));
    EXPECT_TRUE(checkLog(log.file.path())->ok());
    EXPECT_EQ(restored->size.sets, 3);
    EXPECT_EQ(titles(restored->replaced), QStringList({u"Monday"_s, u"Tuesday"_s}));
    EXPECT_EQ(backupsOf(log.file.path()).size(), 2U);
    // And back again.
    ASSERT_TRUE(restoreLog(log.file.path(), restored->replaced, kNow));
    EXPECT_EQ(titles(log.file.path()), QStringList({u"Monday"_s, u"Tuesday"_s}));
    EXPECT_EQ(backupsOf(log.file.path()).size(), 3U);
}

TEST(Restore, MakesALogThatIsMissing)
{
    const Backed log;
    ASSERT_TRUE(QFile::remove(log.file.path()));
    const auto restored = restoreLog(log.file.path(), log.backup, kNow);
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->replaced, QString());
    EXPECT_EQ(titles(log.file.path()), QStringList(u"Monday"_s));
}

TEST(Restore, OfADamagedBackupIsRefusedAndNothingTouched)
{
    const Backed log;
    ASSERT_TRUE(runSql(log.backup, "UPDATE performed_set SET reps = 99 WHERE position = 0"));
    const QByteArray before = bytesOf(log.file.path());
    const QStringList names = log.file.names();
    EXPECT_EQ(restoreLog(log.file.path(), log.backup, kNow).error().kind, Error::Kind::Unreadable);
    const QByteArray whole = bytesOf(log.backup);
    for (int i = 1; i < 20; ++i) {
        ASSERT_TRUE(writeBytes(log.backup, whole.left(whole.size() * i / 20)));
        EXPECT_FALSE(restoreLog(log.file.path(), log.backup, kNow));
    }
    EXPECT_FALSE(restoreLog(log.file.path(), log.file.folder() + u"/nothing"_s, kNow));
    EXPECT_EQ(bytesOf(log.file.path()), before);
    EXPECT_EQ(log.file.names(), names);
}

TEST(Restore, IsRefusedWhileTheLogIsOpenAndFromTheLogItself)
{
    const Backed log;
    EXPECT_EQ(restoreLog(log.file.path(), log.file.path(), kNow).error().kind, Error::Kind::Refused);
    const auto journal = log.file.open();
    EXPECT_EQ(restoreLog(log.file.path(), log.backup, kNow).error().kind, Error::Kind::Locked);
    EXPECT_EQ(titles(log.file.path()).size(), 2);
}

TEST(Restore, KeepsADamagedLogAsItWas)
{
    const Backed log;
    for (const QByteArray& bytes :
        {bytesOf(log.file.path()).left(5000), QByteArray(), QByteArray("garbage")}) {
        ASSERT_TRUE(writeBytes(log.file.path(), bytes));
        const auto restored = restoreLog(log.file.path(), log.backup, kNow);
        ASSERT_TRUE(restored) << restored.error().message.toStdString();
        EXPECT_EQ(bytesOf(restored->replaced), bytes);
        EXPECT_EQ(titles(log.file.path()), QStringList(u"Monday"_s));
    }
}

TEST(Restore, NeverMixesAJournalThatLiesBesideIntoTheRestoredLog)
{
    int struck = 0;
    for (int i = 0; i < 40; ++i) {
        const Backed log;
        // A journal of a transaction on the log that its process never ended: SQLite would play it back.
        const QString copy = log.file.folder() + u"/copy"_s;
        const QString side = log.file.path() + (i % 2 == 0 ? u"-journal"_s : u"-wal"_s);
        sqlite3* other = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(log.file.path()).constData(), &other), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(other,
                      i % 2 == 0 ? "PRAGMA cache_size = 1; BEGIN; UPDATE performed_set SET reps = reps + 7; "
                                   "UPDATE exercise SET note = hex(randomblob(3000))"
                                 : "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; "
                                   "UPDATE performed_set SET reps = reps + 7",
                      nullptr, nullptr, nullptr),
            SQLITE_OK);
        ASSERT_TRUE(QFile::copy(side, copy));
        ASSERT_TRUE(QFile::copy(log.file.path(), copy + u".db"_s));
        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QFile::remove(log.file.path());
        QFile::remove(side);
        ASSERT_TRUE(QFile::rename(copy + u".db"_s, log.file.path()));
        ASSERT_TRUE(QFile::rename(copy, side));
        if (i % 4 >= 2) { // and it cannot be played back, for the log is damaged besides
            ASSERT_TRUE(writeBytes(log.file.path(), QByteArray(4096, 'x')));
        }
        struck += QFileInfo(side).size() > 0 ? 1 : 0;
        const auto restored = restoreLog(log.file.path(), log.backup, kNow);
        ASSERT_TRUE(restored) << restored.error().message.toStdString();
        EXPECT_FALSE(QFileInfo::exists(side));
        EXPECT_EQ(askSql(log.file.path(), "SELECT count(*), sum(reps) FROM performed_set"), "3");
        EXPECT_EQ(askSql(log.file.path(), "SELECT sum(reps) FROM performed_set"), "15");
        EXPECT_TRUE(checkLog(log.file.path())->ok());
        if (i % 4 >= 2) {
            EXPECT_TRUE(QFileInfo::exists(restored->replaced + side.mid(log.file.path().size())));
        }
    }
    EXPECT_EQ(struck, 40);
}

TEST(Loss, IsWhatTheLogHasMoreThanItsBackup)
{
    const Backed log;
    const Loss loss = lossOf(log.file.path(), log.backup);
    EXPECT_TRUE(loss.isComplete);
    ASSERT_EQ(loss.workouts.size(), 1);
    EXPECT_TRUE(loss.workouts[0].startsWith(u"Tuesday, 2026-11-24, 5"_s)) << loss.workouts[0].toStdString();
    ASSERT_TRUE(writeBytes(log.file.path(), "garbage"));
    EXPECT_FALSE(lossOf(log.file.path(), log.backup).isComplete);
    EXPECT_TRUE(lossOf(log.file.path(), log.backup).workouts.isEmpty());
}
