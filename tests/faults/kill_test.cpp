// SPDX-License-Identifier: GPL-3.0-or-later
// F01, F02, F12: a process is killed at any moment, or started twice. Killing proves the order in which
// things are written, never that the disk keeps them: what is in the system's cache survives the process.
#include "settheory_paths.h"
#include "tests/faults/driver.h"
#include "tests/faults/judge.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <gtest/gtest.h>

#include <random>

using namespace settheory::faults;

namespace {

constexpr int kKillsOfOneLog = 10;
constexpr int kNoEnd = 1'000'000;

class Delays {
public:
    unsigned long ms(unsigned from, unsigned to)
    {
        return std::uniform_int_distribution<unsigned long>(from, to)(m_engine);
    }

private:
    std::mt19937 m_engine{20261124}; // NOLINT: the same moments every time
};

/// How long the driver takes from its first line to its end on this machine, as busy as it is: kills are
/// spread over that, and a little more.
unsigned msOf(
    const QString& operation, const QString& log, const QStringList& more, const QByteArray& firstLine)
{
    Driver driver(operation, log, more);
    EXPECT_TRUE(driver.start());
    EXPECT_TRUE(firstLine.isEmpty() || driver.waitForLine(firstLine)) << driver.errors().constData();
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(driver.waitForEnd());
    EXPECT_EQ(driver.exitCode(), 0) << driver.lastLine().constData();
    return static_cast<unsigned>(timer.elapsed()) * 5 / 4 + 1;
}

} // namespace

TEST(KilledWhileLogging, LosesNoAcknowledgedSet)
{
    Delays delays;
    const int kills = tries(100, 500);
    int sets = 0;
    int struck = 0;
    int journals = 0;
    for (int i = 0; i < kills / kKillsOfOneLog; ++i) {
        const Place place;
        QList<QByteArray> all;
        for (int kill = 1; kill <= kKillsOfOneLog; ++kill) {
            Driver driver(QStringLiteral("log"), place.log(), kNoEnd);
            ASSERT_TRUE(driver.start());
            ASSERT_TRUE(driver.waitForLine("open")) << driver.errors().constData();
            QThread::msleep(delays.ms(20, 300));
            driver.kill();
            struck += driver.endedBySignal() ? 1 : 0;
            journals += place.hasHotJournal() ? 1 : 0;
            all += driver.lines();

            Judge judge(place.log());
            ASSERT_EQ(judge.complaint(), "");
            ASSERT_EQ(judge.missing(all), 0);
            // At most the one set that was under way when the kill struck is there without a word.
            const int there = judge.count("SELECT count(*) FROM performed_set");
            ASSERT_GE(there, acknowledged(all));
            ASSERT_LE(there, acknowledged(all) + kill);
            ASSERT_LE(judge.count("SELECT count(*) FROM workout WHERE in_progress = 1"), 1);
        }
        sets += acknowledged(all);
    }
    std::printf("%d kills, %d while it ran, %d left a journal behind; %d sets acknowledged, 0 lost\n", kills,
        struck, journals, sets);
    EXPECT_EQ(struck, kills);
    EXPECT_GT(sets, kills);
}

TEST(KilledWhileImporting, LeavesAllOrNothing)
{
    constexpr int kWorkouts = 200;
    Delays delays;
    int struck = 0;
    int journals = 0;
    const Place place;
    const unsigned span =
        msOf(QStringLiteral("import"), place.log(), {QString::number(kWorkouts)}, QByteArrayLiteral("begin"));
    const int kills = tries(15, 50);
    int before = kWorkouts;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("import"), place.log(), kWorkouts);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("begin")) << driver.errors().constData();
        QThread::msleep(delays.ms(0, span));
        driver.kill();
        struck += driver.lines().contains("imported") ? 0 : 1;
        journals += place.hasHotJournal() ? 1 : 0;
        Judge judge(place.log());
        ASSERT_EQ(judge.complaint(), "");
        const int now = judge.count("SELECT count(*) FROM workout");
        ASSERT_TRUE(now == before || now == before + kWorkouts) << now;
        ASSERT_TRUE(!driver.lines().contains("imported") || now == before + kWorkouts);
        ASSERT_EQ(judge.count("SELECT count(*) FROM performed_set"), now * 25);
        before = now;
    }
    std::printf(
        "%d kills, %d before the end of the import, %d left a journal behind\n", kills, struck, journals);
    EXPECT_GT(struck, 0);
}

TEST(KilledWhileBackingUp, LeavesNoDamagedBackup)
{
    Delays delays;
    const Place place;
    {
        Driver driver(QStringLiteral("import"), place.log(), 60);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        ASSERT_EQ(driver.exitCode(), 0);
    }
    const int kills = tries(15, 50);
    const QDir folder(place.folder() + QStringLiteral("/backups"));
    const unsigned span =
        msOf(QStringLiteral("backup"), place.log(), {QStringLiteral("1")}, QByteArrayLiteral("open"));
    int acknowledged = 1;
    int struck = 0;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("backup"), place.log(), kNoEnd);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("open")) << driver.errors().constData();
        QThread::msleep(delays.ms(0, span * 3 / 2));
        driver.kill();
        acknowledged += static_cast<int>(driver.lines().size()) - 1;
        struck += folder.entryList({QStringLiteral("*.new*")}, QDir::Files).isEmpty() ? 0 : 1;
        const QStringList names = folder.entryList({QStringLiteral("*.settheory")}, QDir::Files);
        ASSERT_GE(names.size(), acknowledged);
        for (const QString& name : names) {
            Judge judge(folder.filePath(name));
            ASSERT_EQ(judge.complaint(), "");
            ASSERT_EQ(judge.count("SELECT count(*) FROM performed_set"), 60 * 25);
            ASSERT_TRUE(i < kills - 1 || QFile::remove(folder.filePath(name)));
        }
    }
    std::printf("%d kills, %d left half a copy under another name; %d backups acknowledged, all sound\n",
        kills, struck, acknowledged);
    EXPECT_GT(struck, 0);
}

TEST(KilledWhileRestoring, LeavesTheOldLogOrTheNewOneAndNothingInBetween)
{
    Delays delays;
    const Place place;
    const QString backup = place.folder() + QStringLiteral("/backup.settheory");
    for (const auto& [path, workouts] : {std::pair(backup, 60), std::pair(place.log(), 90)}) {
        Driver driver(QStringLiteral("import"), path, workouts);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        ASSERT_EQ(driver.exitCode(), 0);
    }
    const QStringList once = {backup, QStringLiteral("1")};
    const unsigned span = [&] {
        const Place other;
        EXPECT_TRUE(QFile::copy(place.log(), other.log()));
        return msOf(QStringLiteral("restore"), other.log(), once, QByteArrayLiteral("begin"));
    }();
    const int kills = tries(20, 50);
    int struck = 0;
    int isNew = 0;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("restore"), place.log(), once);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("begin")) << driver.errors().constData();
        QThread::msleep(delays.ms(0, span));
        driver.kill();
        const bool ended = driver.lines().size() > 1;
        struck += ended ? 0 : 1;
        Judge judge(place.log());
        ASSERT_EQ(judge.complaint(), "");
        const int workouts = judge.count("SELECT count(*) FROM workout");
        ASSERT_TRUE(workouts == 60 || workouts == 90) << workouts;
        ASSERT_EQ(judge.count("SELECT count(*) FROM performed_set"), workouts * 25);
        ASSERT_TRUE(!ended || workouts == 60);
        isNew += workouts == 60 ? 1 : 0;
        if (workouts == 60) { // the old one again, for the next kill
            const QDir folder(place.folder() + QStringLiteral("/backups"));
            QStringList kept =
                folder.entryList({QStringLiteral("log replaced*.settheory")}, QDir::Files, QDir::Time);
            kept.removeIf([&](const QString& name) {
                Judge old(folder.filePath(name));
                return old.complaint() != "" || old.count("SELECT count(*) FROM workout") != 90;
            });
            ASSERT_FALSE(kept.isEmpty()); // it was kept before it was replaced
            Driver back(
                QStringLiteral("restore"), place.log(), {folder.filePath(kept[0]), QStringLiteral("1")});
            ASSERT_TRUE(back.start());
            ASSERT_TRUE(back.waitForEnd());
            ASSERT_EQ(back.exitCode(), 0) << back.errors().constData();
        }
    }
    std::printf("%d kills, %d before the end of the restore; %d times the new log was there, else the old\n",
        kills, struck, isNew);
    EXPECT_GT(struck, 0);
}

TEST(KilledWhileUpgrading, LeavesTheOldVersionOrTheNewOneWithEveryValue)
{
    // A log of version 1, made large, so that there is something to strike.
    const Place old;
    ASSERT_TRUE(QFile::copy(QStringLiteral(SETTHEORY_SOURCE "/tests/data/schema-1.settheory"), old.log()));
    ASSERT_TRUE(QFile::setPermissions(old.log(), QFile::ReadOwner | QFile::WriteOwner));
    constexpr const char* kContent =
        "SELECT count(*), group_concat(ifnull(reps, '-') || ifnull(load_billionths, '-')) "
        "FROM (SELECT * FROM performed_set ORDER BY workout_id, set_id)";
    {
        Judge judge(old.log());
        for (const char* grow : {"CREATE TEMP TABLE w AS SELECT * FROM workout WHERE in_progress = 0",
                 "CREATE TEMP TABLE e AS SELECT * FROM performed_exercise WHERE workout_id IN (SELECT "
                 "workout_id FROM w)",
                 "CREATE TEMP TABLE s AS SELECT * FROM performed_set WHERE workout_id IN (SELECT workout_id "
                 "FROM w)",
                 "BEGIN"})
            ASSERT_EQ(judge.ask(grow), "");
        for (int i = 1; i <= 40; ++i) {
            for (const char* table : {"w", "e", "s"})
                ASSERT_EQ(
                    judge.ask(("UPDATE " + QByteArray(table)
                        + " SET workout_id = substr(workout_id, 1, 36) || '-" + QByteArray::number(i) + "'")
                                  .constData()),
                    "");
            for (const char* copy :
                {"INSERT INTO workout SELECT * FROM w", "INSERT INTO performed_exercise SELECT * FROM e",
                    "INSERT INTO performed_set SELECT * FROM s"})
                ASSERT_EQ(judge.ask(copy), "");
        }
        ASSERT_EQ(judge.ask("COMMIT"), "");
        ASSERT_EQ(judge.complaint(), "");
    }
    const QByteArray content = Judge(old.log()).ask(kContent);
    const QByteArray before = bytesOf(old.log());
    const QStringList none = {QStringLiteral("0")};
    const unsigned span = msOf(QStringLiteral("log"), old.log(), none, {});
    Delays delays;
    const int kills = tries(12, 50);
    int struck = 0;
    int isNew = 0;
    for (int i = 0; i < kills; ++i) {
        const Place place;
        ASSERT_TRUE(writeBytes(place.log(), before));
        Driver driver(QStringLiteral("log"), place.log(), none);
        ASSERT_TRUE(driver.start());
        QThread::msleep(delays.ms(0, span));
        driver.kill();
        const bool ended = driver.lines().contains("open");
        struck += ended ? 0 : 1;
        const auto look = [&](const QString& path) {
            Judge judge(path);
            EXPECT_EQ(judge.complaint(), "");
            EXPECT_EQ(judge.ask(kContent), content);
            return judge.count("PRAGMA user_version");
        };
        const bool upgraded = look(place.log()) > 1;
        ASSERT_TRUE(upgraded || !ended);
        isNew += upgraded ? 1 : 0;
        const QDir folder(place.folder() + QStringLiteral("/backups"));
        const QStringList copies = folder.entryList({QStringLiteral("*.settheory")}, QDir::Files);
        ASSERT_TRUE(!upgraded || !copies.isEmpty());
        for (const QString& copy : copies)
            EXPECT_EQ(look(folder.filePath(copy)), 1);
        Driver again(QStringLiteral("log"), place.log(), none); // the second start finishes
        ASSERT_TRUE(again.start());
        ASSERT_TRUE(again.waitForEnd());
        ASSERT_EQ(again.exitCode(), 0) << again.lastLine().constData();
        EXPECT_GT(look(place.log()), 1);
    }
    std::printf("%d kills, %d before the end of the upgrade, %d after the new version was there\n", kills,
        struck, isNew);
    EXPECT_GT(struck, 0);
}

TEST(KilledWhileExporting, LeavesTheOldFileOrTheNewOne)
{
    const Place place;
    const QString csv = place.folder() + QStringLiteral("/sets.csv");
    for (const QString& workouts : {QStringLiteral("300"), QStringLiteral("30")}) {
        Driver driver(QStringLiteral("import"), place.log(), QStringList(workouts));
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        Driver exporting(QStringLiteral("export"), place.log(), QStringList(csv + workouts));
        ASSERT_TRUE(exporting.start());
        ASSERT_TRUE(exporting.waitForEnd());
        ASSERT_EQ(exporting.exitCode(), 0) << exporting.lastLine().constData();
    }
    const QByteArray before = bytesOf(csv + QStringLiteral("300"));
    const QByteArray after = bytesOf(csv + QStringLiteral("30"));
    ASSERT_GT(after.size(), before.size());
    const unsigned span =
        msOf(QStringLiteral("export"), place.log(), QStringList(csv), QByteArrayLiteral("begin"));
    Delays delays;
    const int kills = tries(15, 50);
    int struck = 0;
    int isNew = 0;
    for (int i = 0; i < kills; ++i) {
        ASSERT_TRUE(writeBytes(csv, before));
        Driver driver(QStringLiteral("export"), place.log(), QStringList(csv));
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("begin")) << driver.lastLine().constData();
        QThread::msleep(delays.ms(0, span));
        driver.kill();
        const bool ended = driver.lines().contains("exported");
        struck += ended ? 0 : 1;
        const QByteArray there = bytesOf(csv);
        EXPECT_TRUE(there == after || (there == before && !ended)) << there.size();
        isNew += there == after ? 1 : 0;
    }
    std::printf("%d kills, %d before the end of the export; %d times the new file was there, else the old\n",
        kills, struck, isNew);
    EXPECT_GT(struck, 0);
    EXPECT_EQ(Judge(place.log()).complaint(), "");
}

TEST(StartedTwice, OneWritesAndTheOtherNamesIt)
{
    for (int i = 0; i < 15; ++i) {
        const Place place;
        Driver first(QStringLiteral("hold"), place.log());
        Driver second(QStringLiteral("hold"), place.log());
        ASSERT_TRUE(first.start());
        ASSERT_TRUE(second.start());
        // One of them ends with an error; which, is open.
        while (first.waitForEnd(std::chrono::milliseconds(20))
            == second.waitForEnd(std::chrono::milliseconds(20))) { }
        const bool firstHolds = !first.waitForEnd(std::chrono::milliseconds(0));
        Driver& holder = firstHolds ? first : second;
        Driver& other = firstHolds ? second : first;
        EXPECT_TRUE(holder.waitForLine("open"));
        EXPECT_EQ(other.exitCode(), 1);
        EXPECT_TRUE(other.lastLine().contains(QByteArray::number(holder.id())))
            << other.lastLine().constData();
        holder.kill();
    }
}

TEST(StartedAfterAKill, TakesTheLockOverWithoutAQuestion)
{
    const Place place;
    for (int i = 0; i < 15; ++i) {
        Driver driver(QStringLiteral("hold"), place.log());
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("open")) << driver.lastLine().constData();
        driver.kill();
    }
}
