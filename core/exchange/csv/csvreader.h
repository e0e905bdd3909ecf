// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/textinput.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace settheory {

/// What is allowed in a file; beyond it the file is refused, and the sentence states the limit.
namespace csvlimits {
inline constexpr qsizetype kCellBytes = 1024 * 1024;
inline constexpr qsizetype kRowBytes = 16 * 1024 * 1024;
inline constexpr int kColumns = 10'000;
inline constexpr int kBrokenRows = 100'000; ///< that cannot be read as rows at all
} // namespace csvlimits

/// One row of a file.
struct CsvRow {
    int line = 0; ///< of the file, where the row begins; from 1
    std::vector<QString> cells; ///< as many as there are columns
    int width = 0; ///< how many the file has there
    QString problem; ///< why it is no row of this table; empty: it is one
    QStringList remarks; ///< what was read with a doubt
};

/// Reads tables as RFC 4180 has them and as they are found: any line ends, also mixed; a delimiter told by
/// the header; quotes open only at the start of a cell (behind blanks
/// where it closes in the same line), so that a stray inch mark is a character; a quote
/// that does not close spoils its line and no other. Bytes that are no UTF-8 are read as Windows-1252, with a
/// remark. Memory is bounded by the limits above.
class CsvReader {
public:
    /// Whether all rows are of one table, or each has as many cells as it needs; the first row is the header
    /// then, too.
    enum class Shape { Table, Ragged };
    /// Reads up to the header. The device is open for reading and outlives this.
    static Result<CsvReader> open(QIODevice& device, const QString& name, Shape shape = Shape::Table);

    /// Is asked to mend a row that has more cells than the header, in which without it empty cells behind the
    /// last column are left out; returns what it did that is worth telling, or nothing.
    using Repair = std::function<QString(std::vector<QString>& cells)>;
    void setRepair(Repair repair) { m_repair = std::move(repair); }

    const QStringList& header() const { return m_header; } ///< names as they stand there, trimmed
    const QStringList& headerRemarks() const { return m_headerRemarks; } ///< as in CsvRow
    QChar delimiter() const { return QLatin1Char(m_delimiter); }

    /// The next row that is not blank; false at the end. Errors: a limit, a NUL, reading failed.
    Result<bool> next(CsvRow& row);
    qint64 bytesRead() const { return m_input.bytesRead(); }

private:
    CsvReader(const TextInput& input, const QString& name, Shape shape)
        : m_input(input)
        , m_name(name)
        , m_shape(shape)
    {
    }
    struct Span {
        qsizetype begin, end;
        bool quoted;
    };
    enum class Parsed { Whole, NeedsMore, Broken };

    Result<> readHeader();
    Result<> more();
    Parsed parseRow();
    Parsed parseQuoted(qsizetype& at);
    qsizetype openingQuote(qsizetype at) const;
    Parsed parseBare(qsizetype& at);
    bool endsCell(qsizetype at) const;
    Result<> skipBrokenLine(CsvRow& row);
    QString textOf(const Span& span, CsvRow& row) const;
    void fill(CsvRow& row);
    Error limitError(const QString& what) const;

    TextInput m_input;
    QString m_name;
    Shape m_shape;
    Repair m_repair;
    QStringList m_header;
    QStringList m_headerRemarks;
    char m_delimiter = ',';
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of the row in the buffer
    qsizetype m_end = 0; ///< of the row and its line end
    bool m_inputEnded = false;
    bool m_lineEnded = false; ///< the row that was parsed has a line end
    bool m_strayQuote = false;
    std::vector<Span> m_spans;
    int m_line = 1;
    int m_broken = 0;
};

} // namespace settheory
