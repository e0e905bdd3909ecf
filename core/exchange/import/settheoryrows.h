// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/setcolumns.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/loadreading.h"
#include "core/exchange/import/table.h"

namespace settheory {

/// The index of a column in setColumns().
int columnIndex(const char* name);
/// Those that hold numbers with decimals.
const std::vector<int>& decimalColumns();
const std::vector<int>& dateColumns();

/// Reads the rows of a Set Theory CSV, one after the other, by the shared table of columns.
class SetTheoryRows {
public:
    SetTheoryRows(ReadFile& file, bool rowsAreNumbered, bool commaAllowed, std::optional<MassUnit> unit);

    /// Newer: the file is of a later version than this program reads.
    Result<> read(const ImportTable& row);
    /// The workouts with their sets and exercises in the order that the file states.
    std::vector<ReadWorkout> take();

private:
    /// Reads the row's cells of these columns; why the row must be refused, or empty.
    QString readCells(const ImportTable& row, SetColumn::Of of, RowToRead& into);
    QString asWeWriteIt(int column, const QString& cell);
    void compareCells(
        const ImportTable& row, SetColumn::Of of, const std::vector<QString>& first, const QString& what);
    /// Puts together what stands in two columns; why the row must be refused, or empty.
    QString join(RowToRead& row) const;
    QString enterWorkout(const ImportTable& row);
    void enterFacts(const ImportTable& row, const RowToRead& read);
    int enterExercise(const QString& workoutKey, const RowToRead& read);
    bool hasSet(const ImportTable& row) const;
    QString keyOf(const ImportTable& row) const;

    ReadFile& m_file;
    WorkoutGathering m_gathering;
    bool m_statesSets; ///< a row whose cells of a set are all empty has none
    bool m_commaAllowed;
    std::optional<MassUnit> m_unit; ///< of loads that state none
    FileDates m_dates;
    QHash<QString, std::vector<QString>> m_workoutCells; ///< of the first row of each, in its own columns
    QHash<QString, std::vector<QString>> m_exerciseCells;
    QHash<QString, std::map<QString, int>> m_exercises; ///< of each workout, by place and name
};

} // namespace settheory
