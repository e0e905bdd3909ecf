// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/change.h"

namespace settheory {

/// What a made-up lifter, Anna, did in the `years` before `end`: four workouts a week, chest trained twice a
/// week, straight sets or pre-exhaustion as a coin fell. The same arguments give the same workouts on every
/// machine; identifiers too. Never shown as anybody's real data.
std::vector<WorkoutPtr> demoWorkouts(const Moment& end, int years, quint64 seed);

/// One change that brings the demo into an empty log.
Change demoChange(const Moment& end, int years = 1, quint64 seed = 2026);

} // namespace settheory
