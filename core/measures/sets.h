// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// At most `limit` in reserve, or to failure; unknown where neither is known.
std::optional<bool> isHard(const BlockSet& set, double limit);
/// A set that is counted by the clock or by the way and not by reps.
bool isTimed(const Workout& workout, const BlockSet& set);

/// Hard sets: those known to be, and with those whose effort is unknown.
struct HardSets {
    int low = 0;
    int high = 0;

    friend bool operator==(const HardSets&, const HardSets&) = default;
};
HardSets hardSetsOf(std::span<const BlockSet> sets, double limit);

namespace measured {
std::optional<MeasureValue> workingSets(const MeasureContext& context);
std::optional<MeasureValue> hardSets(const MeasureContext& context);
std::optional<MeasureValue> fractionalSets(const MeasureContext& context);
std::optional<MeasureValue> reps(const MeasureContext& context);
std::optional<MeasureValue> compoundReps(const MeasureContext& context);
std::optional<MeasureValue> isolationReps(const MeasureContext& context);
} // namespace measured

} // namespace settheory
