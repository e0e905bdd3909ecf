// SPDX-License-Identifier: GPL-3.0-or-later
// Two machines, each with its copy of the log.
#include "tests/cli/cli.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray workoutOn(const QByteArray& day, const QByteArray& title)
{
    return "[" + day + "T18:00:00+01:00] start " + title + "\n[" + day + "T18:04:00+01:00] bench press\n["
        + day + "T18:05:00+01:00] 80x8 @1\n[" + day + "T18:06:00+01:00] finish\n";
}

int count(const QJsonObject& merge, const QString& what, const QString& how)
{
    return merge[what].toObject()[how].toInt(-1);
}

} // namespace

TEST(Merge, BringsInTheWorkoutsOfTheOtherMachineOnceAndForBoth)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, workoutOn("2026-11-20", "Push")).status, 0);
    const QString other = cli.path(u"other.settheory"_s);
    ASSERT_TRUE(QFile::copy(cli.log(), other));
    ASSERT_EQ(cli.json({u"log"_s}, workoutOn("2026-11-22", "Here")).status, 0);
    ASSERT_EQ(cli.run({u"--log"_s, other, u"log"_s}, workoutOn("2026-11-23", "There")).status, 0);

    const CliRun dry = cli.json({u"merge"_s, u"--dry-run"_s, other});
    ASSERT_EQ(dry.status, 0) << dry.err.toStdString();
    EXPECT_EQ(cli.json({u"list"_s, u"workouts"_s}).array().size(), 2);
    const CliRun first = cli.json({u"merge"_s, other});
    ASSERT_EQ(first.status, 0) << first.err.toStdString();
    EXPECT_EQ(first.object(), dry.object());
    EXPECT_EQ(count(first.object(), u"workouts"_s, u"added"_s), 1);
    EXPECT_EQ(count(first.object(), u"workouts"_s, u"updated"_s), 0);
    EXPECT_EQ(count(first.object(), u"workouts"_s, u"kept"_s), 2);
    EXPECT_EQ(first.object()[u"conflicts"].toArray().size(), 0);
    EXPECT_EQ(cli.json({u"list"_s, u"workouts"_s}).array().size(), 3);

    const CliRun again = cli.json({u"merge"_s, other});
    EXPECT_EQ(count(again.object(), u"workouts"_s, u"added"_s), 0);
    EXPECT_EQ(count(again.object(), u"workouts"_s, u"kept"_s), 3);

    ASSERT_EQ(cli.run({u"--log"_s, other, u"merge"_s, cli.log()}).status, 0);
    const auto exported = [&](const QString& log) {
        return cli.run({u"--log"_s, log, u"export"_s, u"sets"_s}).out;
    };
    EXPECT_EQ(exported(other), exported(cli.log()));
    EXPECT_TRUE(cli.json({u"check"_s}).object()[u"ok"].toBool());
}

TEST(Merge, OfTheLogWithItselfOrWithWhatIsNoneIsRefused)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, workoutOn("2026-11-20", "Push")).status, 0);
    EXPECT_EQ(cli.json({u"merge"_s, cli.log()}).status, 1);
    EXPECT_EQ(cli.json({u"merge"_s, cli.path(u"none"_s)}).status, 1);
    EXPECT_EQ(cli.json({u"merge"_s, cli.write(u"x.csv"_s, "Date\n")}).status, 1);
    EXPECT_EQ(cli.json({u"list"_s, u"workouts"_s}).array().size(), 1);
}
