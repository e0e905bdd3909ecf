// SPDX-License-Identifier: GPL-3.0-or-later
#include "settheory_paths.h"
#include "tests/cli/cli.h"

#include "tests/support/printing.h"

#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

std::vector<QString> keysOf(const QJsonObject& object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

class LogCommand : public testing::Test {
protected:
    std::vector<QJsonObject> type(const QByteArray& lines)
    {
        const CliRun run = cli.json({u"log"_s}, lines);
        EXPECT_EQ(run.status, 0) << run.err.toStdString();
        return run.lines();
    }
    QJsonArray workouts() { return cli.json({u"list"_s, u"workouts"_s}).array(); }

    Cli cli;
};

} // namespace

TEST_F(LogCommand, AnswersEachLineWithWhatIsOnDisk)
{
    const auto answers = type("[2026-11-24T18:00:00+01:00] start Push B\n"
                              "[2026-11-24T18:04:10+01:00] pec de\n"
                              "[2026-11-24T18:05:00+01:00] 57.5x9 @0 f !chest\n"
                              "[2026-11-24T18:40:00+01:00] finish\n");
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[0][u"title"], u"Push B"_s);
    const QString workout = answers[0][u"workout_id"].toString();
    EXPECT_FALSE(workout.isEmpty());
    EXPECT_EQ(answers[1], (QJsonObject{{u"exercise"_s, u"Pec deck"_s}}));
    const QJsonObject& set = answers[2];
    EXPECT_FALSE(set[u"set"].toString().isEmpty());
    EXPECT_EQ(set[u"workout_id"], workout);
    EXPECT_EQ(set[u"exercise"], u"Pec deck"_s);
    EXPECT_EQ(set[u"role"], u"working"_s);
    EXPECT_EQ(set[u"load"], 57.5);
    EXPECT_EQ(set[u"load_unit"], u"kg"_s);
    EXPECT_EQ(set[u"reps"], 9);
    EXPECT_EQ(set[u"rir"], 0);
    EXPECT_EQ(set[u"to_failure"], true);
    EXPECT_EQ(set[u"failed_first"], u"chest"_s);
    EXPECT_EQ(set[u"finished_at"], u"2026-11-24T18:05:00+01:00"_s);
    EXPECT_TRUE(answers[3].contains(u"finished"));
    const QJsonArray listed = workouts();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0][u"duration_s"], 900); // 35 minutes without a set count as 10
    EXPECT_EQ(listed[0][u"duration_doubt"], u"interrupted"_s);
}

TEST_F(LogCommand, LeavesOutWhatIsNotKnown)
{
    const auto answers = type("push-up\nbw x12\n");
    EXPECT_FALSE(answers[1].contains(u"load"));
    EXPECT_FALSE(answers[1].contains(u"load_unit"));
    EXPECT_FALSE(answers[1].contains(u"rir"));
    EXPECT_FALSE(answers[1].contains(u"to_failure"));
    EXPECT_FALSE(answers[1].contains(u"failed_first"));
    EXPECT_TRUE(answers[1].contains(u"finished_at"));
}

TEST_F(LogCommand, GoesOnAfterALineItDoesNotUnderstand)
{
    const auto answers = type("bench press\n80y8\ncurl\n[soon] 80x8\n\n80x8\n");
    ASSERT_EQ(answers.size(), 5U) << "an empty line has no answer";
    for (const std::size_t i : {1U, 2U, 3U})
        EXPECT_THAT(keysOf(answers[i]), ElementsAre(u"error"_s));
    EXPECT_EQ(answers[4][u"reps"], 8);
    EXPECT_EQ(workouts()[0][u"working_sets"], 1);
}

TEST_F(LogCommand, StartsAWorkoutWithItsFirstSet)
{
    type("bench press\n");
    EXPECT_EQ(workouts().size(), 0) << "choosing an exercise logs nothing";
    const auto answers = type("[2026-11-24T18:00:00+01:00] bench press\n[2026-11-24T18:02:00+01:00] 80x8\n");
    ASSERT_EQ(answers.size(), 2U);
    ASSERT_EQ(workouts().size(), 1);
    EXPECT_EQ(workouts()[0][u"started_at"], u"2026-11-24T18:00:00+01:00"_s);
}

TEST_F(LogCommand, ContinuesAnUnfinishedWorkout)
{
    const auto first = type("start Push\nbench press\n80x8\n");
    const auto second = type("x7\nfinish\n");
    EXPECT_EQ(second[0][u"workout_id"], first[0][u"workout_id"]);
    EXPECT_EQ(second[0][u"exercise"], u"Bench press"_s);
    EXPECT_EQ(second[0][u"load"], 80);
    EXPECT_EQ(workouts()[0][u"working_sets"], 2);
    EXPECT_THAT(keysOf(type("finish\n")[0]), ElementsAre(u"error"_s)) << "it is finished";
}

TEST_F(LogCommand, RefusesToStartTwice)
{
    const auto answers = type("start Push\nstart Pull\n");
    EXPECT_THAT(keysOf(answers[1]), ElementsAre(u"error"_s));
    EXPECT_EQ(workouts().size(), 1);
}

TEST_F(LogCommand, AnswersAPairWithTwoSets)
{
    const auto answers = type("pec deck\nbench press\n[2126-11-24T18:05:00+01:00] 57.5x9 @0 / 80x7\n");
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[2][u"exercise"], u"Pec deck"_s);
    EXPECT_FALSE(answers[2].contains(u"finished_at"));
    EXPECT_EQ(answers[3][u"exercise"], u"Bench press"_s);
    EXPECT_EQ(answers[3][u"finished_at"], u"2126-11-24T18:05:00+01:00"_s);
    EXPECT_EQ(answers[3][u"rest_source"], u"stated"_s);
    EXPECT_EQ(answers[3][u"round"], 1);
}

TEST_F(LogCommand, TakesBackTheLastChange)
{
    const auto answers =
        type("start Push\nbench press\n80x8\n85x6\nundo\nx9\nundo\nundo\nundo\nundo\nundo\n");
    ASSERT_EQ(answers.size(), 11U);
    EXPECT_TRUE(answers[4].contains(u"undone"));
    EXPECT_EQ(answers[5][u"load"], 80) << "the set of 85 is gone";
    for (const std::size_t i : {6U, 7U, 8U, 9U})
        EXPECT_TRUE(answers[i].contains(u"undone")) << i;
    EXPECT_TRUE(answers[10].contains(u"error")) << "nothing is left to undo";
    EXPECT_EQ(workouts().size(), 0);
}

TEST_F(LogCommand, RefusesATimeThatIsBeforeTheLastSet)
{
    const auto answers = type("[2026-11-24T18:00:00+01:00] start Push\nbench press\n"
                              "[2026-11-24T18:05:00+01:00] 80x8\n[2026-11-24T18:04:00+01:00] 80x7\n"
                              "[2026-11-24T17:06:00+00:00] 80x6\n");
    EXPECT_TRUE(answers[3].contains(u"error"));
    EXPECT_EQ(answers[4][u"reps"], 6);
}

TEST_F(LogCommand, KeepsAStatedRestAndANote)
{
    const auto answers = type("bench press\n80x8\nrest 90\n80x7\n# elbow\n");
    EXPECT_EQ(answers[2][u"rest_seconds"], 90);
    EXPECT_EQ(answers[3][u"rest_seconds"], 90);
    EXPECT_EQ(answers[3][u"rest_source"], u"stated"_s);
    EXPECT_EQ(answers[4][u"note"], u"elbow"_s);
}

TEST_F(LogCommand, MeasuresASetThatWasBegun)
{
    const auto answers =
        type("bench press\n[2126-11-24T18:05:00+01:00] begin\n[2126-11-24T18:05:30+01:00] 80x8\n");
    EXPECT_EQ(answers[2][u"started_at"], u"2126-11-24T18:05:00+01:00"_s);
}

TEST_F(LogCommand, SurvivesAnyBytes)
{
    QByteArray garbage("bench press\n\xff\xfe\x00 80x8\n", 26);
    garbage += QByteArray(5'000'000, 'x') + "\n80x8";
    const auto answers = type(garbage);
    EXPECT_EQ(answers.back()[u"reps"], 8) << "the last line needs no end";
    EXPECT_EQ(workouts()[0][u"working_sets"], 1);
}

TEST_F(LogCommand, SpeaksInSentencesToPeople)
{
    const CliRun run =
        cli.run({u"--log"_s, cli.log(), u"log"_s}, "start Push\nbench press\n80x8 @2\n80x\nfinish\n");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out.count('\n'), 5);
    EXPECT_THAT(run.out.toStdString(), testing::HasSubstr("Bench press: 80 kg × 8, RIR 2 (RPE 8)."));
}

TEST_F(LogCommand, RefusesALogThatItCannotOpen)
{
    cli.write(u"log.settheory"_s, "this is no log");
    const CliRun run = cli.json({u"log"_s}, "bench press\n80x8\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_FALSE(run.err.isEmpty());
    EXPECT_EQ(cli.read(u"log.settheory"_s), "this is no log");
}

TEST_F(LogCommand, AnswersBeforeTheNextLineIsTyped)
{
    QProcess process;
    process.start(
        QStringLiteral(SETTHEORY_BIN) + u"/settheory-cli"_s, {u"--log"_s, cli.log(), u"--json"_s, u"log"_s});
    ASSERT_TRUE(process.waitForStarted());
    for (const QByteArray& line : {QByteArray("bench press\n"), QByteArray("80x8\n")}) {
        process.write(line);
        while (!process.canReadLine())
            ASSERT_TRUE(process.waitForReadyRead(20'000)) << line.toStdString();
        EXPECT_FALSE(process.readLine().contains("error"));
    }
    process.kill(); // at once, without a word
    process.waitForFinished();
    EXPECT_EQ(workouts()[0][u"working_sets"], 1);
}

TEST_F(LogCommand, LetsTwoExercisesTakeTurns)
{
    const auto answers = type("pec deck / bench press\n57.5x9\n80x8\n57.5x8\n80x7\n");
    ASSERT_EQ(answers.size(), 5U);
    EXPECT_EQ(answers[0][u"take_turns"].toArray(), (QJsonArray{u"Pec deck"_s, u"Bench press"_s}));
    const QStringList exercises{u"Pec deck"_s, u"Bench press"_s};
    for (std::size_t i = 1; i < answers.size(); ++i) {
        EXPECT_EQ(answers[i][u"exercise"], exercises[static_cast<qsizetype>(i - 1) % 2]);
        EXPECT_EQ(answers[i][u"round"], static_cast<int>(i + 1) / 2);
        EXPECT_EQ(answers[i][u"group"], u"A"_s);
    }
}

TEST_F(LogCommand, LetsThreeExercisesTakeTurnsAndTakesARoundInOneLine)
{
    const auto answers =
        type("pec deck / bench press / push-up\n57.5x9\n80x8\nbw x20\n57.5x8 / 80x7 / bw x18\n");
    ASSERT_EQ(answers.size(), 7U);
    EXPECT_EQ(answers[0][u"take_turns"].toArray().size(), 3);
    const QStringList exercises{u"Pec deck"_s, u"Bench press"_s, u"Push-up"_s};
    for (std::size_t i = 1; i < answers.size(); ++i) {
        EXPECT_EQ(answers[i][u"exercise"], exercises[static_cast<qsizetype>(i - 1) % 3]);
        EXPECT_EQ(answers[i][u"round"], static_cast<int>(i + 2) / 3);
    }
}

TEST_F(LogCommand, StaysWithAnExerciseOfAGroupThatWasLeft)
{
    const auto answers =
        type("pec deck\nbench press\n57.5x9 / 80x8\nlateral raise\n12x14\npec deck\n50x12\nx11\n");
    ASSERT_EQ(answers.size(), 9U);
    EXPECT_EQ(answers[7][u"exercise"], u"Pec deck"_s);
    EXPECT_EQ(answers[8][u"exercise"], u"Pec deck"_s) << "not the bench press, which was left with the group";
    EXPECT_EQ(type("x10\n")[0][u"exercise"], u"Pec deck"_s) << "in another run too";
}

TEST_F(LogCommand, IsAtTheExerciseOfASetThatWasTakenBack)
{
    const auto answers =
        type("pec deck / bench press\n57.5x9\n80x8\nlateral raise\n12x14\npec deck\n50x12\nundo\nx11\n");
    EXPECT_TRUE(answers[7].contains(u"undone"));
    EXPECT_EQ(answers[8][u"exercise"], u"Pec deck"_s) << "not at the lateral raise, which was before it";
    EXPECT_EQ(answers[8][u"reps"], 11);
}
