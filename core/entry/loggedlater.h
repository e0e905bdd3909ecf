// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// The source of a workout that was logged here after it was done.
inline constexpr QStringView kLoggedLater = u"settheory, later";

/// Whether it was: then the end of a set is not the moment of its entry.
inline bool isLoggedLater(const Workout& workout)
{
    return workout.source == kLoggedLater;
}

} // namespace settheory
