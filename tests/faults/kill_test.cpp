// SPDX-License-Identifier: GPL-3.0-or-later
// F01, F02, F12: a process is killed at any moment, or started twice. Killing proves the order in which
// things are written, never that the disk keeps them: what is in the system's cache survives the process.
#include "tests/faults/driver.h"
#include "tests/faults/judge.h"

#include <QDir>
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
    constexpr int kWorkouts = 400;
    Delays delays;
    int struck = 0;
    int journals = 0;
    const Place place;
    const int kills = tries(15, 50);
    int before = 0;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("import"), place.log(), kWorkouts);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("begin")) << driver.errors().constData();
        QThread::msleep(delays.ms(0, 150));
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
        Driver driver(QStringLiteral("import"), place.log(), 400);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        ASSERT_EQ(driver.exitCode(), 0);
    }
    const int kills = tries(15, 50);
    const QDir folder(place.folder() + QStringLiteral("/backups"));
    int acknowledged = 0;
    int struck = 0;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("backup"), place.log(), kNoEnd);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("open")) << driver.errors().constData();
        QThread::msleep(delays.ms(20, 400));
        driver.kill();
        acknowledged += static_cast<int>(driver.lines().size()) - 1;
        struck += folder.entryList({QStringLiteral("*.new*")}, QDir::Files).isEmpty() ? 0 : 1;
        const QStringList names = folder.entryList({QStringLiteral("*.settheory")}, QDir::Files);
        ASSERT_GE(names.size(), acknowledged);
        for (const QString& name : names) {
            Judge judge(folder.filePath(name));
            ASSERT_EQ(judge.complaint(), "");
            ASSERT_EQ(judge.count("SELECT count(*) FROM performed_set"), 400 * 25);
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
    for (const auto& [path, workouts] : {std::pair(backup, 200), std::pair(place.log(), 300)}) {
        Driver driver(QStringLiteral("import"), path, workouts);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        ASSERT_EQ(driver.exitCode(), 0);
    }
    const int kills = tries(20, 50);
    int struck = 0;
    int isNew = 0;
    for (int i = 0; i < kills; ++i) {
        Driver driver(QStringLiteral("restore"), place.log(), {backup, QStringLiteral("1")});
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForLine("begin")) << driver.errors().constData();
        QThread::msleep(delays.ms(0, 250));
        driver.kill();
        const bool ended = driver.lines().size() > 1;
        struck += ended ? 0 : 1;
        Judge judge(place.log());
        ASSERT_EQ(judge.complaint(), "");
        const int workouts = judge.count("SELECT count(*) FROM workout");
        ASSERT_TRUE(workouts == 200 || workouts == 300) << workouts;
        ASSERT_EQ(judge.count("SELECT count(*) FROM performed_set"), workouts * 25);
        ASSERT_TRUE(!ended || workouts == 200);
        isNew += workouts == 200 ? 1 : 0;
        if (workouts == 200) { // the old one again, for the next kill
            const QDir folder(place.folder() + QStringLiteral("/backups"));
            QStringList kept =
                folder.entryList({QStringLiteral("log replaced*.settheory")}, QDir::Files, QDir::Time);
            kept.removeIf([&](const QString& name) {
                Judge old(folder.filePath(name));
                return old.complaint() != "" || old.count("SELECT count(*) FROM workout") != 300;
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
