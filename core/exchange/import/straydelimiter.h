// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvreader.h"

namespace settheory {

/// What the cells of a table must look like, so that a row with a delimiter too many can be put right.
struct RowShape {
    using CellCheck = bool (*)(const QString& cell);

    explicit RowShape(qsizetype columns)
        : checks(static_cast<std::size_t>(columns), nullptr)
    {
    }
    /// The same for several places in the file; −1 is none.
    void expect(CellCheck fits, std::initializer_list<int> places)
    {
        for (const int place : places) {
            if (place >= 0)
                checks[static_cast<std::size_t>(place)] = fits;
        }
    }

    std::vector<CellCheck> checks; ///< whether a cell may stand there; null: any text may
    int repsPlace = -1, distancePlace = -1; ///< hardly ever both above zero in one set; −1: no such column
};

/// Mends rows that have more cells than the header: "Bench, Incline" and "82,5" without their quotes, and a
/// delimiter too many. Only where one reading alone fits the columns; a row that it leaves as wide as it was
/// is no row of the table.
CsvReader::Repair strayDelimiterRepair(RowShape shape, QChar delimiter);

// What may stand in a column. Empty cells always may.
bool isNumberCell(const QString& cell); ///< with a sign, a unit or a plus behind it, too
bool isCountCell(const QString& cell);
bool isDateCell(const QString& cell);
bool isDurationCell(const QString& cell);
bool isSetKindCell(const QString& cell);
bool isMassUnitCell(const QString& cell);
bool isDistanceUnitCell(const QString& cell);

} // namespace settheory
