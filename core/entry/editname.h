// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// What was done to a workout, for "Undo …": "delete 2 sets", "move 3 sets", "change start". Where it was
/// more than one thing, "edit workout".
QString editName(const Workout& before, const Workout& after);

} // namespace settheory
