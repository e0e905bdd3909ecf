// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"
#include "core/measures/sets.h"

namespace settheory::format {

/// A measured value with its unit: "7 420 kg", "31 min", "4 to 14", "≥ 5 200 kg". A body weight that was
/// carried over from an earlier day is marked with a star. Unknown is an en dash.
QString measured(const std::optional<MeasureValue>& value, MeasureUnit unit, MassUnit shownIn);
/// A plain value of that unit: a median, or a mark in a chart.
QString measured(double value, MeasureUnit unit, MassUnit shownIn);
/// "4 of 13", "≥ 4 of 13" where the effort of some sets is unknown.
QString hardSets(const HardSets& hard, int workingSets);

inline constexpr QChar kUnknown(0x2013);

} // namespace settheory::format
