// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

TEST(Usage, WrongCommandsAndOptionsExitWithTwo)
{
    const Cli cli;
    EXPECT_EQ(cli.run({}).status, 2);
    EXPECT_EQ(cli.run({u"dance"_s}).status, 2);
    EXPECT_EQ(cli.run({u"list"_s}).status, 2);
    EXPECT_EQ(cli.run({u"list"_s, u"workouts"_s, u"--nonsense"_s}).status, 2);
}

TEST(Usage, EveryCommandHasHelpWithAnExample)
{
    const Cli cli;
    const CliRun help = cli.run({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    for (const auto& command : {u"log"_s, u"import"_s, u"export"_s, u"list"_s, u"compare"_s, u"trend"_s,
             u"exercise"_s, u"check"_s, u"demo"_s}) {
        EXPECT_THAT(help.out.toStdString(), testing::HasSubstr(command.toStdString()));
        const CliRun own = cli.run({command, u"--help"_s});
        EXPECT_EQ(own.status, 0) << command.toStdString();
        EXPECT_THAT(own.out.toStdString(), testing::HasSubstr("Example: settheory-cli"));
    }
}

TEST(Usage, ReadingALogThatIsMissingIsRefusedAndMakesNone)
{
    const Cli cli;
    for (const QStringList& command :
        {QStringList{u"list"_s, u"workouts"_s}, QStringList{u"export"_s, u"sets"_s}, QStringList{u"check"_s},
            QStringList{u"compare"_s, u"--muscle"_s, u"chest"_s, u"--a"_s, u"straight"_s, u"--b"_s,
                u"pre_exhaustion"_s}}) {
        const CliRun run = cli.json(command);
        EXPECT_EQ(run.status, 1) << command.join(u' ').toStdString();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_THAT(run.err.toStdString(), testing::HasSubstr("log.settheory"));
        EXPECT_FALSE(QFile::exists(cli.log()));
    }
}
