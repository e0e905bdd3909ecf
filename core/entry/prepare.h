// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// The workout with only these exercises of it, and their sets, done and planned. A protocol planned for a
/// muscle that none of them trains goes.
Workout withOnly(const Log& log, Workout workout, const std::vector<int>& exercises);

/// A past workout that is logged now. `start` may be a date alone; `finish` may be unknown.
Workout pastWorkout(const QString& title, const Moment& start, const std::optional<Moment>& finish);

} // namespace settheory
