// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and restores as a stranger types them.
#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirst = "[2026-11-20T18:00:00+01:00] start Push\n"
                        "[2026-11-20T18:04:00+01:00] bench press\n"
                        "[2026-11-20T18:05:00+01:00] 80x8 @1\n"
                        "[2026-11-20T18:06:00+01:00] finish\n";
constexpr auto kSecond = "[2026-11-24T18:00:00+01:00] start Pull\n"
                         "[2026-11-24T18:04:00+01:00] bench press\n"
                         "[2026-11-24T18:05:00+01:00] 82.5x8 @1\n"
                         "[2026-11-24T18:06:00+01:00] finish\n";

int workoutsOf(const Cli& cli)
{
    return static_cast<int>(cli.json({u"list"_s, u"workouts"_s}).array().size());
}

} // namespace

TEST(Backups, AreMadeByThemselvesAndByCommandAndCanBeRestored)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kFirst).status, 0);
    const QStringList byItself = QDir(cli.path(u"backups"_s)).entryList(QDir::Files);
    EXPECT_EQ(byItself.size(), 1);
    const CliRun backup = cli.json({u"backup"_s, cli.path(u"copy.settheory"_s)});
    ASSERT_EQ(backup.status, 0) << backup.err.toStdString();
    EXPECT_EQ(backup.object()[u"file"].toString(), cli.path(u"copy.settheory"_s));
    EXPECT_EQ(backup.object()[u"workouts"].toInt(), 1);
    EXPECT_EQ(backup.object()[u"sets"].toInt(), 1);

    ASSERT_EQ(cli.json({u"log"_s}, kSecond).status, 0);
    EXPECT_EQ(QDir(cli.path(u"backups"_s)).entryList(QDir::Files), byItself); // within half an hour
    EXPECT_EQ(workoutsOf(cli), 2);
    const CliRun restore = cli.json({u"restore"_s, cli.path(u"copy.settheory"_s)});
    ASSERT_EQ(restore.status, 0) << restore.err.toStdString();
    EXPECT_EQ(workoutsOf(cli), 1);
    const QString replaced = restore.object()[u"replaced"].toString();
    EXPECT_TRUE(QFile::exists(replaced));
    ASSERT_EQ(cli.json({u"restore"_s, replaced}).status, 0);
    EXPECT_EQ(workoutsOf(cli), 2);
    EXPECT_TRUE(cli.json({u"check"_s}).object()[u"ok"].toBool());
}

TEST(Backups, AreMadeBeforeAnImportAndAMergeThatChangeSomething)
{
    const Cli cli;
    const auto backups = [&] { return QDir(cli.path(u"backups"_s)).entryList(QDir::Files).size(); };
    ASSERT_EQ(cli.json({u"log"_s}, kFirst).status, 0);
    ASSERT_EQ(backups(), 1);
    const QString file =
        cli.write(u"sets.csv"_s, "date,exercise,load,load_unit,reps\n2026-11-01,Bench press,80,kg,8\n");
    ASSERT_EQ(cli.json({u"import"_s, u"--dry-run"_s, file}).status, 0);
    EXPECT_EQ(backups(), 1);
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0);
    EXPECT_EQ(backups(), 2);
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0); // known already
    EXPECT_EQ(backups(), 2);

    const Cli other;
    ASSERT_EQ(other.json({u"log"_s}, kSecond).status, 0);
    ASSERT_EQ(cli.json({u"merge"_s, u"--dry-run"_s, other.log()}).status, 0);
    EXPECT_EQ(backups(), 2);
    ASSERT_EQ(cli.json({u"merge"_s, other.log()}).status, 0);
    EXPECT_EQ(backups(), 3);
    ASSERT_EQ(cli.json({u"merge"_s, other.log()}).status, 0); // nothing new
    EXPECT_EQ(backups(), 3);
    EXPECT_EQ(workoutsOf(cli), 3);
}

TEST(Backups, AreNeverWrittenOverAFileThatIsThere)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kFirst).status, 0);
    const QString file = cli.write(u"copy.settheory"_s, "mine");
    const CliRun backup = cli.json({u"backup"_s, file});
    EXPECT_EQ(backup.status, 1);
    EXPECT_TRUE(backup.err.contains("exists already"));
    EXPECT_EQ(cli.read(u"copy.settheory"_s), "mine");
}

TEST(Backups, IntoAFolderAreNamedByTheLogAndTheTime)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kFirst).status, 0);
    ASSERT_TRUE(QDir().mkpath(cli.path(u"stick"_s)));
    const CliRun backup = cli.json({u"backup"_s, cli.path(u"stick"_s)});
    ASSERT_EQ(backup.status, 0) << backup.err.toStdString();
    EXPECT_TRUE(backup.object()[u"file"].toString().startsWith(cli.path(u"stick/log 2"_s)));
}

TEST(Restore, OfWhatIsNoLogIsRefusedAndMakesNothing)
{
    const Cli cli;
    const CliRun restore = cli.json({u"restore"_s, cli.write(u"table.csv"_s, "Date,Reps\n")});
    EXPECT_EQ(restore.status, 1);
    EXPECT_FALSE(restore.err.isEmpty());
    EXPECT_FALSE(QFile::exists(cli.log()));
}

TEST(Restore, MakesALogThatIsMissing)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kFirst).status, 0);
    ASSERT_EQ(cli.json({u"backup"_s, cli.path(u"copy.settheory"_s)}).status, 0);
    ASSERT_TRUE(QFile::remove(cli.log()));
    EXPECT_EQ(cli.json({u"restore"_s, cli.path(u"copy.settheory"_s)}).status, 0);
    EXPECT_EQ(workoutsOf(cli), 1);
}
