// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity.h"

#include <QStringList>

#include <vector>

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
struct HevyHeader {
    std::vector<int> places; ///< by HevyColumn; −1: the file has no such column
    std::optional<MassUnit> massUnit;
    std::optional<DistanceUnit> distanceUnit;
    QStringList byPlace; ///< columns whose words are not known and that were told by their place

    int placeOf(HevyColumn column) const { return places[static_cast<std::size_t>(column)]; }
    bool has(HevyColumn column) const { return placeOf(column) >= 0; }
    /// "kg km"; empty if this is no Hevy file.
    QString variant() const;
};
HevyHeader hevyHeader(const QStringList& header);

} // namespace settheory
