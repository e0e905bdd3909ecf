// SPDX-License-Identifier: GPL-3.0-or-later
// F04 to F07: the disk refuses.
#include "settheory_paths.h"
#include "tests/faults/driver.h"
#include "tests/faults/judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace settheory::faults;

namespace {

// Of Error::Kind, as the driver prints it.
const QByteArray kReadOnly = "error 5 ";
const QByteArray kDiskFull = "error 6 ";

/// The log exists and has some sets.
void prepare(const Place& place)
{
    Driver driver(QStringLiteral("log"), place.log(), 5);
    ASSERT_TRUE(driver.start());
    ASSERT_TRUE(driver.waitForEnd());
    ASSERT_EQ(driver.exitCode(), 0) << driver.errors().constData();
}

/// What must hold after a run that ended in an error: everything acknowledged is there, and at most the set
/// that the error was about besides, of which the error then says so.
void expectTrueError(const Place& place, Driver& driver, int before)
{
    EXPECT_FALSE(driver.endedBySignal());
    EXPECT_EQ(driver.exitCode(), 1);
    EXPECT_TRUE(driver.lastLine().startsWith("error "));
    Judge judge(place.log());
    EXPECT_EQ(judge.complaint(), "");
    EXPECT_EQ(judge.missing(driver.lines()), 0);
    const int there = judge.count("SELECT count(*) FROM performed_set");
    const bool saidSo = driver.lastLine().contains("yet the change is in the log");
    EXPECT_EQ(there, before + acknowledged(driver.lines()) + (saidSo ? 1 : 0))
        << driver.lastLine().constData();
}

/// A disk of so many bytes, in memory; not mounted without the right to.
class SmallDisk {
public:
    SmallDisk(const Place& place, int bytes)
        : m_folder(QFile::encodeName(place.folder()))
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_mounted = ::mount("none", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    bool isMounted() const { return m_mounted; }
    void resize(int bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        ::mount("none", m_folder.constData(), "tmpfs", MS_REMOUNT, options.constData());
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

TEST(FullDisk, IsAClearErrorAndEverySetIsThereWhenThereIsRoomAgain)
{
    constexpr int kRoom = 16 * 1024 * 1024;
    const int runs = tries(6, 32);
    int struck = 0;
    for (int i = 0; i < runs; ++i) {
        const Place place;
        SmallDisk disk(place, kRoom);
        if (!disk.isMounted())
            GTEST_SKIP() << "needs the right to mount";
        prepare(place);
        const int size = static_cast<int>(QFileInfo(place.log()).size());
        disk.resize(size + 20'000 + i * 8192); // the lock, a journal, and a few pages
        Driver driver(QStringLiteral("log"), place.log(), 2000);
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        struck += driver.exitCode() == 1 ? 1 : 0;
        EXPECT_TRUE(driver.lastLine().startsWith(kDiskFull)) << driver.lastLine().constData();
        disk.resize(kRoom);
        expectTrueError(place, driver, 5);
        Driver again(QStringLiteral("log"), place.log(), 5);
        ASSERT_TRUE(again.start());
        ASSERT_TRUE(again.waitForEnd());
        EXPECT_EQ(again.exitCode(), 0) << again.errors().constData();
    }
    EXPECT_EQ(struck, runs);
}

TEST(FullDisk, LeavesNoHalfImportBackupOrExport)
{
    constexpr int kRoom = 16 * 1024 * 1024;
    const int runs = tries(5, 32);
    for (const QString& operation :
        {QStringLiteral("import"), QStringLiteral("backup"), QStringLiteral("export")}) {
        int struck = 0;
        for (int i = 0; i < runs; ++i) {
            const Place place;
            SmallDisk disk(place, kRoom);
            if (!disk.isMounted())
                GTEST_SKIP() << "needs the right to mount";
            prepare(place);
            const QString csv = place.folder() + QStringLiteral("/sets.csv");
            ASSERT_TRUE(writeBytes(csv, "the old export"));
            const QStringList more(operation == u"export" ? csv : QStringLiteral("400"));
            if (operation == u"export") {
                Driver importing(QStringLiteral("import"), place.log(), 30); // enough to write
                ASSERT_TRUE(importing.start());
                ASSERT_TRUE(importing.waitForEnd());
            }
            const int sets = Judge(place.log()).count("SELECT count(*) FROM performed_set");
            const int most = operation == u"export" ? 40'000 : 260'000; // less than it needs
            disk.resize(static_cast<int>(QFileInfo(place.log()).size()) + 20'000 + i * most / runs);
            Driver driver(operation, place.log(), more);
            ASSERT_TRUE(driver.start());
            ASSERT_TRUE(driver.waitForEnd());
            EXPECT_FALSE(driver.endedBySignal());
            EXPECT_TRUE(driver.lastLine().startsWith(kDiskFull)) << driver.lastLine().constData();
            struck += driver.exitCode() == 1 ? 1 : 0;
            {
                Judge judge(place.log());
                EXPECT_EQ(judge.complaint(), "");
                EXPECT_EQ(judge.count("SELECT count(*) FROM performed_set"), sets);
            }
            EXPECT_EQ(bytesOf(csv), "the old export");
            EXPECT_TRUE(QDir(place.folder() + QStringLiteral("/backups")).isEmpty());
            disk.resize(kRoom); // there is room again
            Driver again(
                operation, place.log(), more.contains(csv) ? more : QStringList(QStringLiteral("1")));
            ASSERT_TRUE(again.start());
            ASSERT_TRUE(again.waitForEnd());
            EXPECT_EQ(again.exitCode(), 0) << again.lastLine().constData();
        }
        std::printf("%s: %d runs, the fault struck in %d\n", qPrintable(operation), runs, struck);
        EXPECT_EQ(struck, runs);
    }
}

TEST(FileSizeLimit, IsAClearErrorAndNoDeath)
{
    const int runs = tries(6, 64);
    int struck = 0;
    for (int i = 0; i < runs; ++i) {
        const Place place;
        prepare(place);
        const auto limit = static_cast<rlim_t>(QFileInfo(place.log()).size() + i / 2 * 4096);
        Driver driver(QStringLiteral("log"), place.log(), 2000);
        driver.setBefore([limit, i] {
            ::signal(SIGXFSZ, i % 2 == 0 ? SIG_DFL : SIG_IGN);
            const rlimit most = {limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &most);
        });
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        expectTrueError(place, driver, 5);
        EXPECT_TRUE(driver.lastLine().startsWith(kDiskFull)) << driver.lastLine().constData();
        struck += driver.exitCode() == 1 ? 1 : 0;

        Driver again(QStringLiteral("log"), place.log(), 5); // there is room again
        ASSERT_TRUE(again.start());
        ASSERT_TRUE(again.waitForEnd());
        EXPECT_EQ(again.exitCode(), 0);
    }
    std::printf("%d runs, the fault struck in %d\n", runs, struck);
    EXPECT_EQ(struck, runs);
}

TEST(FailingSync, IsToldOfAtTheSetThatItHit)
{
    const int runs = tries(15, 60);
    int struck = 0;
    for (int from = 1; from <= runs; ++from) {
        const Place place;
        prepare(place);
        Driver driver(QStringLiteral("log"), place.log(), 20);
        driver.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(SETTHEORY_BIN "/libfailingsync.so"));
        driver.setVariable(QStringLiteral("SETTHEORY_FAIL_SYNC_FROM"), QString::number(from));
        ASSERT_TRUE(driver.start());
        ASSERT_TRUE(driver.waitForEnd());
        if (driver.exitCode() == 0)
            continue; // fewer syncs than that
        ++struck;
        expectTrueError(place, driver, 5);
    }
    std::printf("%d runs, the fault struck in %d\n", runs, struck);
    EXPECT_GT(struck, runs * 3 / 4);
}

TEST(FailingSync, OfABackupOrAnExportIsToldOfAndLeavesNothingHalf)
{
    const int runs = tries(8, 30);
    for (const QString& operation : {QStringLiteral("backup"), QStringLiteral("export")}) {
        int struck = 0;
        for (int from = 1; from <= runs; ++from) {
            const Place place;
            prepare(place);
            const QString csv = place.folder() + QStringLiteral("/sets.csv");
            ASSERT_TRUE(writeBytes(csv, "the old export"));
            Driver driver(
                operation, place.log(), QStringList(operation == u"export" ? csv : QStringLiteral("5")));
            driver.setVariable(
                QStringLiteral("LD_PRELOAD"), QStringLiteral(SETTHEORY_BIN "/libfailingsync.so"));
            driver.setVariable(QStringLiteral("SETTHEORY_FAIL_SYNC_FROM"), QString::number(from));
            ASSERT_TRUE(driver.start());
            ASSERT_TRUE(driver.waitForEnd());
            EXPECT_FALSE(driver.endedBySignal());
            if (driver.exitCode() != 0) {
                ++struck;
                EXPECT_TRUE(driver.lastLine().startsWith("error ")) << driver.lastLine().constData();
            }
            const bool saysWritten =
                driver.lastLine() == "exported" || driver.lastLine().contains("was written, but");
            const QByteArray there = bytesOf(csv);
            EXPECT_EQ(there.count('\n'), saysWritten ? 6 : 0) << there.constData(); // a head and five sets
            EXPECT_TRUE(saysWritten || there == "the old export");
            const QDir folder(place.folder() + QStringLiteral("/backups"));
            QStringList logs = {place.log()};
            for (const QString& name : folder.entryList({QStringLiteral("*.settheory")}, QDir::Files))
                logs << folder.filePath(name);
            EXPECT_GE(logs.size() - 1, std::ranges::count_if(driver.lines(), [](const QByteArray& line) {
                return line.startsWith("backup ");
            }));
            for (const QString& log : logs) {
                Judge judge(log);
                EXPECT_EQ(judge.complaint(), "");
                EXPECT_EQ(judge.count("SELECT count(*) FROM performed_set"), 5);
            }
        }
        std::printf("%s: %d runs, the fault struck in %d\n", qPrintable(operation), runs, struck);
        EXPECT_GT(struck, operation == u"export" ? 1 : runs / 2);
    }
}

TEST(ReadOnlyLog, IsRefusedForWritingAndSaysSo)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs root, to become nobody";
    const QStringList asNobody = {QStringLiteral("/usr/bin/setpriv"), QStringLiteral("--reuid=65534"),
        QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    const Place place;
    prepare(place);
    const QByteArray before = bytesOf(place.log());
    for (const int folderMode : {0555, 0777}) {
        for (const int fileMode : {0444, 0666}) {
            if (folderMode == 0777 && fileMode == 0666)
                continue;
            ASSERT_EQ(::chmod(QFile::encodeName(place.log()).constData(), static_cast<mode_t>(fileMode)), 0);
            ASSERT_EQ(
                ::chmod(QFile::encodeName(place.folder()).constData(), static_cast<mode_t>(folderMode)), 0);
            Driver reader(QStringLiteral("read"), place.log());
            reader.setThrough(asNobody);
            ASSERT_TRUE(reader.start());
            ASSERT_TRUE(reader.waitForEnd());
            if (reader.exitCode() == 127 || reader.exitCode() == 126)
                GTEST_SKIP() << "the driver lies where nobody may not go";
            EXPECT_EQ(reader.lastLine(), "sets 5") << reader.errors().constData();
            Driver writer(QStringLiteral("log"), place.log(), 1);
            writer.setThrough(asNobody);
            ASSERT_TRUE(writer.start());
            ASSERT_TRUE(writer.waitForEnd());
            EXPECT_TRUE(writer.lastLine().startsWith(kReadOnly)) << writer.lastLine().constData();
            EXPECT_EQ(bytesOf(place.log()), before);
        }
    }
    ::chmod(QFile::encodeName(place.folder()).constData(), 0700);
}
