// SPDX-License-Identifier: GPL-3.0-or-later
// F03: the power goes. What the driver asks the disk for is recorded once; then the disk is rebuilt as it may
// be after a cut at each of those steps, with what was not synced lost, kept or torn, and SQLite alone looks
// at it.
#include "settheory_paths.h"
#include "tests/faults/driver.h"
#include "tests/faults/judge.h"
#include "tests/faults/recordeddisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>

using namespace settheory::faults;

namespace {

using Lines = QList<QByteArray>;
/// Looks at the folder after a cut; `said` is what the driver had printed by then.
using Look = std::function<void(const QString& folder, const Lines& said)>;

/// One run of the driver in the folder of `place`, and the disk as it was before.
struct Recording {
    RecordedDisk disk;
    std::vector<RecordedCall> calls;
    Lines said;

    Recording(const Place& place, const QString& operation, const QStringList& more, const QString& log = {})
        : disk(place.folder())
    {
        const QTemporaryDir beside;
        const QString record = beside.filePath(QStringLiteral("record"));
        Driver driver(operation, log.isEmpty() ? place.log() : log, more);
        driver.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(SETTHEORY_BIN "/libdiskrecorder.so"));
        driver.setVariable(QStringLiteral("SETTHEORY_RECORD"), record);
        driver.setVariable(QStringLiteral("SETTHEORY_RECORD_FOLDER"), place.folder());
        EXPECT_TRUE(driver.start());
        EXPECT_TRUE(driver.waitForEnd());
        said = driver.lines();
        EXPECT_EQ(driver.exitCode(), 0) << driver.errors().constData();
        calls = readRecord(record);
        EXPECT_GT(std::ranges::count(calls, DiskCall::Sync, &RecordedCall::call), 2);
        EXPECT_EQ(std::ranges::count(calls, DiskCall::Said, &RecordedCall::call), said.size());
    }

    /// Cuts the power `cuts` times, spread over all steps: more after those that decide, which are few, than
    /// after each of the many writes. Returns in how many there was something to lose.
    int cutEverywhere(int cuts, const Look& look)
    {
        std::mt19937 dice(20261124); // NOLINT: the same cuts every time
        const auto weightOf = [](const RecordedCall& call) {
            return call.call == DiskCall::Write || call.call == DiskCall::Close ? 1 : 4;
        };
        int all = 0;
        for (const RecordedCall& call : calls)
            all += weightOf(call);
        int weight = 0;
        int struck = 0;
        Lines until;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            const RecordedCall& call = calls[i];
            disk.take(call);
            if (call.call == DiskCall::Said)
                until += call.bytes.trimmed().split('\n');
            const int first = cuts * weight / all;
            weight += weightOf(call);
            for (int j = first; j < cuts * weight / all; ++j) {
                const auto fate = j % 5 == 0 ? RecordedDisk::Fate::Lost
                    : j % 10 == 1            ? RecordedDisk::Fate::Kept
                                             : RecordedDisk::Fate::Torn;
                // In memory where there is such a disk: what is rebuilt here need not be durable.
                const bool inMemory = QFileInfo(QStringLiteral("/dev/shm")).isWritable();
                const QTemporaryDir target((inMemory ? QStringLiteral("/dev/shm") : QDir::tempPath())
                    + QStringLiteral("/cut-XXXXXX"));
                disk.cut(target.path(), fate, dice);
                struck += disk.hasPending() ? 1 : 0;
                SCOPED_TRACE("cut " + std::to_string(j) + " after step " + std::to_string(i));
                look(target.path(), until);
            }
        }
        return struck;
    }
};

QString logIn(const QString& folder)
{
    return folder + QStringLiteral("/log.settheory");
}

void run(const QString& operation, const QString& log, const QStringList& more)
{
    Driver driver(operation, log, more);
    ASSERT_TRUE(driver.start());
    ASSERT_TRUE(driver.waitForEnd());
    ASSERT_EQ(driver.exitCode(), 0) << driver.lastLine().constData() << driver.errors().constData();
}

/// The program opens what the cut left, without a question, and goes on.
void expectGoesOn(const QString& folder)
{
    run(QStringLiteral("log"), logIn(folder), {QStringLiteral("1")});
}

constexpr const char* kHalfSets = "SELECT count(*) FROM performed_set WHERE reps IS NULL OR rir <> 2 "
                                  "OR load_billionths <> 100000000000 OR load_unit <> 'kg'";
constexpr const char* kWorkouts = "SELECT count(*) FROM workout";
constexpr const char* kSets = "SELECT count(*) FROM performed_set";

/// A log with so many finished workouts of 25 sets.
void makeLog(const QString& log, int workouts)
{
    run(QStringLiteral("import"), log, {QString::number(workouts)});
}

void expectWhole(Judge& judge, int workouts)
{
    EXPECT_EQ(judge.complaint(), "");
    EXPECT_EQ(judge.count(kWorkouts), workouts);
    EXPECT_EQ(judge.count(kSets), workouts * 25);
}

QStringList backupsIn(const QString& folder)
{
    const QDir backups(folder + QStringLiteral("/backups"));
    QStringList paths;
    for (const QString& name : backups.entryList({QStringLiteral("*.settheory")}, QDir::Files))
        paths << backups.filePath(name);
    return paths;
}

} // namespace

TEST(PowerCut, LosesNoAcknowledgedSetFromTheFirstDayOn)
{
    const Place place;
    const QString folderOfIts = QStringLiteral("/its/own");
    Recording recording(
        place, QStringLiteral("log"), {QStringLiteral("30")}, logIn(place.folder() + folderOfIts));
    const int cuts = tries(300, 2000);
    int sets = 0;
    int extra = 0;
    int number = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& disk, const Lines& said) {
        const QString folder = disk + folderOfIts;
        if (!QFileInfo::exists(logIn(folder))) {
            EXPECT_FALSE(said.contains("open"));
        } else {
            Judge judge(logIn(folder));
            EXPECT_EQ(judge.complaint(), "");
            EXPECT_EQ(judge.missing(said), 0);
            EXPECT_EQ(judge.count(kHalfSets), 0);
            const int more = judge.count(kSets) - acknowledged(said);
            EXPECT_TRUE(more == 0 || more == 1) << more;
            extra += more;
            sets += acknowledged(said);
        }
        if (++number % 25 == 0)
            expectGoesOn(folder);
    });
    std::printf(
        "%d cuts, %d with something to lose; %d acknowledged sets looked for, 0 lost; %d cuts kept the set "
        "under way\n",
        cuts, struck, sets, extra);
    EXPECT_GT(struck, cuts / 2);
    EXPECT_GT(sets, cuts);
}

/// The test of the test: without syncs, the very same cuts lose sets and damage logs.
TEST(PowerCut, OfADiskThatIgnoresSyncsIsFound)
{
    const Place place;
    run(QStringLiteral("log"), place.log(), {QStringLiteral("1")});
    Recording recording(place, QStringLiteral("log"), {QStringLiteral("10")});
    recording.disk.ignoreSyncs();
    int lost = 0;
    int damaged = 0;
    recording.cutEverywhere(100, [&](const QString& folder, const Lines& said) {
        Judge judge(logIn(folder));
        if (judge.complaint() != "")
            ++damaged;
        else
            lost += judge.missing(said) > 0 ? 1 : 0;
    });
    std::printf("100 cuts without syncs: %d logs with lost sets, %d damaged\n", lost, damaged);
    EXPECT_GT(lost, 10);
    EXPECT_GT(damaged, 10);
}

TEST(PowerCut, InAnImportLeavesAllOrNothing)
{
    const Place place;
    makeLog(place.log(), 3);
    Recording recording(place, QStringLiteral("import"), {QStringLiteral("20")});
    const int cuts = tries(60, 500);
    int imported = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& folder, const Lines& said) {
        Judge judge(logIn(folder));
        const bool isNew = judge.count(kWorkouts) != 3;
        expectWhole(judge, isNew ? 23 : 3);
        EXPECT_TRUE(isNew || !said.contains("imported"));
        imported += isNew ? 1 : 0;
    });
    std::printf(
        "%d cuts, %d with something to lose, %d after which the import was there\n", cuts, struck, imported);
    EXPECT_GT(struck, cuts / 2);
    EXPECT_GT(imported, 0);
    EXPECT_LT(imported, cuts);
}

TEST(PowerCut, InABackupLeavesNoDamagedOneUnderItsName)
{
    const Place place;
    makeLog(place.log(), 3);
    Recording recording(place, QStringLiteral("backup"), {QStringLiteral("2")});
    const int cuts = tries(60, 300);
    int backups = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& folder, const Lines& said) {
        Judge log(logIn(folder));
        expectWhole(log, 3);
        const QStringList there = backupsIn(folder);
        const auto promised =
            std::ranges::count_if(said, [](const QByteArray& line) { return line.startsWith("backup "); });
        EXPECT_GE(there.size(), promised);
        for (const QString& path : there) {
            Judge judge(path);
            expectWhole(judge, 3);
            ++backups;
        }
    });
    std::printf("%d cuts, %d with something to lose; %d backups looked at\n", cuts, struck, backups);
    EXPECT_GT(struck, cuts / 2);
    EXPECT_GT(backups, 0);
}

TEST(PowerCut, InARestoreLeavesTheOldLogOrTheNewOne)
{
    const Place place;
    makeLog(place.log(), 3);
    const QString backup = place.folder() + QStringLiteral("/backup.settheory");
    makeLog(backup, 2);
    Recording recording(place, QStringLiteral("restore"), {backup, QStringLiteral("1")});
    const int cuts = tries(60, 300);
    int restored = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& folder, const Lines& said) {
        Judge judge(logIn(folder));
        const bool isNew = judge.count(kWorkouts) != 3;
        expectWhole(judge, isNew ? 2 : 3);
        EXPECT_TRUE(isNew || said.size() == 1);
        restored += isNew ? 1 : 0;
        if (isNew) { // then the one that was there is kept
            const QStringList kept = backupsIn(folder);
            ASSERT_EQ(kept.size(), 1);
            Judge old(kept[0]);
            expectWhole(old, 3);
        }
    });
    std::printf(
        "%d cuts, %d with something to lose, %d after which the new log was there\n", cuts, struck, restored);
    EXPECT_GT(struck, cuts / 2);
    EXPECT_GT(restored, 0);
}

TEST(PowerCut, InAnUpgradeLeavesTheOldVersionOrTheNewOneWithEveryValue)
{
    const Place place;
    ASSERT_TRUE(QFile::copy(QStringLiteral(SETTHEORY_SOURCE "/tests/data/schema-1.settheory"), place.log()));
    ASSERT_TRUE(QFile::setPermissions(place.log(), QFile::ReadOwner | QFile::WriteOwner));
    constexpr const char* kContent = "SELECT group_concat(set_id || ifnull(reps, '-') || "
                                     "ifnull(load_billionths, '-') || ifnull(rir, '-')) "
                                     "FROM (SELECT * FROM performed_set ORDER BY set_id)";
    const QByteArray content = Judge(place.log()).ask(kContent);
    ASSERT_GT(content.size(), 100);
    Recording recording(place, QStringLiteral("log"), {QStringLiteral("0")});
    const int cuts = tries(60, 300);
    int upgraded = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& folder, const Lines& said) {
        Judge judge(logIn(folder));
        EXPECT_EQ(judge.complaint(), "");
        EXPECT_EQ(judge.ask(kContent), content);
        const bool isNew = judge.count("PRAGMA user_version") > 1;
        EXPECT_TRUE(isNew || !said.contains("open"));
        upgraded += isNew ? 1 : 0;
        if (!isNew)
            return;
        const QStringList kept = backupsIn(folder);
        ASSERT_EQ(kept.size(), 1);
        Judge old(kept[0]);
        EXPECT_EQ(old.complaint(), "");
        EXPECT_EQ(old.count("PRAGMA user_version"), 1);
        EXPECT_EQ(old.ask(kContent), content);
    });
    std::printf("%d cuts, %d with something to lose, %d after which the log was of the new version\n", cuts,
        struck, upgraded);
    EXPECT_GT(struck, cuts / 2);
    EXPECT_GT(upgraded, 0);
}

TEST(PowerCut, InAnExportLeavesTheOldFileOrTheNewOne)
{
    const Place place;
    makeLog(place.log(), 3);
    const QString csv = place.folder() + QStringLiteral("/sets.csv");
    run(QStringLiteral("export"), place.log(), {csv});
    const QByteArray before = bytesOf(csv);
    makeLog(place.log(), 2);
    Recording recording(place, QStringLiteral("export"), {csv});
    const QByteArray after = bytesOf(csv);
    ASSERT_NE(before, after);
    const int cuts = tries(60, 300);
    int isNew = 0;
    const int struck = recording.cutEverywhere(cuts, [&](const QString& folder, const Lines& said) {
        const QByteArray there = bytesOf(folder + QStringLiteral("/sets.csv"));
        EXPECT_TRUE(there == before || there == after) << there.size();
        EXPECT_TRUE(there == after || !said.contains("exported"));
        isNew += there == after ? 1 : 0;
    });
    std::printf(
        "%d cuts, %d with something to lose, %d after which the new file was there\n", cuts, struck, isNew);
    EXPECT_GT(struck, cuts / 3);
    EXPECT_GT(isNew, 0);
}
