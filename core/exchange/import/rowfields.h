// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace settheory {

/// What a column of a table with one set in each row may hold.
enum class RowField {
    SessionId,
    Start,
    TimeOfDay,
    End,
    Duration,
    Title,
    WorkoutNote,
    BodyWeight,
    Exercise,
    ExerciseNote,
    Equipment,
    PrimaryMuscles,
    SecondaryMuscles,
    Group,
    SetKind,
    Warmup,
    Status,
    Load,
    LoadUnit,
    Reps,
    Seconds,
    Distance,
    DistanceUnit,
    Rir,
    Rpe,
    FinishedAt,
    SetNote,
};
inline constexpr int kRowFieldCount = 27;
QString keyOf(RowField field); ///< "date", "exercise", "load": as a table of columns names them
std::optional<RowField> rowFieldForKey(QStringView key);
QString nameOf(RowField field); ///< translated
std::span<const RowField> allRowFields();

/// Which columns of a table of any kind hold what: by nameKey of the column's name.
using ColumnMapping = QHash<QString, RowField>;

/// One column of an app's table.
struct RowColumn {
    RowField field;
    const char* names; ///< lower case, without what stands in brackets; several by "|"
};

/// What the header of such a table says.
struct RowHeader {
    std::vector<int> places = std::vector<int>(kRowFieldCount, -1); ///< by RowField
    std::optional<MassUnit> loadUnit; ///< "Weight (kgs)"
    std::optional<MassUnit> bodyWeightUnit;
    std::optional<DistanceUnit> distanceUnit;

    bool has(RowField field) const { return places[static_cast<std::size_t>(field)] >= 0; }
};

/// The words of a column's name in lower case, and what stands in brackets at its end by itself.
struct ColumnName {
    QString words;
    QString unit;
};
ColumnName columnName(const QString& cell);

RowHeader rowHeader(std::span<const RowColumn> columns, const QStringList& header);
/// By the user's own mapping of a table.
RowHeader rowHeader(const ColumnMapping& mapping, const QStringList& header);
/// What the columns of any table hold as far as their names tell it; to begin a mapping with.
ColumnMapping guessedColumns(const QStringList& header);

/// Whether one is the other with a slip of the typist: one letter wrong, missing, too many or swapped with
/// its neighbour; two in long words. Words of fewer than five letters never are.
bool isNearly(QStringView a, QStringView b);

} // namespace settheory
