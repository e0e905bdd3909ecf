// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace settheory {

// Changes of exercises that reach further than the exercise itself. Pure: what they return is applied by the
// journal. None loses a set.

/// Gives the exercise another name; the old one stays as an alias, so that files which use it find it.
/// Missing if there is no such exercise; Refused if the name is empty or another exercise has it.
Result<Change> renamedExercise(const Log& log, const ExerciseId& exercise, const QString& name);

/// Everything that was done as `from` was done as `into`, and `from` goes; its name and aliases become
/// aliases of `into`, which keeps its own facts. Where the two read a load differently (per hand, total …),
/// each set keeps the reading under which it was logged.
Result<Change> mergedExercises(const Log& log, const ExerciseId& from, const ExerciseId& into);

} // namespace settheory
