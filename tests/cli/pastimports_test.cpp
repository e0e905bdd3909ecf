// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QByteArray kStrong = "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps\n"
                           "2025-06-03 20:23:00,A,Squat (Barbell),1,100,kg,5\n"
                           "2025-06-05 20:23:00,B,Squat (Barbell),1,225,lbs,5\n";

qsizetype workoutsIn(const Cli& cli)
{
    return cli.json({u"list"_s, u"workouts"_s}).array().size();
}

} // namespace

TEST(PastImports, AreListedTakenBackAndComeInAgain)
{
    const Cli cli;
    const QString file = cli.write(u"strong.csv"_s, kStrong);
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0);
    const QJsonArray all = cli.json({u"import"_s, u"--list"_s}).object()[u"imports"].toArray();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject past = all[0].toObject();
    EXPECT_EQ(past[u"source"].toString(), u"strong"_s);
    EXPECT_EQ(past[u"file"].toString(), u"strong.csv"_s);
    EXPECT_EQ(past[u"brought_sets"].toInt(), 2);
    EXPECT_EQ(past[u"deleted_since"].toInt(), 0);
    EXPECT_TRUE(QDateTime::fromString(past[u"imported_at"].toString(), Qt::ISODate).isValid());
    EXPECT_THAT(cli.run({u"--log"_s, cli.log(), u"import"_s, u"--list"_s}).out.toStdString(),
        HasSubstr("strong.csv"));
    EXPECT_EQ(past[u"workouts"].toInt(), 2);
    EXPECT_EQ(past[u"first"].toString(), u"2025-06-03"_s);
    EXPECT_TRUE(past[u"edited"].toArray().isEmpty());

    EXPECT_EQ(cli.json({u"import"_s, u"--undo"_s, u"nothing"_s}).status, 1);
    EXPECT_EQ(workoutsIn(cli), 2);
    EXPECT_EQ(cli.json({u"import"_s, u"--undo"_s, past[u"import"].toString().left(8)}).status, 0);
    EXPECT_EQ(workoutsIn(cli), 0);
    EXPECT_TRUE(cli.json({u"import"_s, u"--list"_s}).object()[u"imports"].toArray().isEmpty());
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0);
    EXPECT_EQ(workoutsIn(cli), 2) << "what was taken back whole comes in again";
    EXPECT_EQ(cli.run({u"import"_s}).status, 2) << "neither a file nor what else";
}

TEST(PastImports, OfOneWorkoutComeInAgainAsWell)
{
    const Cli cli;
    const QString file = cli.write(u"strong.csv"_s,
        "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps\n"
        "2025-06-03 20:23:00,A,Squat (Barbell),1,100,kg,5\n");
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0);
    const QJsonArray all = cli.json({u"import"_s, u"--list"_s}).object()[u"imports"].toArray();
    ASSERT_EQ(
        cli.json({u"import"_s, u"--undo"_s, all.at(0).toObject()[u"import"].toString().left(8)}).status, 0);
    EXPECT_EQ(workoutsIn(cli), 0);
    ASSERT_EQ(cli.json({u"import"_s, file}).status, 0);
    EXPECT_EQ(workoutsIn(cli), 1);
}

TEST(Export, InTheFormOfAnotherAppSaysWhatIsNotInTheFile)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"import"_s, cli.write(u"strong.csv"_s, kStrong)}).status, 0);
    const CliRun hevy = cli.json({u"export"_s, u"hevy"_s, u"-o"_s, cli.path(u"hevy.csv"_s)});
    EXPECT_EQ(hevy.status, 0);
    EXPECT_THAT(hevy.err.toStdString(), HasSubstr("Not in the file: the unit of 1 load"));
    EXPECT_TRUE(
        cli.read(u"hevy.csv"_s).contains("A,\"3 Jun 2025, 20:23\",,,Squat (Barbell),,,0,normal,100,5"));
    const CliRun strong = cli.json({u"export"_s, u"strong"_s});
    EXPECT_TRUE(strong.out.startsWith("Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps"));
    EXPECT_TRUE(strong.out.contains("2025-06-05 20:23:00;B;Squat (Barbell);1;225;lbs;5"));
}
