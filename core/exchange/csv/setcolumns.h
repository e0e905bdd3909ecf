// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <span>

namespace settheory {

/// What one row of a Set Theory CSV is written from. Without an exercise the workout has none; without a set
/// the exercise has none.
struct RowToWrite {
    const Workout& workout;
    const QString& recognised; ///< protocols by muscle
    const PerformedExercise* performed = nullptr;
    const Exercise* exercise = nullptr;
    int exercisePosition = 0;
    const PerformedSet* set = nullptr;
    int setPosition = 0;
};

/// A number and its unit, which stand in two columns.
template <class Unit> struct CellPair {
    QString number;
    std::optional<Unit> unit;
};

/// What one row is read into. What the file leaves open stays as it is here.
struct RowToRead {
    QString version;
    Workout workout = Workout(*Moment::on(QDate(1970, 1, 1))); ///< its lists stay empty
    std::optional<Moment> startedAt;
    CellPair<MassUnit> bodyWeight;
    std::optional<int> exercisePosition;
    Exercise exercise; ///< its name, and the facts that the file states
    std::optional<LoadMode> loadMode; ///< of the set
    PerformedExercise performed; ///< without its exercise
    PerformedSet set;
    std::optional<int> setPosition;
    CellPair<MassUnit> load;
    CellPair<DistanceUnit> distance;
    std::optional<int> restSeconds;
    std::optional<NotedRest::Source> restSource;
};

/// One column of the Set Theory CSV, version 1: everything about it. The writer, the reader and docs/csv.md
/// follow this table.
struct SetColumn {
    /// What the column is a property of, and so which of the rows of one thing must agree in it.
    enum class Of { File, Workout, Exercise, PerformedExercise, Set };
    enum class Cell { Plain, Text }; ///< texts are guarded against spreadsheets
    enum class IfNotUnderstood { RefuseRow, LeaveOut };

    const char* name;
    Of of;
    Cell cell;
    IfNotUnderstood doubt;
    QString (*write)(const RowToWrite& row); ///< empty: unknown, or does not apply
    /// False if the cell, which is not empty, is not understood. Null: written for the reader's benefit only.
    bool (*read)(const QString& cell, RowToRead& row);
    const char* content; ///< for docs/csv.md
};
std::span<const SetColumn> setColumns();

} // namespace settheory
