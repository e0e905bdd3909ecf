// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// Where a time or a rest comes from; from certain to unknown.
enum class TimeSource { Measured, Estimated, Stated, Unknown };
QString keyOf(TimeSource source);

/// How long an exercise's reps take this lifter. Defaults: 5 s to unrack, 3 s a rep [ours].
struct Tempo {
    double unrackSeconds = 5;
    double secondsPerRep = 3;
};
/// Each exercise's own: with 5 or more measured sets in the log (start and end known) the median of
/// (duration − 5 s) ÷ reps; the default else.
using Tempos = QHash<ExerciseId, Tempo>;
Tempos temposOf(const Log& log);

/// What is known about the times of one set, derived and never stored (domain.md §2 "Times of a set").
/// Seconds count from the start of the workout.
struct SetTimes {
    std::optional<double> start; ///< measured or estimated
    std::optional<double> end; ///< measured, or unknown (bursts, pairs, files without times)
    TimeSource startSource = TimeSource::Unknown;
    std::optional<double>
        own; ///< seconds the set itself took: end − start, or the estimate where there is no end
    std::optional<double> rest; ///< before the set: start − end of the previous set of any exercise
    TimeSource restSource = TimeSource::Unknown; ///< Stated without seconds: "short"
};

/// One entry for each of `workout.sets`.
std::vector<SetTimes> timelineOf(const Workout& workout, const Tempos& tempos);

} // namespace settheory
