// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// Where a time or a rest comes from; from certain to unknown. A median takes the least certain of its parts.
enum class TimeSource { Measured, Stated, Estimated, Unknown };
QString keyOf(TimeSource source);

/// What a rest counts that was stated as short, without seconds [ours].
inline constexpr double kStatedShortSeconds = 15;
/// A rest as medians count it: one stated as short is 15 s.
inline std::optional<double> countedRest(std::optional<double> rest, TimeSource source)
{
    return rest || source != TimeSource::Stated ? rest : kStatedShortSeconds;
}

/// How long an exercise's reps take this lifter. Defaults: 5 s to unrack, 3 s a rep [ours].
struct Tempo {
    double unrackSeconds = 5;
    double secondsPerRep = 3;

    friend bool operator==(const Tempo&, const Tempo&) = default;
};
/// Each exercise's own: with 5 or more measured sets in the log (start and end known, reps known and above 0)
/// the median of (duration − 5 s) ÷ reps. An exercise that is not in it has the default.
using Tempos = QHash<ExerciseId, Tempo>;
Tempos temposOf(const Log& log);
/// How long a set takes at that tempo, from its reps or, of a timed one, its seconds: an estimate. Nothing
/// where it has neither.
std::optional<double> estimatedSeconds(const PerformedSet& set, const Tempo& tempo);

/// What is known about the times of one set, derived and never stored (domain.md §2 "Times of a set").
/// Seconds count from the start of the workout; where that is a date alone, from its midnight.
struct SetTimes {
    std::optional<double> start; ///< measured, derived from a stated rest, or estimated
    std::optional<double> end; ///< measured, or unknown (bursts, pairs, files without times)
    TimeSource startSource = TimeSource::Unknown;
    std::optional<double>
        own; ///< seconds the set itself took: end − start, or the estimate where one of them is unknown
    std::optional<double> rest; ///< before the set: start − end of the previous set of any exercise
    TimeSource restSource = TimeSource::Unknown; ///< Stated without seconds: "short"

    friend bool operator==(const SetTimes&, const SetTimes&) = default;
};

/// One entry for each of `workout.sets`. Pauses stay in rests. In listed order only own times are there.
std::vector<SetTimes> timelineOf(const Workout& workout, const Tempos& tempos);

} // namespace settheory
