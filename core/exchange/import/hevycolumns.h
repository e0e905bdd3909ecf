// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/headerlayout.h"
#include "core/model/quantity.h"

namespace settheory {

/// The columns of Hevy's export, in its order.
enum class HevyColumn {
    Title,
    StartTime,
    EndTime,
    Description,
    ExerciseTitle,
    SupersetId,
    ExerciseNotes,
    SetIndex,
    SetType,
    Weight,
    Reps,
    Distance,
    Duration,
    Rpe,
};
inline constexpr int kHevyColumnCount = 14;

/// What the header of a Hevy file says: it has the units, each by itself.
struct HevyHeader : ColumnPlaces<HevyColumn> {
    std::optional<MassUnit> massUnit;
    std::optional<DistanceUnit> distanceUnit;

    /// "kg km"; empty if this is no Hevy file.
    QString variant() const;
};
HevyHeader hevyHeader(const QStringList& header);

} // namespace settheory
