// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/lasttime.h"

namespace settheory {

/// The warm-ups that an exercise still has before its working sets: those planned, else as last time, else
/// the usual steps to the load that comes (core/gym/warmupsteps.h). As many as were done already are left
/// out. None once a working set was done, and none where the load is not known.
std::vector<PerformedSet> warmupsToDo(
    const Log& log, const Workout& workout, int exercise, const LastSets& lastSets);

/// A drop of the workout's last set as this lifter drops: the median share of the load that is left, and the
/// median of the reps, rounded down to what can be loaded. Of the exercise's own drops where the log has
/// three or more [ours], else of all drops; nothing where there are fewer than three, or the load is not
/// known.
std::optional<PerformedSet> usualDrop(const Log& log, const Workout& workout);

/// Those that took turns with the exercise the last time that any did, in their order after it.
std::vector<ExercisePtr> usualPartners(const Log& log, const Workout& workout, const ExerciseId& exercise);

} // namespace settheory
