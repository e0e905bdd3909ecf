// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace settheory {

/// What the first set of the exercise lost after isolation, at the same load as a fresh one within 28 days:
/// described, since it exists only where the exercise was pre-fatigued.
struct PrefatigueCost {
    const MeasureAnswer* measure = nullptr; ///< within the answer; its sessions are those of both protocols
    int sessions = 0;
    double median = 0, low = 0, high = 0; ///< shares; low to high is the middle half
};
/// Of one exercise; nothing for blocks and workouts, or where no session has it.
std::optional<PrefatigueCost> prefatigueCostIn(const Answer& answer);
QString textOf(const PrefatigueCost& cost);

} // namespace settheory
