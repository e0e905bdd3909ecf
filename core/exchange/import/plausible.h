// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"

namespace settheory {

/// Marks what can hardly be true, and changes nothing: dates before 1980 or after `now`, workouts of more
/// than 12 hours or that end before they begin, loads and reps beyond human strength [ours].
void warnOfTheImplausible(const ReadWorkout& read, const Moment& now, ImportWarnings& warnings);

} // namespace settheory
