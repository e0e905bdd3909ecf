// SPDX-License-Identifier: GPL-3.0-or-later
// F23: the program in places that are not as it would like them. It works, or says what is wrong, and never
// crashes.
#include "settheory_paths.h"
#include "tests/cli/cli.h"
#include "tests/core/store/bytes.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QByteArray kWorkout = "start Überzüge \xF0\x9F\x92\xAA\nbench press\n80x8 @1\nfinish\n";

/// The log in its default place has the workout, as SQLite alone reads it.
void expectLogged(const Cli& cli, const QString& log)
{
    const CliRun run = cli.run({u"log"_s}, kWorkout);
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(askSql(log, "SELECT title FROM workout"), kWorkout.mid(6, kWorkout.indexOf('\n') - 6));
    EXPECT_EQ(askSql(log, "SELECT reps FROM performed_set"), "8");
}

/// A sentence that names the place, and no log.
void expectRefused(const Cli& cli, const QString& place)
{
    const CliRun run = cli.run({u"log"_s}, kWorkout);
    EXPECT_EQ(run.status, 1) << run.err.toStdString();
    EXPECT_THAT(run.err.toStdString(), HasSubstr(place.toStdString()));
    EXPECT_TRUE(QDir(cli.path({})).entryList({u"*.settheory*"_s}, QDir::AllEntries).isEmpty());
}

} // namespace

TEST(Environment, AHomeThatIsMissingIsMade)
{
    Cli cli;
    cli.set(u"XDG_DATA_HOME"_s, {});
    cli.set(u"HOME"_s, cli.path(u"not/yet there"_s));
    expectLogged(cli, cli.path(u"not/yet there/.local/share/settheory/log.settheory"_s));
}

TEST(Environment, WithoutAHomeANamedLogIsWrittenAllTheSame)
{
    Cli cli;
    cli.set(u"HOME"_s, {});
    cli.set(u"XDG_DATA_HOME"_s, {});
    cli.set(u"XDG_RUNTIME_DIR"_s, {});
    EXPECT_EQ(cli.json({u"log"_s}, kWorkout).status, 0);
    EXPECT_EQ(askSql(cli.log(), "SELECT count(*) FROM performed_set"), "1");
}

TEST(Environment, ADataFolderThatIsMissingIsMadeAndARelativeOneIgnored)
{
    Cli cli;
    cli.set(u"XDG_DATA_HOME"_s, cli.path(u"a/b#?%"_s));
    expectLogged(cli, cli.path(u"a/b#?%/settheory/log.settheory"_s));
    cli.set(u"XDG_DATA_HOME"_s, u"relative"_s);
    expectLogged(cli, cli.path(u".local/share/settheory/log.settheory"_s));
    EXPECT_FALSE(QFile::exists(cli.path(u"relative"_s)));
}

TEST(Environment, ADataFolderThatIsAFileIsRefusedAndKept)
{
    Cli cli;
    cli.set(u"XDG_DATA_HOME"_s, cli.write(u"file"_s, "mine"));
    expectRefused(cli, cli.path(u"file"_s));
    EXPECT_EQ(cli.read(u"file"_s), "mine");
}

TEST(Environment, AHomeThatCannotBeWrittenIsRefused)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs root, to become nobody";
    Cli cli;
    ASSERT_EQ(::chmod(QFile::encodeName(cli.path({})).constData(), 0755), 0);
    cli.set(u"XDG_DATA_HOME"_s, {});
    cli.setThrough({u"/usr/bin/setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
    if (const int status = cli.run({u"--help"_s}).status; status == 126 || status == 127)
        GTEST_SKIP() << "the program lies where nobody may not go";
    expectRefused(cli, cli.path(u".local"_s));
}

TEST(Environment, InTheCLocaleNoLetterIsLost)
{
    Cli cli;
    cli.set(u"LC_ALL"_s, u"C"_s);
    cli.set(u"LANG"_s, {});
    cli.set(u"XDG_DATA_HOME"_s, cli.path(u"Übung"_s));
    expectLogged(cli, cli.path(u"Übung/settheory/log.settheory"_s));
}

TEST(Environment, ANameThatLeavesNoRoomForWhatLiesBesideTheLogIsRefused)
{
    const Cli cli;
    const QString longest = QString(245, u'a') + u".settheory"_s; // 255 bytes, the most that a name may have
    const CliRun run = cli.run({u"--log"_s, cli.path(longest), u"log"_s}, kWorkout);
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("too long"));
    EXPECT_TRUE(QDir(cli.path({})).entryList({u"a*"_s}).isEmpty());
    const QString shorter = longest.mid(60);
    EXPECT_EQ(cli.run({u"--log"_s, cli.path(shorter), u"log"_s}, kWorkout).status, 0);
    EXPECT_EQ(cli.run({u"--log"_s, cli.path(shorter), u"backup"_s, cli.path(u"copy.settheory"_s)}).status, 0);
}

TEST(Environment, AMissingDriverIsNamedWithItsPackage)
{
    const Cli cli;
    const QString drivers = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/sqldrivers"_s;
    ASSERT_TRUE(QDir(drivers).exists());
    ASSERT_TRUE(QDir().mkpath(cli.path(u"empty"_s)));
    const QString hide = u"mount --bind \"$1\" \"$2\" && exec \"$3\" --log \"$4\" list workouts || exit 77"_s;
    const QStringList hidden = {u"unshare"_s, u"-m"_s, u"sh"_s, u"-c"_s, hide, u"sh"_s, cli.path(u"empty"_s),
        drivers, QStringLiteral(SETTHEORY_BIN "/settheory-cli"), cli.log()};
    ASSERT_EQ(cli.json({u"log"_s}, kWorkout).status, 0);
    const CliRun run = cli.start(hidden);
    if (run.status == 77 || run.err.contains("unshare"))
        GTEST_SKIP() << "needs the right to mount";
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("libqt6sql6-sqlite"));
}

TEST(Environment, WithoutADisplayTheWindowSaysWhereToGo)
{
    Cli cli;
    for (const auto& variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        cli.set(variable, {});
    const CliRun run = cli.start({QStringLiteral(SETTHEORY_BIN "/settheory"), cli.log()});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("settheory-cli"));
    EXPECT_FALSE(QFile::exists(cli.log()));
}
