// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(NamedMappings, AreSavedKnownAgainRenamedAndRemoved)
{
    const Cli cli;
    const QString first = cli.write(u"one.csv"_s, "Tag;Was;Wie oft\n2025-04-03;Squat;5\n");
    const QString second = cli.write(u"two.csv"_s, "Wie oft;Was;Tag\n8;Squat;2025-04-05\n");
    const QString third = cli.write(u"three.csv"_s, "Wie oft;Was;Tag\n9;Squat;2025-04-07\n");
    const QString columns = cli.write(u"columns.csv"_s, "Was,exercise\nTag,date\nWie oft,reps\n");
    EXPECT_EQ(cli.json({u"import"_s, first}).status, 1) << "of no known format";
    ASSERT_EQ(cli.json({u"import"_s, u"--from"_s, u"table"_s, u"--map"_s, columns, u"--save-mapping"_s,
                           u"Coach's sheet"_s, first})
                  .status,
        0);
    const CliRun again = cli.json({u"import"_s, second});
    ASSERT_EQ(again.status, 0) << again.err.toStdString();
    const QJsonObject file = again.object()[u"files"].toArray()[0].toObject();
    EXPECT_EQ(file[u"mapping"].toString(), u"Coach's sheet"_s);
    EXPECT_EQ(file[u"workouts"].toInt(), 1);

    const QJsonArray all = cli.json({u"import"_s, u"--mappings"_s}).object()[u"mappings"].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].toObject()[u"mapping"].toString(), u"Coach's sheet"_s);
    EXPECT_EQ(all[0].toObject()[u"columns"].toArray()[1].toObject()[u"holds"].toString(), u"exercise"_s);
    ASSERT_EQ(cli.json({u"import"_s, u"--rename-mapping"_s, u"coach's SHEET"_s, u"Mine"_s}).status, 0);
    EXPECT_EQ(cli.json({u"import"_s, u"--mapping"_s, u"Coach's sheet"_s, third}).status, 1);
    EXPECT_THAT(
        cli.json({u"import"_s, u"--mapping"_s, u"nothing"_s, third}).err.toStdString(), HasSubstr("Mine"));
    EXPECT_EQ(cli.json({u"import"_s, u"--mapping"_s, u"mine"_s, third}).status, 0);
    ASSERT_EQ(cli.json({u"import"_s, u"--remove-mapping"_s, u"Mine"_s}).status, 0);
    EXPECT_EQ(cli.json({u"import"_s, u"--remove-mapping"_s, u"Mine"_s}).status, 1);
    EXPECT_EQ(cli.json({u"list"_s, u"workouts"_s}).array().size(), 3) << "what came in stays";
}

TEST(NamedMappings, AreOnlyOfTablesWhoseColumnsAreNotKnown)
{
    const Cli cli;
    const QString strong = cli.write(u"strong.csv"_s,
        "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps\n"
        "2025-06-03 20:23:00,A,Squat (Barbell),1,100,kg,5\n");
    EXPECT_EQ(cli.json({u"import"_s, u"--save-mapping"_s, u"Mine"_s, strong}).status, 1);
    EXPECT_EQ(cli.json({u"import"_s, u"--save-mapping"_s, u"Mine"_s, strong, strong}).status, 2);
    EXPECT_EQ(cli.json({u"import"_s, u"--mappings"_s}).status, 1) << "nothing was made, not even a log";
}
