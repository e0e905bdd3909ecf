// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/table.h"

namespace settheory {

Result<ImportTable> ImportTable::open(const ImportSource& source, std::vector<int> columns)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    return ImportTable(std::move(*reader), std::move(columns), source.device.size());
}

Result<> ImportTable::forEachRow(const ImportSource& source, const std::vector<int>& columns,
    const CsvReader::Repair& repair, Progress& progress, ReadFile* file,
    const std::function<void(const ImportTable&)>& read)
{
    auto table = open(source, columns);
    if (!table)
        return passOn(table);
    table->setPass(file ? 1 : 0);
    table->setRepair(repair);
    for (;;) {
        const auto more = table->next(progress, file);
        if (!more)
            return passOn(more);
        if (!*more)
            return {};
        read(*table);
    }
}

void ImportTable::warnOfRemarks(ReadFile& file, int line, const QStringList& remarks) const
{
    for (const QString& remark : remarks)
        file.warnings.add(remark.contains(u'“') ? "encoding" : "shape", line, remark);
}

Result<bool> ImportTable::next(Progress& progress, ReadFile* file)
{
    constexpr int kRowsBetweenReports = 256;
    if (file && m_row.line == 0)
        warnOfRemarks(*file, 1, m_reader.headerRemarks());
    for (;;) {
        if (++m_sinceReport >= kRowsBetweenReports) {
            m_sinceReport = 0;
            progress.report(m_pass * m_size + m_reader.bytesRead(), 2 * m_size);
            if (progress.isCancelled())
                return fail(
                    Error::Kind::Cancelled, Import::tr("The import was cancelled. Nothing was imported."));
        }
        const auto more = m_reader.next(m_row);
        if (!more || !*more)
            return more;
        if (file)
            ++file->report.rows;
        if (m_row.problem.isEmpty() && repeatsHeader())
            m_row.problem = Import::tr("the row repeats the header");
        if (m_row.problem.isEmpty()) {
            if (file)
                warnOfRemarks(*file, m_row.line, m_row.remarks);
            return true;
        }
        if (file)
            file->report.skip(m_row.line, m_row.problem);
    }
}

const QString& ImportTable::operator[](int column) const
{
    static const QString kNone;
    const int place = m_columns[static_cast<std::size_t>(column)];
    return place < 0 ? kNone : m_row.cells[static_cast<std::size_t>(place)];
}

bool ImportTable::repeatsHeader() const
{
    const QStringList& header = m_reader.header();
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (m_row.cells[static_cast<std::size_t>(i)].simplified() != header[i])
            return false;
    }
    return true;
}

} // namespace settheory
