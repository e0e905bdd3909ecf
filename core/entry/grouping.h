// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/logging.h"

namespace settheory {

/// These exercises take turns from now on, in that order, beginning with the first: a pair, a giant set.
/// Those that the workout has not are appended. An exercise that leaves another group leaves it as it was.
Logged takingTurns(Workout workout, LoggingState state, const std::vector<ExerciseId>& exercises);

} // namespace settheory
