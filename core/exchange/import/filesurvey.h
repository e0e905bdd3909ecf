// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/table.h"

namespace settheory {

/// How the numbers of a file are read, after all of them were looked at.
struct FileReading {
    FileNumbers numbers;
    FileLoads loads;
};

/// What a whole file says about its loads, its decimal sign and its dates, before any row of it is read.
class FileSurvey {
public:
    /// Looks at all rows of a file, decides, and writes the decisions into the file.
    static Result<FileReading> of(const ImportSource& source, const std::vector<int>& columns,
        const CsvReader::Repair& repair,
        const std::function<void(FileSurvey& survey, const ImportTable& row)>& look, ReadFile& file,
        Progress& progress);

    void lookAtDate(const QString& cell, int line) { m_dates.look(cell, line); }
    void lookAtNumber(const QString& cell, int line) { m_decimals.look(cell, line); }
    /// Units as SetCells::readLoad() takes them.
    void lookAtLoad(const QString& cell, const QString& unit, std::optional<MassUnit> ofColumn, int line);

    /// Decides, with what was told, and writes the decisions and their doubts into the file.
    FileReading decided(const ImportSource& source, ReadFile& file) const;

private:
    FileLoads::Counts m_loads;
    DecimalSurvey m_decimals;
    DateSurvey m_dates;
};

/// Whether a time says that it is that of UTC, which is no clock on a wall.
bool isUtcText(QStringView text);

} // namespace settheory
