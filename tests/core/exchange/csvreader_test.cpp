// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/csvwriter.h"

#include "tests/support/printing.h"

#include <QBuffer>
#include <QStringConverter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

struct Table {
    QStringList header;
    std::vector<CsvRow> rows;
    QString error;

    std::vector<QString> cells(std::size_t row) const { return rows.at(row).cells; }
};

Table tableOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Table table;
    auto reader = CsvReader::open(buffer, u"file.csv"_s);
    if (!reader) {
        table.error = reader.error().message;
        return table;
    }
    table.header = reader->header();
    for (;;) {
        CsvRow row;
        const auto more = reader->next(row);
        if (!more) {
            table.error = more.error().message;
            return table;
        }
        if (!*more)
            return table;
        table.rows.push_back(row);
    }
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

TEST(CsvReader, ReadsEveryEncodingThatItPromises)
{
    const QString text = u"name;note\nDrückerin;💪 “so”\n"_s;
    for (const QByteArray& bytes : {text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8(),
             utf16(text, QStringConverter::Utf16LE, true), utf16(text, QStringConverter::Utf16BE, true),
             utf16(text, QStringConverter::Utf16LE, false), utf16(text, QStringConverter::Utf16BE, false)}) {
        const Table table = tableOf(bytes);
        EXPECT_EQ(table.header, QStringList({u"name"_s, u"note"_s}));
        ASSERT_EQ(table.rows.size(), 1U);
        EXPECT_THAT(table.cells(0), ElementsAre(u"Drückerin"_s, u"💪 “so”"_s));
        EXPECT_TRUE(table.rows[0].remarks.isEmpty());
    }
}

TEST(CsvReader, SaysWhereItReadsWindows1252)
{
    const Table table = tableOf("name,note\nok,ok\nDr\xFC"
                                "cken,\x80 5\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.cells(1), ElementsAre(u"Drücken"_s, u"€ 5"_s));
    EXPECT_EQ(table.rows[1].line, 3);
    EXPECT_THAT(table.rows[1].remarks.join(u' ').toStdString(), HasSubstr("Windows-1252"));
    EXPECT_TRUE(table.rows[0].remarks.isEmpty());
}

TEST(CsvReader, NeverPutsReplacementCharactersIntoCells)
{
    // Overlong, a surrogate in UTF-8, a cut-off sequence, a byte that is nothing in Windows-1252 either.
    for (const QByteArray& bad : {QByteArray("\xC0\xAF"), QByteArray("\xED\xA0\x80"), QByteArray("\xE2\x82"),
             QByteArray("\x81\xFF")}) {
        const Table table = tableOf("a,b\nx" + bad + ",1\n");
        ASSERT_EQ(table.rows.size(), 1U);
        const CsvRow& row = table.rows[0];
        EXPECT_TRUE(!row.problem.isEmpty() || !row.remarks.isEmpty());
        for (const QString& cell : row.cells)
            EXPECT_FALSE(cell.contains(QChar(QChar::ReplacementCharacter)));
    }
    QByteArray half = utf16(u"a,b\nx"_s, QStringConverter::Utf16LE, true);
    half += QByteArray("\x00\xD8", 2) + utf16(u",1\n"_s, QStringConverter::Utf16LE, false);
    const Table table = tableOf(half);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_FALSE(table.rows[0].problem.isEmpty());
    EXPECT_EQ(table.rows[0].line, 2);
}

TEST(CsvReader, KeepsAReplacementCharacterThatIsThere)
{
    EXPECT_THAT(tableOf("a\n\xEF\xBF\xBD\n").cells(0), ElementsAre(QString(QChar(0xFFFD))));
}

TEST(CsvReader, TakesAnyLineEndsAndCountsThem)
{
    const Table table = tableOf("a,b\r\n1,2\r3,4\n\n5,\"6\r\n7\"\r\n8,9");
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_THAT(table.cells(2), ElementsAre(u"5"_s, u"6\r\n7"_s));
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].line, 3);
    EXPECT_EQ(table.rows[2].line, 5);
    EXPECT_EQ(table.rows[3].line, 7);
}

TEST(CsvReader, TellsTheDelimiterByTheHeader)
{
    EXPECT_THAT(tableOf("\"a,x\";b;c\n1,5;2;3\n").cells(0), ElementsAre(u"1,5"_s, u"2"_s, u"3"_s));
    EXPECT_THAT(tableOf("a\tb\n1\t2,3\n").cells(0), ElementsAre(u"1"_s, u"2,3"_s));
    EXPECT_THAT(tableOf("sep=;\r\na;b\r\n1;2\r\n").cells(0), ElementsAre(u"1"_s, u"2"_s));
}

TEST(CsvReader, TakesARowApartThatASpreadsheetWroteAsOneCell)
{
    const auto table = tableOf("a,b,c\r\n\"1,\"\"x, \"\"\"\"y\"\"\"\"\"\",3\"\r\n1,2,3\r\n");
    EXPECT_THAT(table.cells(0), ElementsAre(u"1"_s, u"x, \"y\""_s, u"3"_s));
    EXPECT_THAT(table.rows.at(0).remarks.join(u' ').toStdString(), HasSubstr("one quoted cell"));
    EXPECT_THAT(table.cells(1), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
    const auto whole = tableOf("\"a;\"\"b\"\";c\"\n\"1;2;3\"\n");
    EXPECT_EQ(whole.header, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_THAT(whole.cells(0), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
    EXPECT_EQ(tableOf("\"only one\"\n\"1,2\"\n").cells(0).size(), 1U);
}

TEST(CsvReader, FindsTheHeaderBehindATitle)
{
    const auto table = tableOf("My log of 2025\r\nmade on Tuesday\r\n\r\na;b;c\r\n1;2;3\r\n");
    EXPECT_THAT(table.cells(0), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
    EXPECT_EQ(table.rows.at(0).line, 5);
    EXPECT_THAT(tableOf("a,b\n1,2\n3,4\n").cells(1), ElementsAre(u"3"_s, u"4"_s)) << "two columns";
}

TEST(CsvReader, TakesAStrayInchMarkForACharacter)
{
    const Table table = tableOf("a,b\n12\" box,1\nplain,2\n\"12\" box\",3\n\"said \"\"no\"\"\",4\n");
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_THAT(table.cells(0), ElementsAre(u"12\" box"_s, u"1"_s));
    EXPECT_THAT(table.cells(1), ElementsAre(u"plain"_s, u"2"_s));
    EXPECT_THAT(table.cells(2), ElementsAre(u"12\" box"_s, u"3"_s));
    EXPECT_FALSE(table.rows[2].remarks.isEmpty());
    EXPECT_THAT(table.cells(3), ElementsAre(u"said \"no\""_s, u"4"_s));
}

TEST(CsvReader, LosesOnlyTheLineOfAQuoteThatDoesNotClose)
{
    const Table table = tableOf("a,b\n1,2\n3,\"4\n5,6\n\"7\",8\n");
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[1].line, 3);
    EXPECT_FALSE(table.rows[1].problem.isEmpty());
    EXPECT_THAT(table.cells(2), ElementsAre(u"5"_s, u"6"_s));
    EXPECT_THAT(table.cells(3), ElementsAre(u"7"_s, u"8"_s));
}

TEST(CsvReader, SaysWhichRowsHaveTheWrongNumberOfCells)
{
    const Table table = tableOf("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n,,\n1,2");
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_THAT(table.cells(0), ElementsAre(u"1"_s, u"2"_s, u""_s));
    EXPECT_FALSE(table.rows[0].remarks.isEmpty());
    EXPECT_FALSE(table.rows[1].problem.isEmpty());
    EXPECT_TRUE(table.rows[2].problem.isEmpty());
    EXPECT_FALSE(table.rows[3].problem.isEmpty()) << "empty";
    EXPECT_FALSE(table.rows[4].problem.isEmpty()) << "cut off";
}

TEST(CsvReader, RefusesWhatIsNoTable)
{
    const QByteArray nul("a,b\n1,2\n3,\0\n", 12);
    EXPECT_THAT(tableOf("").error.toStdString(), HasSubstr("is empty"));
    EXPECT_THAT(tableOf("PK\x03\x04 and more").error.toStdString(), HasSubstr("spreadsheet"));
    EXPECT_THAT(tableOf("  <!DOCTYPE html><html>").error.toStdString(), HasSubstr("web page"));
    EXPECT_THAT(tableOf(QByteArray("SQLite format 3\0xxxx", 20)).error.toStdString(), HasSubstr("database"));
    EXPECT_THAT(tableOf("\x1F\x8B\x08").error.toStdString(), HasSubstr("compressed"));
    EXPECT_THAT(tableOf(nul).error.toStdString(), HasSubstr("line 3"));
    EXPECT_THAT(tableOf("\n\n\n").error.toStdString(), HasSubstr("names its columns"));
}

TEST(CsvReader, StatesTheLimitThatAFileExceeds)
{
    EXPECT_THAT(
        tableOf("a,b\n1," + QByteArray(2 * 1024 * 1024, 'x') + "\n").error.toStdString(), HasSubstr("1 MiB"));
    EXPECT_THAT(tableOf("a,b\n1,\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"\n").error.toStdString(),
        HasSubstr("1 MiB"));
    EXPECT_THAT(
        tableOf("a,b\n" + QByteArray(40 * 1024 * 1024, 'x')).error.toStdString(), HasSubstr("16 MiB"));
    EXPECT_THAT(
        tableOf(QByteArray("a,").repeated(20'000) + "a\n").error.toStdString(), HasSubstr("10000 columns"));
    EXPECT_TRUE(tableOf("a,b\n1," + QByteArray(900 * 1024, 'x') + "\n").error.isEmpty());
}

TEST(CsvWriter, GuardsTextAgainstSpreadsheetsAndTheReaderTakesItBack)
{
    for (const QString& payload : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s,
             u"\n=1"_s, u"=HYPERLINK(\"http://x\";\"y\")"_s, u"=cmd|' /C calc'!A0"_s, u"＝1"_s, u"＋1"_s,
             u"－1"_s, u"＠x"_s, u"'quoted"_s, u"''"_s, u"'"_s}) {
        const QString written = neutralised(payload);
        EXPECT_TRUE(written.startsWith(u'\'')) << payload.toStdString();
        EXPECT_EQ(restored(written), payload);
    }
    for (const QString& harmless : {u""_s, u" =1"_s, u"plain"_s, u"a'b"_s}) {
        EXPECT_EQ(neutralised(harmless), harmless);
        EXPECT_EQ(restored(harmless), harmless);
    }
    EXPECT_EQ(restored(u"'tis"_s), u"'tis"_s) << "not of our writing";
}

RC_GTEST_PROP(CsvReader, ReadsBackWhatTheWriterWrote, ())
{
    const auto cell = rc::gen::map(rc::gen::container<std::string>(rc::gen::element<char>(
                                       'a', '"', ',', ';', '\t', '\n', '\r', '\'', '=', ' ', '-')),
        [](const std::string& text) { return QString::fromStdString(text); });
    const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
        rc::gen::container<std::vector<QString>>(3, cell));
    const char delimiter = *rc::gen::element(',', ';', '\t');
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {delimiter, *rc::gen::arbitrary<bool>()});
    for (const char* name : {"one", "two", "three"})
        writer.plain(QString::fromLatin1(name));
    writer.endRow();
    std::size_t kept = 0;
    for (const auto& row : rows) {
        for (const QString& text : row)
            writer.text(text);
        writer.endRow();
    }
    RC_ASSERT(writer.finish().has_value());
    const Table table = tableOf(buffer.data());
    RC_ASSERT(table.error.isEmpty());
    RC_ASSERT(table.rows.size() == rows.size());
    for (const CsvRow& read : table.rows) {
        const auto& row = rows[kept++];
        if (std::ranges::all_of(row, [](const QString& text) { return text.isEmpty(); })) {
            RC_ASSERT(!read.problem.isEmpty());
            continue;
        }
        for (std::size_t i = 0; i < row.size(); ++i)
            RC_ASSERT(restored(read.cells[i]) == row[i]);
    }
}

RC_GTEST_PROP(CsvReader, SurvivesAnyBytes, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::element<char>('a', '1', '"', ',', '\n', '\r', ';', '\xC3', '\xA9', '\xFF', ' '));
    const Table table = tableOf("h,i\n" + QByteArray::fromStdString(bytes));
    int line = 1;
    for (const CsvRow& row : table.rows) {
        RC_ASSERT(row.line > line);
        line = row.line;
        RC_ASSERT(!row.problem.isEmpty() || row.cells.size() == 2U);
    }
}
