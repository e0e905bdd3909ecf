// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/trend.h"
#include "core/protocols/recognition.h"

namespace settheory {

/// Of each finished workout the exercise's best fresh working set with a known RIR, as an estimated one-rep
/// maximum of the effective load (see estimatedOneRepMax). Stacks of other places than the last are left out.
std::vector<TrendPoint> freshSessions(const RecognisedLog& log, const ExerciseId& exercise);

} // namespace settheory
