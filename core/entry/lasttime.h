// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <functional>

namespace settheory {

/// The sets of an exercise in an earlier workout, in order; empty: it was never done before.
using LastSets = std::vector<PerformedSet>;
/// Gives the sets of last time. What counts as last time (under the same protocol, say) is the caller's
/// choice.
using LastTime = std::function<LastSets(const ExerciseId&)>;

/// The sets of the exercise in the latest workout that started before `workout`, holds at least one set of
/// it, and that `accepts` takes (empty: every one).
LastSets lastTime(const Log& log, const ExerciseId& exercise, const Workout& workout,
    const std::function<bool(const Workout&)>& accepts = {});
/// As a LastTime for that workout. Both must outlive it.
LastTime lastTimeIn(const Log& log, const Workout& workout);

/// The sets of the exercise in this workout, wherever they stand.
LastSets setsOf(const Workout& workout, const ExerciseId& exercise);

/// Of last time's sets the one that the coming set repeats: the k-th working set if k − 1 are done in
/// this workout, the last of them if there were fewer. Warm-ups and segments are not counted. Nothing if
/// there was none.
std::optional<PerformedSet> sameSetLastTime(
    const LastSets& lastSets, const Workout& workout, const ExerciseId& exercise);

/// Whether a set gives more than another of the same exercise did: more load or less assistance with no fewer
/// reps, or more reps (or seconds) with no less load. Unknown figures and loads that mean different things
/// beat nothing.
bool beats(const PerformedSet& now, const PerformedSet& then, const Exercise& exercise);

} // namespace settheory
