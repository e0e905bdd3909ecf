// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// SHA-256 of everything that is known about a workout, as `key=value` lines: what SQLite's own checks cannot
/// see, a changed value, shows in it. Exercises by identifier, so that renaming one changes nothing; unknown
/// and empty fields are left out, so that a later field changes nothing; not the time of edit.
QString digestOf(const Workout& workout);

} // namespace settheory
