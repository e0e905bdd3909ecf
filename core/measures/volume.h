// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// Σ effective load × reps of these sets, all segments and both sides, in kilograms; of one mechanic only if
/// `part` is given. A lower bound where a load, a body weight or reps are unknown; nothing where all of it
/// is. Timed sets and distances have no volume load. No sets: 0.
std::optional<MeasureValue> volumeLoadOf(const Log& log, const Workout& workout,
    std::span<const BlockSet> sets, std::optional<Mechanic> part = std::nullopt);

namespace measured {
std::optional<MeasureValue> volumeLoad(const MeasureContext& context);
std::optional<MeasureValue> compoundVolumeLoad(const MeasureContext& context);
std::optional<MeasureValue> isolationVolumeLoad(const MeasureContext& context);
std::optional<MeasureValue> density(const MeasureContext& context);
} // namespace measured

} // namespace settheory
