// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path as a stranger walks it: log, list, compare, export, import.
#include "tests/cli/cli.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

/// A pre-exhaustion superset, tick by tick.
const QByteArray kSuperset = "[2026-11-24T18:00:00+01:00] start Push B\n"
                             "[2026-11-24T18:04:00+01:00] pec deck\n"
                             "[2026-11-24T18:05:00+01:00] 57.5x10 @0\n"
                             "[2026-11-24T18:05:01+01:00] bench press\n"
                             "[2026-11-24T18:05:40+01:00] 80x8 @1 !triceps\n"
                             "[2026-11-24T18:08:01+01:00] pec deck\n"
                             "[2026-11-24T18:08:20+01:00] 57.5x9 @0\n"
                             "[2026-11-24T18:08:21+01:00] bench press\n"
                             "[2026-11-24T18:08:55+01:00] 80x7 @0 f !chest\n"
                             "[2026-11-24T18:12:00+01:00] pec deck\n"
                             "[2026-11-24T18:12:10+01:00] 57.5x8 @0\n"
                             "[2026-11-24T18:12:11+01:00] bench press\n"
                             "[2026-11-24T18:12:42+01:00] 80x6 @0\n"
                             "[2026-11-24T18:20:00+01:00] finish\n";

QJsonObject chestBlock(const Cli& cli)
{
    const auto blocks = cli.json({u"list"_s, u"blocks"_s, u"--muscle"_s, u"chest"_s}).array();
    return blocks.size() == 1 ? blocks[0].toObject() : QJsonObject();
}

} // namespace

TEST(Path, ASupersetTypedTickByTickIsRecognisedAsWhatItWas)
{
    const Cli cli;
    const CliRun logged = cli.json({u"log"_s}, kSuperset);
    ASSERT_EQ(logged.status, 0) << logged.err.toStdString();
    for (const QJsonObject& line : logged.lines())
        EXPECT_FALSE(line.contains(u"error")) << line[u"error"].toString().toStdString();
    const QJsonObject block = chestBlock(cli);
    EXPECT_EQ(block[u"recognised_protocol"].toString(), u"pre_exhaustion_superset"_s);
    EXPECT_TRUE(block[u"in_rounds"].toBool());
    EXPECT_EQ(block[u"order"].toString(), u"isolation_first"_s);
    EXPECT_EQ(block[u"compound_reps"].toDouble(), 21);
    EXPECT_EQ(block[u"isolation_reps"].toDouble(), 27);
    EXPECT_EQ(block[u"volume_load_kg"].toDouble(), 57.5 * 27 + 80 * 21);
    EXPECT_EQ(block[u"failed_first"].toObject()[u"asked"].toInt(), 2);
    EXPECT_EQ(block[u"failed_first"].toObject()[u"answered"].toInt(), 1);
    EXPECT_EQ(block[u"failed_first"].toObject()[u"target"].toInt(), 1);
}

TEST(Path, ExportImportExportGivesTheSameBytes)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kSuperset).status, 0);
    ASSERT_EQ(cli.json({u"export"_s, u"sets"_s, u"-o"_s, cli.path(u"first.csv"_s)}).status, 0);
    const QString second = cli.path(u"second.settheory"_s);
    const CliRun imported = cli.run({u"--log"_s, second, u"--json"_s, u"import"_s, cli.path(u"first.csv"_s)});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.object()[u"files"].toArray()[0].toObject()[u"sets"].toInt(), 6);
    const CliRun again = cli.run({u"--log"_s, second, u"export"_s, u"sets"_s});
    EXPECT_EQ(again.out, cli.read(u"first.csv"_s));
    const CliRun twice = cli.run({u"--log"_s, second, u"--json"_s, u"import"_s, cli.path(u"first.csv"_s)});
    EXPECT_EQ(twice.object()[u"files"].toArray()[0].toObject()[u"sets"].toInt(), 0);
}

TEST(Path, ADemoYearRoundTripsAndCompares)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const QByteArray csv = cli.json({u"export"_s, u"sets"_s}).out;
    const QString copy = cli.path(u"copy.settheory"_s);
    ASSERT_EQ(cli.run({u"--log"_s, copy, u"import"_s, cli.write(u"demo.csv"_s, csv)}).status, 0);
    EXPECT_EQ(cli.run({u"--log"_s, copy, u"export"_s, u"sets"_s}).out, csv);

    const CliRun run = cli.json({u"compare"_s, u"--muscle"_s, u"chest"_s, u"--a"_s, u"straight"_s, u"--b"_s,
        u"pre_exhaustion_superset"_s});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    const QJsonObject main = run.object()[u"measures"].toArray()[0].toObject();
    EXPECT_EQ(main[u"measure"].toString(), u"compound_reps"_s);
    EXPECT_EQ(main[u"verdict"].toString(), u"less"_s);
    EXPECT_LT(main[u"effect"].toObject()[u"high"].toDouble(), 0);
    EXPECT_EQ(run.object()[u"trust"].toArray().size(), 9);
}

TEST(Path, TheTablesOfWorkoutsAndBlocksHaveARowForEach)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kSuperset).status, 0);
    const CliRun workouts = cli.json({u"export"_s, u"workouts"_s, u"--delimiter"_s, u";"_s});
    EXPECT_EQ(workouts.out.count('\n'), 2);
    EXPECT_THAT(workouts.out.toStdString(), testing::HasSubstr("pre_exhaustion_superset"));
    const CliRun blocks = cli.json({u"export"_s, u"blocks"_s, u"--bom"_s});
    EXPECT_TRUE(blocks.out.startsWith("\xEF\xBB\xBFworkout_id,"));
    EXPECT_EQ(blocks.out.count('\n'), 2);
}

TEST(Path, ExercisesCanBeAddedRenamedAndMergedWithoutLosingASet)
{
    const Cli cli;
    ASSERT_EQ(cli.json({u"log"_s}, kSuperset).status, 0);
    EXPECT_EQ(cli.json({u"exercise"_s, u"add"_s, u"Flat bench"_s, u"--mechanic"_s, u"compound"_s,
                           u"--primary"_s, u"chest"_s})
                  .status,
        0);
    EXPECT_EQ(cli.json({u"exercise"_s, u"rename"_s, u"Bench press"_s, u"Barbell bench"_s}).status, 0);
    EXPECT_EQ(cli.json({u"exercise"_s, u"merge"_s, u"Barbell bench"_s, u"Flat bench"_s}).status, 0);
    const QJsonObject shown = cli.json({u"exercise"_s, u"show"_s, u"bench press"_s}).object();
    EXPECT_EQ(shown[u"exercise"].toString(), u"Flat bench"_s);
    EXPECT_EQ(chestBlock(cli)[u"compound_reps"].toDouble(), 21);
    EXPECT_EQ(cli.json({u"exercise"_s, u"merge"_s, u"Nothing such"_s, u"Flat bench"_s}).status, 1);
    EXPECT_TRUE(cli.json({u"check"_s}).object()[u"ok"].toBool());
}

TEST(Path, AFileWithoutAUnitIsRefusedAndNamesTheOption)
{
    const Cli cli;
    const QString file = cli.write(u"strong.csv"_s,
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout "
        "Notes,RPE\n"
        "2021-02-10 16:46:13,\"Push\",1h 5m,\"Bench Press (Barbell)\",1,75.0,8,0,0,\"\",\"\",8\n");
    const CliRun refused = cli.json({u"import"_s, file});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err.toStdString(), testing::HasSubstr("--unit"));
    EXPECT_FALSE(QFile::exists(cli.log()));
    const CliRun taken = cli.json({u"import"_s, u"--unit"_s, u"lb"_s, file});
    ASSERT_EQ(taken.status, 0) << taken.err.toStdString();
    EXPECT_THAT(cli.json({u"export"_s, u"sets"_s}).out.toStdString(), testing::HasSubstr(",75,lb,8,"));
}

TEST(RealExports, GiveTheirKnownFigures)
{
    const QString folder = realExports();
    if (folder.isEmpty())
        GTEST_SKIP() << "There are no real exports: set SETTHEORY_EXPORTS to their folder.";
    struct Expected {
        QString file;
        QStringList options;
        int workouts, sets, exercises;
    };
    for (const Expected& expected : {Expected{u"hevy-2025.csv"_s, {}, 335, 7211, 86},
             Expected{u"strong-2023-quoted.csv"_s, {}, 23, 384, 44},
             Expected{u"strong-2025-comma.csv"_s, {u"--unit"_s, u"kg"_s}, 15, 250, 19}}) {
        const Cli cli;
        const CliRun run = cli.json(
            QStringList{u"import"_s} + expected.options + QStringList{folder + u'/' + expected.file});
        ASSERT_EQ(run.status, 0) << run.err.toStdString();
        const QJsonObject file = run.object()[u"files"].toArray()[0].toObject();
        EXPECT_EQ(file[u"workouts"].toInt(), expected.workouts) << expected.file.toStdString();
        EXPECT_EQ(file[u"sets"].toInt(), expected.sets) << expected.file.toStdString();
        EXPECT_EQ(file[u"read_exercises"].toInt(), expected.exercises) << expected.file.toStdString();
        EXPECT_TRUE(file[u"skipped"].toArray().isEmpty());
        EXPECT_TRUE(cli.json({u"check"_s}).object()[u"ok"].toBool());
    }
}
