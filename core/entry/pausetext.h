// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

namespace settheory {

/// "18:20–18:32, 18:50–19:05"; one that lasts still ends with the dash; empty: none.
QString pausesText(const Workout& workout);

/// The pauses that such a text means, in their order. Refused with a sentence where a part of it is no pause,
/// or one has no end though the workout is not in progress.
Result<std::vector<Pause>> pausesFrom(QStringView text, const Workout& workout);

} // namespace settheory
