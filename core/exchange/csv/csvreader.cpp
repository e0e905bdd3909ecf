// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include "core/exchange/csv/windows1252.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CsvReader", text);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

int lineEndsIn(QByteArrayView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count +=
            text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ? 1 : 0;
    return count;
}

qsizetype endOfLine(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && !isLineEnd(text[from]))
        ++from;
    return from;
}

constexpr std::array kCandidates = {',', ';', '\t', '|'};

/// How often each candidate stands in the line outside of quotes.
std::array<int, kCandidates.size()> delimitersIn(QByteArrayView line)
{
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        for (std::size_t i = 0; i < kCandidates.size(); ++i)
            counts[i] += !quoted && c == kCandidates[i] ? 1 : 0;
    }
    return counts;
}

/// The candidate that stands there most often; a comma if none does.
char delimiterOf(QByteArrayView line)
{
    const auto counts = delimitersIn(line);
    return kCandidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// Where the line with the names of the columns begins: behind blank lines, and behind a few of words alone,
/// as people put a title and a date above a table.
qsizetype beginOfTable(QByteArrayView text)
{
    constexpr int kMostTitles = 10;
    qsizetype begin = 0;
    while (begin < text.size() && isLineEnd(text[begin]))
        ++begin;
    qsizetype at = begin;
    for (int titles = 0; titles <= kMostTitles && at < text.size(); ++titles) {
        const qsizetype end = endOfLine(text, at);
        const QByteArrayView line = text.sliced(at, end - at);
        const int most = std::ranges::max(delimitersIn(line));
        if (most > 1)
            return at;
        if (most == 1 || line.contains('"') || line.startsWith('#')) // of two columns, or with sections
            return begin;
        at = end;
        while (at < text.size() && isLineEnd(text[at]))
            ++at;
    }
    return begin;
}

/// The cells of a row that was written into one quoted cell, as a spreadsheet does that took the whole row for
/// one: its own quotes are those of its cells.
std::vector<QString> unwrapped(const QString& row, char delimiter)
{
    std::vector<QString> cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row[i];
        if (c == u'"' && quoted && i + 1 < row.size() && row[i + 1] == u'"')
            cells.back() += row[++i];
        else if (c == u'"' && (quoted || cells.back().isEmpty()))
            quoted = !quoted;
        else if (c == QLatin1Char(delimiter) && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

Result<CsvReader> CsvReader::open(QIODevice& device, const QString& name, Shape shape)
{
    auto input = TextInput::open(device, name);
    if (!input)
        return passOn(input);
    CsvReader reader(*input, name, shape);
    if (auto read = reader.readHeader(); !read)
        return passOn(read);
    return reader;
}

Result<> CsvReader::readHeader()
{
    if (auto read = more(); !read)
        return read;
    // Spreadsheets may name the delimiter in a line of its own before the header.
    const qsizetype first = endOfLine(m_buffer, 0);
    if (const QByteArray line = m_buffer.left(first).toLower(); line.startsWith("sep=") && line.size() == 5) {
        m_delimiter = line[4];
        m_start = first + (m_buffer.mid(first, 2) == "\r\n" ? 2 : 1);
        m_line = 2;
    } else {
        m_start = beginOfTable(m_buffer);
        m_line += lineEndsIn(QByteArrayView(m_buffer).first(m_start));
        m_delimiter =
            delimiterOf(QByteArrayView(m_buffer).sliced(m_start, endOfLine(m_buffer, m_start) - m_start));
    }
    CsvRow row;
    const auto found = next(row);
    if (!found)
        return passOn(found);
    if (!*found || !row.problem.isEmpty())
        return fail(Error::Kind::Unreadable,
            tr("“%1” does not begin with a line that names its columns. Nothing was imported.").arg(m_name),
            row.problem);
    for (const QString& cell : row.cells)
        m_header << cell.simplified();
    m_headerRemarks = row.remarks;
    return {};
}

Error CsvReader::limitError(const QString& what) const
{
    return {Error::Kind::Refused,
        tr("“%1”, line %2: %3. Nothing was imported.").arg(m_name).arg(m_line).arg(what), {}};
}

Result<> CsvReader::more()
{
    m_buffer.remove(0, m_start);
    m_start = 0;
    const qsizetype known = m_buffer.size();
    const auto read = m_input.readInto(m_buffer);
    if (!read)
        return passOn(read);
    m_inputEnded = !*read;
    if (const qsizetype nul = m_buffer.indexOf('\0', known); nul >= 0) {
        m_line += lineEndsIn(QByteArrayView(m_buffer).first(nul));
        return tl::make_unexpected(limitError(tr("there is a NUL, so this is no text")));
    }
    return {};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    for (;;) {
        const Parsed parsed = parseRow();
        if (parsed == Parsed::NeedsMore) {
            if (m_buffer.size() - m_start > csvlimits::kRowBytes)
                return tl::make_unexpected(
                    limitError(tr("the row is longer than the %1 MiB that a row may have")
                                   .arg(csvlimits::kRowBytes / 1024 / 1024)));
            // The row is parsed anew each time: twice as much keeps that cheap for long ones.
            const qsizetype wanted = 2 * (m_buffer.size() - m_start);
            do {
                if (auto read = more(); !read)
                    return passOn(read);
            } while (!m_inputEnded && m_buffer.size() < wanted);
            continue;
        }
        row = {};
        row.line = m_line;
        if (parsed == Parsed::Broken) {
            if (auto skipped = skipBrokenLine(row); !skipped)
                return passOn(skipped);
            return true;
        }
        if (m_end == m_start)
            return false;
        for (const Span& span : m_spans) {
            if (span.end - span.begin > csvlimits::kCellBytes)
                return tl::make_unexpected(
                    limitError(tr("a cell is larger than the 1 MiB that it may have")));
        }
        if (static_cast<int>(m_spans.size()) > csvlimits::kColumns)
            return tl::make_unexpected(limitError(
                tr("there are more than the %1 columns that a table may have").arg(csvlimits::kColumns)));
        const bool isBlank = m_spans.size() == 1 && m_spans[0].begin == m_spans[0].end && !m_spans[0].quoted;
        if (!isBlank)
            fill(row);
        m_line += lineEndsIn(QByteArrayView(m_buffer).sliced(m_start, m_end - m_start));
        m_start = m_end;
        if (!isBlank)
            return true;
    }
}

CsvReader::Parsed CsvReader::parseRow()
{
    m_spans.clear();
    m_strayQuote = false;
    qsizetype at = m_start;
    if (at == m_buffer.size()) {
        m_end = at;
        return m_inputEnded ? Parsed::Whole : Parsed::NeedsMore;
    }
    for (;;) {
        at = openingQuote(at);
        const bool quoted = at < m_buffer.size() && m_buffer[at] == '"';
        if (const Parsed cell = quoted ? parseQuoted(at) : parseBare(at); cell != Parsed::Whole)
            return cell;
        if (at < m_buffer.size() && m_buffer[at] == m_delimiter) {
            ++at;
            continue;
        }
        // A carriage return at the end of a piece may be half a line end.
        if (at + 1 >= m_buffer.size() && !m_inputEnded)
            return Parsed::NeedsMore;
        m_lineEnded = at < m_buffer.size();
        const bool two = at + 1 < m_buffer.size() && m_buffer[at] == '\r' && m_buffer[at + 1] == '\n';
        m_end = at + (two ? 2 : m_lineEnded ? 1 : 0);
        return Parsed::Whole;
    }
}

bool CsvReader::endsCell(qsizetype at) const
{
    return at == m_buffer.size() || m_buffer[at] == m_delimiter || isLineEnd(m_buffer[at]);
}

/// Some write blanks between a delimiter and a quoted cell: where the quote is, if that cell closes in its
/// line; else where the cell begins, and the quote is a character in it.
qsizetype CsvReader::openingQuote(qsizetype at) const
{
    qsizetype quote = at;
    while (quote < m_buffer.size() && m_buffer[quote] == ' ')
        ++quote;
    if (quote == at || quote == m_buffer.size() || m_buffer[quote] != '"')
        return at;
    for (qsizetype end = quote + 1; end < m_buffer.size() && !isLineEnd(m_buffer[end]); ++end) {
        if (m_buffer[end] != '"')
            continue;
        const bool isDoubled = end + 1 < m_buffer.size() && m_buffer[end + 1] == '"';
        end += isDoubled ? 1 : 0;
        qsizetype after = end + 1;
        while (after < m_buffer.size() && m_buffer[after] == ' ')
            ++after;
        if (!isDoubled)
            return endsCell(after) ? quote : at;
    }
    return at;
}

CsvReader::Parsed CsvReader::parseBare(qsizetype& at)
{
    const qsizetype begin = at;
    while (!endsCell(at))
        ++at;
    if (at == m_buffer.size() && !m_inputEnded)
        return Parsed::NeedsMore;
    m_spans.push_back({begin, at, false});
    return Parsed::Whole;
}

/// A quote that neither closes the cell nor is doubled is a character, if the cell then closes on its line.
CsvReader::Parsed CsvReader::parseQuoted(qsizetype& at)
{
    const qsizetype begin = at + 1;
    qsizetype from = begin;
    bool stray = false;
    for (;;) {
        const qsizetype quote = m_buffer.indexOf('"', from);
        if (quote < 0 || quote - begin > csvlimits::kCellBytes) {
            const bool tooLong = m_buffer.size() - begin > csvlimits::kCellBytes;
            return m_inputEnded || tooLong ? Parsed::Broken : Parsed::NeedsMore;
        }
        qsizetype after = quote + 1;
        if (after < m_buffer.size() && m_buffer[after] == '"') {
            from = after + 1;
            continue;
        }
        while (after < m_buffer.size() && m_buffer[after] == ' ')
            ++after;
        if (after == m_buffer.size() && !m_inputEnded)
            return Parsed::NeedsMore;
        const bool closes = endsCell(after);
        stray = stray || !closes;
        if (stray && lineEndsIn(QByteArrayView(m_buffer).sliced(begin, quote - begin)) > 0)
            return Parsed::Broken;
        if (!closes) {
            from = quote + 1;
            continue;
        }
        m_spans.push_back({begin, quote, true});
        m_strayQuote = m_strayQuote || stray;
        at = after;
        return Parsed::Whole;
    }
}

Result<> CsvReader::skipBrokenLine(CsvRow& row)
{
    const qsizetype end = endOfLine(m_buffer, m_start);
    if (end - m_start > csvlimits::kCellBytes)
        return tl::make_unexpected(limitError(tr("a cell is larger than the 1 MiB that it may have")));
    if (++m_broken > csvlimits::kBrokenRows)
        return tl::make_unexpected(
            limitError(tr("more than %1 rows cannot be read").arg(csvlimits::kBrokenRows)));
    row.problem = tr("a quotation mark opens a cell and does not close it");
    m_start = std::min(end + (m_buffer.mid(end, 2) == "\r\n" ? 2 : 1), m_buffer.size());
    ++m_line;
    return {};
}

void CsvReader::fill(CsvRow& row)
{
    row.cells.reserve(m_spans.size());
    for (const Span& span : m_spans)
        row.cells.push_back(textOf(span, row));
    if (row.cells.size() == 1 && m_spans[0].quoted && m_shape == Shape::Table && m_header.size() != 1) {
        if (m_header.isEmpty())
            m_delimiter = delimiterOf(row.cells[0].toUtf8());
        row.cells = unwrapped(row.cells[0], m_delimiter);
        if (row.cells.size() > 1)
            row.remarks << tr("the whole row stands in one quoted cell; it was taken apart");
    }
    if (!row.problem.isEmpty() || m_header.isEmpty())
        return;
    if (m_strayQuote)
        row.remarks << tr(
            "a quotation mark stands in the middle of a quoted cell and is taken as a character");
    row.width = static_cast<int>(row.cells.size());
    if (m_shape == Shape::Ragged)
        return;
    const auto columns = static_cast<std::size_t>(m_header.size());
    const auto isEmpty = [](const QString& cell) { return cell.isEmpty(); };
    if (row.cells.size() > columns && m_repair) {
        if (const QString mended = m_repair(row.cells); !mended.isEmpty())
            row.remarks << mended;
    } else {
        while (row.cells.size() > columns && row.cells.back().isEmpty())
            row.cells.pop_back();
    }
    const auto found = row.cells.size();
    if (std::ranges::all_of(row.cells, isEmpty))
        row.problem = tr("the row is empty");
    else if (found > columns)
        row.problem = tr("the row has %1 cells, the header %2").arg(found).arg(columns);
    else if (found < columns && !m_lineEnded)
        row.problem = tr("the file ends in the middle of the row");
    else if (found < columns)
        row.remarks << tr("the row has fewer cells than the header; those that lack are taken as empty");
    row.cells.resize(columns);
}

QString CsvReader::textOf(const Span& span, CsvRow& row) const
{
    QByteArrayView bytes = QByteArrayView(m_buffer).sliced(span.begin, span.end - span.begin);
    QByteArray unescaped;
    if (span.quoted && bytes.contains('"')) {
        unescaped = bytes.toByteArray().replace("\"\"", "\"");
        bytes = unescaped;
    }
    if (std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return QString::fromLatin1(bytes);
    using Converter = QStringConverter;
    QStringDecoder decoder(Converter::Utf8, Converter::Flag::Stateless | Converter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    const auto other = m_input.isUtf16() ? std::nullopt : fromWindows1252(bytes);
    if (!other) {
        row.problem = tr("there are characters in it that cannot be read");
        return {};
    }
    row.remarks << tr("“%1” is not UTF-8 and was read as Windows-1252").arg(other->left(60));
    return *other;
}

} // namespace settheory
