// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/headerlayout.h"
#include "core/model/quantity.h"

namespace settheory {

/// The columns that Strong's exports may have, in all their variants.
enum class StrongColumn {
    Date,
    WorkoutName,
    WorkoutNumber,
    Duration,
    ExerciseName,
    SetOrder,
    Weight,
    WeightUnit,
    Reps,
    Rpe,
    Distance,
    DistanceUnit,
    Seconds,
    Notes,
    WorkoutNotes,
};
inline constexpr int kStrongColumnCount = 15;

/// What the header of a Strong file says. Headers follow the app's language.
struct StrongHeader : ColumnPlaces<StrongColumn> {
    std::optional<MassUnit> weightUnit; ///< "Weight (kg)", or "kg" as the column's whole name
    std::optional<DistanceUnit> distanceUnit;
    bool unitIsColumnName = false; ///< the oldest form, which counts sets from 0

    /// "S1" to "S7" as docs/import.md lists them; empty if this is no Strong file.
    QString variant() const;
};
StrongHeader strongHeader(const QStringList& header);

} // namespace settheory
