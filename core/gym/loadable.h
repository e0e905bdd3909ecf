// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/plates.h"

namespace settheory {

/// The heaviest load of the exercise that can be made and is not above `wanted`: on a bar what the plates
/// make; elsewhere a multiple of the exercise's load step, or of 2.5 kg or 5 lb [ours]. Nothing below the
/// bar.
std::optional<Mass> loadBelow(
    const Mass& wanted, const Exercise& exercise, LoadMode mode, const LogSettings& settings);

/// The same below a load: the next step down, by the exercise's load step where it has one.
std::optional<Mass> loadUnder(
    const Mass& load, const Exercise& exercise, LoadMode mode, const LogSettings& settings);

/// The lightest load that can be made and is heavier by the exercise's load step, or by anything where it has
/// none; without a bar 2.5 kg or 5 lb more [ours]. Nothing where no plates are left.
std::optional<Mass> loadAbove(
    const Mass& load, const Exercise& exercise, LoadMode mode, const LogSettings& settings);

} // namespace settheory
