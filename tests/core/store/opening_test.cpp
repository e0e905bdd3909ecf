// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcheck.h"
#include "core/store/migrations.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// Sets the number at this place of the header, as no Set Theory does.
void setHeader(const QString& path, int offset, quint32 value)
{
    QByteArray bytes = bytesOf(path);
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<char>(value >> (8 * (3 - i)));
    ASSERT_TRUE(writeBytes(path, bytes));
}

/// Every way in refuses the file as `kind`, names it, and leaves it and its folder as they were.
void expectRefused(const TemporaryLog& file, Error::Kind kind, const QString& word = {})
{
    const QByteArray bytes = bytesOf(file.path());
    const QStringList names = file.names();
    for (const auto ifMissing : {Journal::IfMissing::Refuse, Journal::IfMissing::Create}) {
        const auto opened = Journal::open(file.path(), ifMissing);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, kind) << opened.error().message.toStdString();
        EXPECT_TRUE(opened.error().message.contains(file.path()));
        EXPECT_TRUE(opened.error().message.contains(word)) << opened.error().message.toStdString();
    }
    const auto read = readLog(file.path());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, kind);
    const auto checked = checkLog(file.path());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().kind, kind);
    EXPECT_EQ(bytesOf(file.path()), bytes);
    EXPECT_EQ(file.names(), names);
}

void makeLog(const TemporaryLog& file)
{
    EXPECT_TRUE(file.open()->apply(adding(benchWorkout(3))));
}

} // namespace

class NewerLog : public testing::TestWithParam<quint32> { };

TEST_P(NewerLog, IsRefusedByItsVersionAndNotTouched)
{
    const TemporaryLog file;
    makeLog(file);
    setHeader(file.path(), 60, GetParam());
    expectRefused(file, Error::Kind::Newer, QString::number(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Versions, NewerLog, testing::Values(static_cast<quint32>(newestSchema()) + 1, 999U, 0x7fffffffU));

TEST(ForeignFile, WithAVersionThatNoLogHasIsRefused)
{
    const TemporaryLog file;
    makeLog(file);
    setHeader(file.path(), 60, 0xffffffffU);
    expectRefused(file, Error::Kind::Unreadable, u"-1"_s);
    setHeader(file.path(), 60, 0);
    expectRefused(file, Error::Kind::Unreadable);
}

TEST(ForeignFile, OfAnotherApplicationIsRefused)
{
    const TemporaryLog file;
    makeLog(file);
    setHeader(file.path(), 68, 0x0badcafe);
    expectRefused(file, Error::Kind::Unreadable);
}

TEST(ForeignFile, LikeABrowsersDatabaseIsRefused)
{
    const TemporaryLog file;
    ASSERT_TRUE(runSql(
        file.path(), "PRAGMA user_version = 1; CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT);"));
    expectRefused(file, Error::Kind::Unreadable);
}

TEST(ForeignFile, ThatIsNoDatabaseIsRefused)
{
    const TemporaryLog file;
    for (const QByteArray& bytes : {QByteArray("Date,Workout Name,Exercise\n2026-11-24,Push,Bench\n"),
             QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), QByteArray("x"), QByteArray(4096, '\0')}) {
        ASSERT_TRUE(writeBytes(file.path(), bytes));
        expectRefused(file, Error::Kind::Unreadable);
    }
}

TEST(ForeignFile, ThatIsEmptyIsRefusedAndNoNewLogPutInItsPlace)
{
    const TemporaryLog file;
    ASSERT_TRUE(writeBytes(file.path(), {}));
    expectRefused(file, Error::Kind::Unreadable);
}

TEST(ForeignFile, ThatIsAFolderAFifoOrADeviceIsRefused)
{
    const TemporaryLog folder;
    ASSERT_TRUE(QDir().mkpath(folder.path()));
    expectRefused(folder, Error::Kind::Unreadable);

    const TemporaryLog fifo;
    ASSERT_EQ(::mkfifo(QFile::encodeName(fifo.path()).constData(), 0600), 0);
    EXPECT_EQ(readLog(fifo.path()).error().kind, Error::Kind::Unreadable); // and does not wait for ever
    EXPECT_EQ(Journal::open(fifo.path(), Journal::IfMissing::Create).error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(fifo.names(), QStringList(u"log.settheory"_s));

    EXPECT_EQ(readLog(u"/dev/zero"_s).error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(
        Journal::open(u"/dev/null"_s, Journal::IfMissing::Create).error().kind, Error::Kind::Unreadable);
}

TEST(CutLog, IsReportedAndKept)
{
    const TemporaryLog file;
    makeLog(file);
    const QByteArray whole = bytesOf(file.path());
    int opened = 0;
    for (int i = 1; i <= 100; ++i) {
        const QByteArray cut = whole.left(whole.size() * i / 101);
        ASSERT_TRUE(writeBytes(file.path(), cut));
        const auto read = readLog(file.path());
        EXPECT_FALSE(read) << cut.size();
        if (!read) {
            EXPECT_EQ(read.error().kind, Error::Kind::Unreadable);
            EXPECT_FALSE(read.error().message.isEmpty());
        }
        const auto checked = checkLog(file.path());
        EXPECT_TRUE(!checked || !checked->ok());
        opened += Journal::open(file.path(), Journal::IfMissing::Create) ? 1 : 0;
        EXPECT_EQ(bytesOf(file.path()), cut);
    }
    EXPECT_EQ(opened, 0);
    EXPECT_EQ(file.names(), QStringList(u"log.settheory"_s));
}

TEST(LockedLog, NamesItsHolderAndCanStillBeRead)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    const auto second = Journal::open(file.path(), Journal::IfMissing::Refuse);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Locked);
    EXPECT_TRUE(second.error().message.contains(QString::number(::getpid())));
    EXPECT_TRUE(second.error().message.contains(QCoreApplication::applicationName()));
    const auto log = readLog(file.path());
    ASSERT_TRUE(log);
    EXPECT_EQ((*log)->workouts().size(), 1U);
}

TEST(LockedLog, IsTakenOverFromAProcessThatIsGone)
{
    const TemporaryLog file;
    makeLog(file);
    QProcess gone;
    gone.start(u"true"_s, {});
    ASSERT_TRUE(gone.waitForStarted());
    const QByteArray pid = QByteArray::number(gone.processId());
    ASSERT_TRUE(gone.waitForFinished());
    const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
    const QByteArray machine = QSysInfo::machineUniqueId();
    const QByteArray boot = QSysInfo::bootUniqueId();
    ASSERT_TRUE(writeBytes(
        file.path() + u".lock"_s, pid + "\nsettheory\n" + host + '\n' + machine + '\n' + boot + '\n'));
    EXPECT_TRUE(Journal::open(file.path(), Journal::IfMissing::Refuse));
}

TEST(LockedLog, IsTakenOverWhereThePowerWentBeforeTheHoldersNameWasWritten)
{
    const TemporaryLog file;
    makeLog(file);
    for (const QByteArray& lock : {QByteArray(), QByteArray("\0\0\0\0\0\0\0\0", 8), QByteArray("12")}) {
        ASSERT_TRUE(writeBytes(file.path() + u".lock"_s, lock));
        const auto journal = Journal::open(file.path(), Journal::IfMissing::Refuse);
        EXPECT_TRUE(journal) << journal.error().message.toStdString();
    }
}

TEST(LinkedLog, IsOneLogUnderBothNames)
{
    const TemporaryLog file;
    makeLog(file);
    const QString link = file.folder() + u"/link.settheory"_s;
    ASSERT_TRUE(QFile::link(file.path(), link));
    const auto journal = Journal::open(link, Journal::IfMissing::Refuse);
    ASSERT_TRUE(journal);
    EXPECT_EQ((*journal)->path(), QFileInfo(file.path()).canonicalFilePath());
    EXPECT_EQ(Journal::open(file.path(), Journal::IfMissing::Refuse).error().kind, Error::Kind::Locked);
    ASSERT_TRUE((*journal)->apply(adding(benchWorkout())));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ((*readLog(file.path()))->workouts().size(), 2U);
}

TEST(LinkedLog, ThatLeadsNowhereIsRefusedAndStaysALink)
{
    const TemporaryLog file;
    ASSERT_TRUE(QFile::link(file.folder() + u"/gone"_s, file.path()));
    EXPECT_EQ(Journal::open(file.path(), Journal::IfMissing::Create).error().kind, Error::Kind::Missing);
    EXPECT_TRUE(QFileInfo(file.path()).isSymLink());
    EXPECT_EQ(readLog(file.path()).error().kind, Error::Kind::Missing);
}

TEST(LinkedLog, WithASecondNameIsRefused)
{
    const TemporaryLog file;
    makeLog(file);
    const QString other = file.folder() + u"/other.settheory"_s;
    ASSERT_EQ(::link(QFile::encodeName(file.path()).constData(), QFile::encodeName(other).constData()), 0);
    expectRefused(file, Error::Kind::Refused);
}

TEST(BusyLog, IsWaitedForHalfASecondAndNotFrozenOn)
{
    const TemporaryLog file;
    const auto journal = file.open();
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(file.path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer timer;
    timer.start();
    const auto applied = journal->apply(adding(benchWorkout()));
    EXPECT_LT(timer.elapsed(), 1000);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().kind, Error::Kind::Locked);
    EXPECT_EQ(readLog(file.path()).error().kind, Error::Kind::Locked);
    sqlite3_close(other);
    EXPECT_TRUE(journal->apply(adding(benchWorkout())));
}

TEST(BusyLog, LosesNoStepOfUndo)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(journal->apply(adding(benchWorkout(), u"first"_s)));
    ASSERT_TRUE(journal->apply(adding(benchWorkout(), u"second"_s)));
    ASSERT_TRUE(journal->undo());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(file.path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_FALSE(journal->undo());
    EXPECT_FALSE(journal->redo());
    sqlite3_close(other);
    EXPECT_EQ(journal->undoName(), u"first"_s);
    EXPECT_EQ(journal->redoName(), u"second"_s);
    EXPECT_TRUE(journal->redo());
    EXPECT_EQ((*readLog(file.path()))->workouts().size(), 2U);
}

TEST(BusyLog, ChangedByAnotherProgramIsReadAgainBeforeAnythingIsWritten)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const Workout mine = benchWorkout();
    ASSERT_TRUE(journal->apply(adding(mine)));
    ASSERT_TRUE(runSql(file.path(), "UPDATE exercise SET note = 'seat 4' WHERE name = 'Pec deck'"));
    const auto applied = journal->apply(adding(benchWorkout()));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().kind, Error::Kind::Refused);
    EXPECT_EQ(journal->log()->findExerciseNamed(u"Pec deck")->note, u"seat 4"_s);
    EXPECT_EQ(journal->log()->workouts().size(), 1U);
    EXPECT_EQ(journal->undoName(), QString());
    EXPECT_TRUE(journal->apply(adding(benchWorkout())));
}

TEST(LogInWriteAheadMode, IsBroughtBackToOneFile)
{
    const TemporaryLog file;
    makeLog(file);
    ASSERT_TRUE(runSql(file.path(), "PRAGMA journal_mode = WAL"));
    ASSERT_EQ(bytesOf(file.path())[18], 2);
    ASSERT_TRUE(readLog(file.path()));
    ASSERT_TRUE(file.open()->apply(adding(benchWorkout())));
    EXPECT_EQ(bytesOf(file.path())[18], 1); // written in the old way
    EXPECT_EQ(file.names(), QStringList(u"log.settheory"_s));
}

TEST(OddPath, HoldsALogAllTheSame)
{
    const TemporaryLog file;
    for (const QString& name : {u"a b.settheory"_s, u"50%25#1?.settheory"_s, u"Übung \U0001F4AA.settheory"_s,
             u"two\nlines.settheory"_s, u"no ending"_s, u"%00.settheory"_s, u"file:x.settheory"_s}) {
        const QString path = file.folder() + u'/' + name;
        const auto journal = Journal::open(path, Journal::IfMissing::Create);
        ASSERT_TRUE(journal) << journal.error().message.toStdString();
        EXPECT_TRUE((*journal)->apply(adding(benchWorkout())));
        EXPECT_TRUE(QFile::exists(path));
        EXPECT_EQ((*readLog(path))->workouts().size(), 1U);
    }
}
