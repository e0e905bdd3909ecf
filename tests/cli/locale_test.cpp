// SPDX-License-Identifier: GPL-3.0-or-later
// F15: what a number means never depends on the machine's language. The locales are made here: with one that
// does not exist nothing would change, and the test would prove nothing.
#include "settheory_paths.h"
#include "tests/cli/cli.h"
#include "tests/core/store/bytes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

/// Forty spellings of a set, and the load in billionths and unit that each is read as; empty: refused.
struct Spelling {
    const char* text;
    const char* load;
};
constexpr Spelling kSpellings[] = {
    {"82.5x8", "82500000000 kg"},
    {"82,5x8", "82500000000 kg"},
    {"82.500x8", "82500000000 kg"},
    {"82,500x8", ""},
    {"1,250x8", ""},
    {"1.250x8", "1250000000 kg"},
    {"1.250,5x8", ""},
    {"1,250.5x8", ""},
    {"1 250,5x8", ""},
    {"1 000x5", ""},
    {"1'000x5", ""},
    {"1’000x5", ""},
    {"1\u00a0000x5", ""},
    {"1\u202f000x5", ""},
    {"60kgx5", "60000000000 kg"},
    {"60 kg x 5", "60000000000 kg"},
    {"135lbx5", "135000000000 lb"},
    {"135 lb x 5", "135000000000 lb"},
    {"135 lbs x 5", "135000000000 lb"},
    {"82.5 kgx8", "82500000000 kg"},
    {"82,5 kgx8", "82500000000 kg"},
    {"82.5×8", "82500000000 kg"},
    {"82,5×8", "82500000000 kg"},
    {"82..5x8", ""},
    {"82.5.1x8", ""},
    {"82,5,1x8", ""},
    {"82.x8", ""},
    {".5x8", "500000000 kg"},
    {"0.25x1", "250000000 kg"},
    {"0,25x1", "250000000 kg"},
    {"\u0668\u0662x8", ""},
    {"\u096e\u0968x8", ""},
    {"\u0668\u0662\u066b\u0665x8", ""},
    {"\uff18\uff12x8", ""},
    {"1e2x5", ""},
    {"0x10x5", ""},
    {"nanx5", ""},
    {"infx5", ""},
    {"82½x5", ""},
    {"100 x5", "100000000000 kg"},
};
static_assert(std::size(kSpellings) == 40);

QStringList names()
{
    return {u"C"_s, u"de_DE"_s, u"fr_FR"_s, u"de_CH"_s, u"ar_EG"_s, u"hi_IN"_s};
}

/// Where the locale is, made if it is missing; empty if it cannot be made here. It stays in the build folder,
/// since making one takes a second.
QString madeLocale(const QString& name)
{
    const QString folder = QStringLiteral(SETTHEORY_BIN "/locales");
    const QString place = folder + u'/' + name + u".UTF-8"_s;
    if (!QFile::exists(place)) {
        QDir().mkpath(folder);
        const QTemporaryDir made(folder + u"/made-XXXXXX"_s);
        const QString there = made.filePath(name);
        const Cli cli;
        (void)cli.start({u"localedef"_s, u"--no-archive"_s, u"-i"_s, name, u"-f"_s, u"UTF-8"_s, there});
        if (QFile::exists(there + u"/LC_NUMERIC"_s))
            QDir().rename(there, place); // another test may have been faster
    }
    return QFile::exists(place) ? folder : QString();
}

class InLocale : public testing::TestWithParam<QString> {
protected:
    void SetUp() override
    {
        const QString name = GetParam();
        const QString folder = name == u"C" ? QString() : madeLocale(name);
        if (name != u"C" && folder.isEmpty())
            GTEST_SKIP() << "localedef cannot make " << name.toStdString()
                         << " here: install the package locales";
        const QString full = name == u"C" ? name : name + u".UTF-8"_s;
        cli.set(u"LOCPATH"_s, folder);
        cli.set(u"LC_ALL"_s, full);
        cli.set(u"LANG"_s, full);
        const QByteArray sign = cli.start({u"locale"_s, u"decimal_point"_s}).out.trimmed();
        const bool comma = name == u"de_DE" || name == u"fr_FR";
        ASSERT_EQ(sign, comma ? "," : ".") << "the locale took no effect";
    }
    Cli cli;
};

} // namespace

TEST_P(InLocale, EachSpellingOfALoadMeansTheSameOrIsRefused)
{
    QByteArray input = "start Push\nbench press\n";
    QByteArray expected;
    int refused = 0;
    for (const Spelling& spelling : kSpellings) {
        input += QByteArray(spelling.text) + '\n';
        if (*spelling.load == '\0')
            ++refused;
        else
            expected += (expected.isEmpty() ? "" : "\n") + QByteArray(spelling.load);
    }
    const CliRun run = cli.json({u"log"_s}, input);
    int errors = 0;
    for (const QJsonObject& line : run.lines())
        errors += line.contains(u"error"_s) ? 1 : 0;
    EXPECT_EQ(errors, refused);
    EXPECT_EQ(
        askSql(cli.log(), "SELECT load_billionths || ' ' || load_unit FROM performed_set ORDER BY position"),
        expected);
}

TEST_P(InLocale, AFileIsReadByItsOwnRuleOrAskedAbout)
{
    const QByteArray head = "Date;Workout Name;Exercise Name;Set Order;Weight;Reps;RPE\n";
    const QByteArray row = "2021-02-10 16:46:13;Push;Bench Press (Barbell);%1;%2;8;8\n";
    const auto file = [&](const QString& name, const QList<QByteArray>& loads) {
        QByteArray text = head;
        for (qsizetype i = 0; i < loads.size(); ++i)
            text += QByteArray(row).replace("%1", QByteArray::number(i + 1)).replace("%2", loads[i]);
        return cli.write(name, text);
    };
    constexpr const char* kLoads = "SELECT load_billionths / 1000000 FROM performed_set ORDER BY position";
    const QStringList import = {u"import"_s, u"--from"_s, u"strong"_s, u"--unit"_s, u"kg"_s};
    const CliRun asked = cli.json(import + QStringList{file(u"open.csv"_s, {"82,500", "1,250"})});
    EXPECT_EQ(asked.status, 1);
    EXPECT_THAT(asked.err.toStdString(), testing::HasSubstr("--decimal"));
    EXPECT_FALSE(QFile::exists(cli.log()));
    const CliRun commas = cli.json(import + QStringList{file(u"commas.csv"_s, {"82,5", "1,250", "60"})});
    ASSERT_EQ(commas.status, 0) << commas.err.toStdString();
    EXPECT_EQ(askSql(cli.log(), kLoads), "82500\n1250\n60000");
    const QString other = cli.path(u"other.settheory"_s);
    const CliRun points = cli.run(QStringList{u"--log"_s, other} + import
        + QStringList{file(u"points.csv"_s, {"82.5", "1.250", "60"})});
    ASSERT_EQ(points.status, 0) << points.err.toStdString();
    EXPECT_EQ(askSql(other, kLoads), "82500\n1250\n60000");
}

TEST_P(InLocale, TheOwnExportComesBackAsItWas)
{
    const QByteArray input =
        "[2026-11-24T18:00:00+01:00] start Push\n[2026-11-24T18:04:00+01:00] bench press\n"
        "[2026-11-24T18:05:00+01:00] 82,5x8 @0.5\n[2026-11-24T18:08:00+01:00] 1234.125lb x 1\n"
        "[2026-11-24T18:20:00+01:00] finish\n";
    ASSERT_EQ(cli.json({u"log"_s}, input).status, 0);
    const QByteArray csv = cli.json({u"export"_s, u"sets"_s}).out;
    EXPECT_THAT(csv.toStdString(), testing::HasSubstr(",82.5,kg,8,"));
    EXPECT_THAT(csv.toStdString(), testing::HasSubstr(",1234.125,lb,1,"));
    const QString copy = cli.path(u"copy.settheory"_s);
    const CliRun run = cli.run({u"--log"_s, copy, u"import"_s, cli.write(u"sets.csv"_s, csv)});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(cli.run({u"--log"_s, copy, u"export"_s, u"sets"_s}).out, csv);
    const QByteArray blocks = cli.json({u"list"_s, u"blocks"_s}).out;
    EXPECT_THAT(blocks.toStdString(), testing::HasSubstr("\"volume_load_kg\""));
    EXPECT_FALSE(QJsonDocument::fromJson(blocks).isNull()) << "numbers of JSON have a point";
}

INSTANTIATE_TEST_SUITE_P(Locales, InLocale, testing::ValuesIn(names()),
    [](const auto& locale) { return locale.param.toStdString(); });
