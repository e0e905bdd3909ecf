// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

namespace settheory {

/// A workout that begins now as a copy of an earlier one: its exercises, groups and sets as the plan, and the
/// protocols that it was surely done under as those that are planned. Two exercises that took turns then are
/// tied, so that they do again.
Workout beginLike(const Workout& earlier, const RecognisedWorkout* recognised, const Moment& now);

/// The latest workout of the same title before it; null if there is none.
RecognisedPtr lastLike(const RecognisedLog& past, const Workout& workout);

} // namespace settheory
