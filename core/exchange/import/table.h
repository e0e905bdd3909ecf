// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/import/importer.h"

namespace settheory {

/// The rows of a file with their columns by an enum of the format. Counts them, reports those that are no
/// rows, takes remarks over as warnings, shows the progress and can be cancelled.
class ImportTable {
public:
    /// `columns`: for each of the format's columns its place in the file, −1 if it has none.
    static Result<ImportTable> open(const ImportSource& source, std::vector<int> columns);

    /// Reads a file from its first row to its last. Without `file` only to look at it: that is the first half
    /// of the work, and nothing is counted.
    static Result<> forEachRow(const ImportSource& source, const std::vector<int>& columns,
        const CsvReader::Repair& repair, Progress& progress, ReadFile* file,
        const std::function<void(const ImportTable&)>& read);

    /// The next row that can be read, or false at the end. A row that repeats the header is skipped.
    Result<bool> next(Progress& progress, ReadFile* file);

    int line() const { return m_row.line; }
    const QStringList& header() const { return m_reader.header(); }
    bool has(int column) const { return m_columns[static_cast<std::size_t>(column)] >= 0; }
    /// Empty where the file has no such column.
    const QString& operator[](int column) const;
    const std::vector<QString>& cells() const { return m_row.cells; }

    using Repair = CsvReader::Repair;
    void setRepair(Repair repair) { m_reader.setRepair(std::move(repair)); }
    int width() const { return m_row.width; } ///< how many cells the file has in this row

    /// Files are read twice; the first time counts for the first half.
    void setPass(int pass) { m_pass = pass; }

private:
    ImportTable(CsvReader reader, std::vector<int> columns, qint64 size)
        : m_reader(std::move(reader))
        , m_columns(std::move(columns))
        , m_size(size)
    {
    }
    bool repeatsHeader() const;
    void warnOfRemarks(ReadFile& file, int line, const QStringList& remarks) const;

    CsvReader m_reader;
    std::vector<int> m_columns;
    CsvRow m_row;
    qint64 m_size;
    int m_pass = 0;
    int m_sinceReport = 0;
};

} // namespace settheory
