// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

TEST(Trend, IsToldWithItsIntervalAndState)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const QJsonObject trend = cli.json({u"trend"_s, u"--exercise"_s, u"Bench press"_s}).object();
    EXPECT_EQ(trend[u"exercise"].toString(), u"Bench press"_s);
    EXPECT_GT(trend[u"n"].toInt(), 0); // how many the last stretch has depends on the day of the demo
    if (trend[u"n"].toInt() >= 8) {
        EXPECT_LE(trend[u"low95"].toDouble(), trend[u"slope_percent_per_week"].toDouble());
    }
    EXPECT_FALSE(trend[u"state"].toString().isEmpty());
}

TEST(Trend, OfAnUnknownExerciseIsRefused)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const CliRun run = cli.json({u"trend"_s, u"--exercise"_s, u"no such lift"_s});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.isEmpty());
}
