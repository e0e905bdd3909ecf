// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing from the command line: the file with all that it takes to repeat it, and what real logs answer.
#include "core/journal/journal.h"
#include "tests/cli/cli.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kChest = {u"compare"_s, u"--muscle"_s, u"chest"_s, u"--a"_s, u"straight"_s, u"--b"_s};

/// Rows of the file whose first two cells are these.
int rowsOf(const QByteArray& csv, const QByteArray& part, const QByteArray& key)
{
    int count = 0;
    for (const QByteArray& line : csv.split('\n'))
        count += line.startsWith(part + ',' + key + ',') ? 1 : 0;
    return count;
}

} // namespace

TEST(CompareCommand, WritesEverySessionChoiceAndFigure)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const CliRun run = cli.json(
        kChest + QStringList{u"pre_exhaustion_superset"_s, u"--output"_s, cli.path(u"answer.csv"_s)});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    const QByteArray csv = cli.read(u"answer.csv"_s);
    const QJsonObject answer = run.object();
    const QJsonObject sessions = answer[u"sessions"].toObject();
    EXPECT_EQ(rowsOf(csv, "session", "compound_reps"), sessions[u"a"].toInt() + sessions[u"b"].toInt());
    int leftOut = 0;
    for (const QByteArray& line : csv.split('\n'))
        leftOut += line.startsWith("left_out,") ? 1 : 0;
    EXPECT_EQ(leftOut, sessions[u"left_out"].toArray().size());
    EXPECT_EQ(rowsOf(csv, "choice", "main"), 1);
    EXPECT_EQ(rowsOf(csv, "effect", "compound_reps"), 1);
    EXPECT_EQ(rowsOf(csv, "about", "version"), 1);
    EXPECT_EQ(rowsOf(csv, "setting", "hard_set_rir"), 1);
    EXPECT_EQ(rowsOf(csv, "trust", "weekday"), 1);
}

TEST(CompareCommand, AsksAgainWhatWasSavedUnderAName)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    {
        auto journal = settheory::Journal::open(cli.log(), settheory::Journal::IfMissing::Refuse);
        ASSERT_TRUE(journal);
        settheory::SavedComparison saved;
        saved.id = settheory::ComparisonId::fresh();
        saved.name = u"Flyes first?"_s;
        saved.question = u"muscle=chest;a=straight;b=pre_exhaustion_superset;main=reps;of=block"_s;
        saved.savedOn = QDate(2000, 1, 1);
        ASSERT_TRUE((*journal)->apply(settheory::Change::ofComparison(
            {}, nullptr, std::make_shared<const settheory::SavedComparison>(saved))));
    }
    const CliRun run = cli.json({u"compare"_s, u"--saved"_s, u"flyes first?"_s});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    QJsonObject again = run.object();
    const QJsonObject saved = again.take(u"saved"_s).toObject();
    EXPECT_EQ(
        again, cli.json(kChest + QStringList{u"pre_exhaustion_superset"_s, u"--main"_s, u"reps"_s}).object());
    EXPECT_EQ(saved[u"saved_on"_s].toString(), u"2000-01-01"_s);
    EXPECT_EQ(saved[u"then"_s][u"sessions"_s][u"a"_s].toInt(), 0);

    const CliRun unknown = cli.json({u"compare"_s, u"--saved"_s, u"Curls"_s});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.err.contains("Flyes first?")) << unknown.err.toStdString();
    EXPECT_EQ(cli.json({u"compare"_s, u"--saved"_s, u"Flyes first?"_s, u"--a"_s, u"straight"_s}).status, 2);
    EXPECT_EQ(cli.json({u"compare"_s, u"--muscle"_s, u"chest"_s}).status, 2);
}

TEST(CompareCommand, TakesTheNamesThatTheWindowShows)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const QJsonObject byKey = cli.json(kChest + QStringList{u"pre_exhaustion_superset"_s}).object();
    EXPECT_EQ(cli.json(kChest + QStringList{u"Pre-exhaustion, superset"_s}).object(), byKey);
    EXPECT_EQ(cli.json({u"compare"_s, u"--muscle"_s, u"chest"_s, u"--a"_s, u"straight sets"_s, u"--b"_s,
                           u"pre-exhaustion superset"_s})
                  .object(),
        byKey);
    EXPECT_EQ(cli.json(kChest + QStringList{u"pre-exertion"_s}).status, 1);
}

TEST(CompareCommand, TellsFiguresInTheirUnits)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const CliRun run =
        cli.run(QStringList{u"--log"_s, cli.log()} + kChest + QStringList{u"pre_exhaustion_superset"_s});
    EXPECT_THAT(run.out.toStdString(),
        testing::ContainsRegex(
            "Duration of the block +[0-9.]+\u202fmin +[0-9.]+\u202fmin +\u2212[0-9]+\u202f% "));
    EXPECT_THAT(run.out.toStdString(),
        testing::ContainsRegex("Top set, isolation +57\\.5\u202fkg +57\\.5\u202fkg .* the same"));
}

TEST(CompareCommand, KeepsTheFileThatItCannotReplace)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const CliRun run = cli.json(
        kChest + QStringList{u"pre_exhaustion_superset"_s, u"--output"_s, cli.path(u"nowhere/answer.csv"_s)});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_FALSE(run.err.isEmpty());
}

TEST(CompareCommand, TellsTheShareOfEachProtocolWithItsRangeAndByExercise)
{
    const Cli cli;
    ASSERT_EQ(cli.run({u"demo"_s, cli.log()}).status, 0);
    const QJsonObject shares =
        cli.json(kChest + QStringList{u"pre_exhaustion_superset"_s}).object()[u"failed_first"].toObject();
    for (const auto& arm : {u"a"_s, u"b"_s}) {
        const QJsonObject count = shares[arm].toObject();
        const double share = 100.0 * count[u"target"].toInt() / count[u"answered"].toInt();
        EXPECT_LT(count[u"low"].toDouble(), share);
        EXPECT_GT(count[u"high"].toDouble(), share);
    }
    int asked = 0;
    for (const QJsonValue& row : shares[u"exercises"].toArray())
        asked += row[u"a"][u"asked"].toInt() + row[u"b"][u"asked"].toInt();
    EXPECT_EQ(asked, shares[u"a"][u"asked"].toInt() + shares[u"b"][u"asked"].toInt());
}

TEST(CompareCommand, GivesRealLogsAnAnswerWithItsCaveats)
{
    if (realExports().isEmpty())
        GTEST_SKIP() << "no real exports here";
    for (const auto& name : {u"hevy-2025.csv"_s, u"strong-2025-comma.csv"_s, u"strong-2023-quoted.csv"_s}) {
        const Cli cli;
        ASSERT_EQ(cli.run({u"--log"_s, cli.log(), u"import"_s, realExports() + u'/' + name, u"--unit"_s,
                              u"kg"_s, u"--zone"_s, u"Europe/Berlin"_s})
                      .status,
            0);
        for (const auto& protocol : {u"pre_exhaustion"_s, u"drop_sets"_s, u"pre_exhaustion_sequential"_s}) {
            const CliRun run = cli.json(kChest + QStringList{protocol});
            ASSERT_EQ(run.status, 0) << run.err.toStdString();
            const QJsonObject answer = run.object();
            EXPECT_FALSE(answer[u"sentences"].toArray().isEmpty()) << name.toStdString();
            EXPECT_EQ(answer[u"trust"].toArray().size(), 9);
            const QJsonObject main = answer[u"measures"].toArray().first().toObject();
            const QJsonObject sessions = answer[u"sessions"].toObject();
            if (std::min(sessions[u"a"].toInt(), sessions[u"b"].toInt()) < 6) {
                EXPECT_EQ(main[u"verdict"].toString(), u"withheld"_s) << name.toStdString();
            }
        }
    }
}
