// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

TEST(DemoCommand, MakesALogThatCanBeRead)
{
    const Cli cli;
    const CliRun made = cli.run({u"--json"_s, u"demo"_s, cli.log()});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const auto workouts = cli.json({u"list"_s, u"workouts"_s}).array();
    EXPECT_EQ(workouts.size(), made.object()[u"workouts"].toInt());
    EXPECT_GT(workouts.size(), 100);
    EXPECT_TRUE(cli.json({u"check"_s}).object()[u"ok"].toBool());
}

TEST(DemoCommand, RefusesAFileThatExists)
{
    const Cli cli;
    const QString path = cli.write(u"mine.settheory"_s, "precious");
    const CliRun run = cli.run({u"demo"_s, path});
    EXPECT_EQ(run.status, 1);
    EXPECT_FALSE(run.err.isEmpty());
    EXPECT_EQ(cli.read(u"mine.settheory"_s), "precious");
}
