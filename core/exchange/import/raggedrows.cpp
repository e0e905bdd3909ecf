// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/raggedrows.h"

namespace settheory {

Result<std::vector<CsvRow>> raggedRows(const ImportSource& source, ReadFile& file, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name, CsvReader::Shape::Ragged);
    if (!reader)
        return passOn(reader);
    std::vector<CsvRow> rows;
    CsvRow first;
    first.line = 1;
    first.cells.assign(reader->header().begin(), reader->header().end());
    rows.push_back(std::move(first));
    ++file.report.rows;
    for (;;) {
        CsvRow row;
        const auto more = reader->next(row);
        if (!more)
            return passOn(more);
        if (!*more)
            return rows;
        progress.report(reader->bytesRead(), source.device.size());
        if (progress.isCancelled())
            return fail(
                Error::Kind::Cancelled, Import::tr("The import was cancelled. Nothing was imported."));
        ++file.report.rows;
        if (!row.problem.isEmpty()) {
            file.report.skip(row.line, row.problem);
            continue;
        }
        for (const QString& remark : row.remarks)
            file.warnings.add("shape", row.line, remark);
        rows.push_back(std::move(row));
    }
}

} // namespace settheory
