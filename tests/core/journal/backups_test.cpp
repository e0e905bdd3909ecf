// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/autobackup.h"
#include "core/journal/backups.h"
#include "core/journal/logcheck.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Moment at(const QString& iso)
{
    return *Moment::fromIso(iso);
}

/// What is left of copies that were made at these moments, one after the other, each time thinned.
std::vector<Backup> keptOf(const std::vector<Moment>& moments)
{
    std::vector<Backup> kept;
    for (const Moment& now : moments) {
        kept.insert(kept.begin(), {now.toIso(), now, 1, Backup::Kind::Copy});
        for (const Backup& gone : superfluousOf(kept, now))
            std::erase_if(kept, [&](const Backup& one) { return one.path == gone.path; });
    }
    return kept;
}

std::set<QDate> datesOf(const std::vector<Backup>& backups)
{
    std::set<QDate> dates;
    for (const Backup& backup : backups)
        dates.insert(backup.madeAt.date());
    return dates;
}

std::vector<Moment> everyDay(int days, int times = 1)
{
    std::vector<Moment> moments;
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < times; ++i)
            moments.push_back(
                *Moment::at(QDate(2025, 1, 1).addDays(day), QTime(18, 0).addSecs(i * 1800), 3600));
    }
    return moments;
}

} // namespace

TEST(Backups, OfTwoYearsAreTwelveDaysTenWeeksAndNineMonths)
{
    // Some are the last of a day, of a week and of a month at once.
    std::set<QDate> expected;
    for (int day = 20; day <= 31; ++day)
        expected.insert(QDate(2026, 12, day));
    expected.insert(QDate(2026, 12, 31)); // a Thursday, the newest of its week; then nine Sundays
    for (int week = 0; week < 9; ++week)
        expected.insert(QDate(2026, 12, 27).addDays(-7 * week));
    for (int month = 4; month <= 12; ++month)
        expected.insert(QDate(2026, month, 1).addMonths(1).addDays(-1));
    EXPECT_EQ(expected.size(), 27U);
    EXPECT_EQ(datesOf(keptOf(everyDay(730))), expected);
}

TEST(Backups, OfTheLastDayAreAllKeptAndThenTheLastOfIt)
{
    const std::vector<Backup> today = keptOf(everyDay(1, 4));
    EXPECT_EQ(today.size(), 4U);
    const std::vector<Backup> later = keptOf(everyDay(3, 4));
    QStringList times;
    for (const Backup& backup : later)
        times << backup.madeAt.toIso().left(16);
    // Of the day before the one that is exactly a day old and the last; of the first day the last.
    EXPECT_EQ(times,
        QStringList({u"2025-01-03T19:30"_s, u"2025-01-03T19:00"_s, u"2025-01-03T18:30"_s,
            u"2025-01-03T18:00"_s, u"2025-01-02T19:30"_s, u"2025-01-01T19:30"_s}));
}

TEST(Backups, ThatWereReplacedByARestoreOrAreFromTheFutureAreNeverRemoved)
{
    std::vector<Backup> backups;
    for (int i = 0; i < 100; ++i)
        backups.push_back({u"r"_s, at(u"2020-01-01T10:00:00"_s), 1, Backup::Kind::Replaced});
    backups.push_back({u"f"_s, at(u"2038-01-01T10:00:00"_s), 1, Backup::Kind::Copy});
    EXPECT_TRUE(superfluousOf(backups, at(u"2026-11-24T18:00:00"_s)).empty());
}

TEST(Backups, AreListedNewestFirstWithWhatTheirNamesSay)
{
    const TemporaryLog file;
    Moment now = at(u"2026-11-24T18:04:10+01:00"_s);
    const auto journal = file.open([&now] { return now; });
    ASSERT_TRUE(journal->apply(adding(benchWorkout(3))));
    ASSERT_TRUE(journal->backUp());
    now = now.plusSeconds(3600);
    ASSERT_TRUE(journal->backUp());
    ASSERT_TRUE(writeBytes(file.folder() + u"/backups/other 2026-11-24 18-04-10.settheory"_s, "x"));
    ASSERT_TRUE(
        writeBytes(file.folder() + u"/backups/log replaced 2026-11-01 08-00-00 (2).settheory"_s, "x"));
    ASSERT_TRUE(writeBytes(file.folder() + u"/backups/log 2026-13-24 18-04-10.settheory"_s, "x"));
    const std::vector<Backup> backups = backupsOf(file.path());
    ASSERT_EQ(backups.size(), 3U);
    EXPECT_EQ(backups[0].madeAt, at(u"2026-11-24T19:04:10"_s));
    EXPECT_EQ(backups[1].madeAt, at(u"2026-11-24T18:04:10"_s));
    EXPECT_EQ(backups[2].kind, Backup::Kind::Replaced);
    EXPECT_EQ(sizeOf(backups[0].path)->sets, 3);
    EXPECT_GT(backups[0].bytes, 4096);
}

TEST(Backups, ThatAreSuperfluousGoWhenANewOneIsMade)
{
    const TemporaryLog file;
    const Moment now = at(u"2026-11-24T18:00:00+01:00"_s);
    const auto journal = file.open([&now] { return now; });
    ASSERT_TRUE(journal->apply(adding(benchWorkout(3))));
    const QDir folder(file.folder() + u"/backups"_s);
    ASSERT_TRUE(folder.mkpath(u"."_s));
    for (const QString& name : {u"log 2026-10-01 10-00-00"_s, u"log 2026-10-01 18-00-00"_s,
             u"log replaced 2026-10-01 10-00-00"_s, u"other 2026-10-01 10-00-00"_s})
        ASSERT_TRUE(writeBytes(folder.filePath(name + u".settheory"_s), "x"));
    ASSERT_TRUE(backUpBesides(file.path(), now));
    EXPECT_EQ(folder.entryList(QDir::Files, QDir::Name),
        QStringList({u"log 2026-10-01 18-00-00.settheory"_s, u"log 2026-11-24 18-00-00.settheory"_s,
            u"log replaced 2026-10-01 10-00-00.settheory"_s, u"other 2026-10-01 10-00-00.settheory"_s}));
}

TEST(Backups, AreDueAfterHalfAnHourAlsoWhenTheClockWasWrong)
{
    const TemporaryLog file;
    Moment now = at(u"2038-01-01T10:00:00+01:00"_s);
    const auto journal = file.open([&now] { return now; });
    ASSERT_TRUE(journal->backUp());
    EXPECT_FALSE(isBackupDue(file.path(), now.plusSeconds(29 * 60)));
    EXPECT_TRUE(isBackupDue(file.path(), now.plusSeconds(30 * 60)));
    now = at(u"2026-11-24T18:00:00+01:00"_s);
    EXPECT_TRUE(isBackupDue(file.path(), now));
    ASSERT_TRUE(journal->backUp());
    EXPECT_FALSE(isBackupDue(file.path(), now.plusSeconds(60)));
}

TEST(AutoBackup, IsMadeAfterAChangeAndNotAgainWithinHalfAnHour)
{
    const TemporaryLog file;
    Moment now = at(u"2026-11-24T18:00:00+01:00"_s);
    const auto journal = file.open([&now] { return now; });
    AutoBackup backups(*journal);
    QSignalSpy made(&backups, &AutoBackup::made);
    QTest::qWait(20);
    EXPECT_EQ(made.size(), 0); // an empty log is no loss
    ASSERT_TRUE(journal->apply(adding(benchWorkout(3))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.size() == 1; }));
    const QString path = made[0][0].toString();
    EXPECT_TRUE(checkLog(path)->ok());
    EXPECT_EQ(sizeOf(path)->sets, 3);
    now = now.plusSeconds(29 * 60);
    ASSERT_TRUE(journal->apply(adding(benchWorkout(1))));
    EXPECT_FALSE(backups.isRunning());
    EXPECT_EQ(backupsOf(file.path()).size(), 1U);
}

TEST(AutoBackup, IsMadeAtTheStartIfTheLogChangedSinceTheLastOne)
{
    const TemporaryLog file;
    const auto clock = [] { return at(u"2026-11-24T18:00:00+01:00"_s); };
    ASSERT_TRUE(file.open(clock)->apply(adding(benchWorkout(2))));
    const auto journal = file.open(clock);
    AutoBackup backups(*journal);
    QSignalSpy made(&backups, &AutoBackup::made);
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.size() == 1; }));
}

TEST(AutoBackup, IsNotMadeAtTheStartIfNothingChangedSinceTheLastOne)
{
    const TemporaryLog file;
    Moment now = at(u"2026-11-24T18:00:00+01:00"_s);
    const auto clock = [&now] { return now; };
    {
        const auto journal = file.open(clock);
        ASSERT_TRUE(journal->apply(adding(benchWorkout(2))));
        ASSERT_TRUE(journal->backUp());
    }
    now = now.plusSeconds(3600);
    const auto journal = file.open(clock);
    AutoBackup backups(*journal);
    QSignalSpy made(&backups, &AutoBackup::made);
    QTest::qWait(50);
    EXPECT_FALSE(backups.isRunning());
    EXPECT_EQ(backupsOf(file.path()).size(), 1U);
    ASSERT_TRUE(journal->apply(adding(benchWorkout(1))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.size() == 1; }));
}

TEST(AutoBackup, OfADamagedLogIsToldOnceAndLeavesTheGoodOnes)
{
    const TemporaryLog file;
    Moment now = at(u"2026-11-24T18:00:00+01:00"_s);
    const auto journal = file.open([&now] { return now; });
    ASSERT_TRUE(journal->apply(adding(benchWorkout(3))));
    ASSERT_TRUE(journal->backUp());
    ASSERT_TRUE(runSql(file.path(), "UPDATE performed_set SET reps = reps + 1"));
    now = now.plusSeconds(3600);
    AutoBackup backups(*journal);
    QSignalSpy failed(&backups, &AutoBackup::failed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }));
    const std::vector<Backup> kept = backupsOf(file.path());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_TRUE(checkLog(kept[0].path)->ok());
}
