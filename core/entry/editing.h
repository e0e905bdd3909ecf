// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/entryline.h"

namespace settheory {

/// Reads a line as a correction of one set of a workout: what `entryLineOf` printed, changed by hand. A line
/// that is not one set of that exercise is a Problem with a sentence.
EntryReading readCorrection(const Log& log, const Workout& workout, std::size_t set, QStringView line);

/// The workout with that set as it was typed now. Its identifier, exercise, round, times and a measured rest
/// stay.
Workout withCorrectedSet(Workout workout, std::size_t set, const PerformedSet& typed);

/// The workout without that set; its segments go with it.
Workout withoutSet(Workout workout, std::size_t set);

/// The workout without an exercise and all of its sets, done and planned. A group of which one is left is
/// none any more.
Workout withoutExercise(Workout workout, int exercise);

} // namespace settheory
