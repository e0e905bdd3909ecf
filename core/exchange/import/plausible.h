// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"

#include <functional>

namespace settheory {

/// Marks what can hardly be true, and changes nothing: dates before 1980 or after `now`, workouts of more
/// than 12 hours or that end before they begin, loads and reps beyond human strength, for the kind of the
/// exercise [ours].
void warnOfTheImplausible(const ReadWorkout& read,
    const std::function<const Exercise&(const PerformedSet&)>& exerciseOf, const Moment& now,
    ImportWarnings& warnings);

} // namespace settheory
