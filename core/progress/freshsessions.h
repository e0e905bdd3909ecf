// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/trend.h"
#include "core/protocols/recognition.h"

namespace settheory {

/// The sessions of an exercise that make one trend line.
struct TrendSessions {
    std::vector<TrendPoint> points;
    /// Empty: the sets were fresh. Else it was never done fresh in this log, and these, in order of name,
    /// came before it in each of the sessions: "always after bench press".
    std::vector<ExerciseId> after;
};

/// Of each finished workout the exercise's best fresh working set with a known RIR, as an estimated one-rep
/// maximum of the effective load (see estimatedOneRepMax). Of an exercise that was never done fresh, those of
/// the workouts in which the same exercises had tired it before: the most frequent such list, the latest of
/// equals. Stacks of other places than the last are left out.
TrendSessions trendSessions(const RecognisedLog& log, const ExerciseId& exercise);

} // namespace settheory
