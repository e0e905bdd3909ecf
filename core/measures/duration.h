// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// Why a duration is not simply believed; the first that fits is told.
enum class DurationDoubt {
    TimesUnknown, ///< then there is no duration
    Interleaved, ///< sets of other blocks in between: only the own parts are counted
    Interrupted, ///< a gap over 10 minutes, counted as 10
    TooLong, ///< a block over 90 minutes, a workout over 4 hours
};
QString keyOf(DurationDoubt doubt); ///< "times_unknown" …
QString nameOf(DurationDoubt doubt); ///< "other exercises in between"

struct Duration {
    std::optional<double> seconds;
    std::optional<DurationDoubt> doubt;

    friend bool operator==(const Duration&, const Duration&) = default;
};

/// Where the seconds of a block went; their sum is its duration.
struct TimeParts {
    double work = 0; ///< own times of sets
    double rest = 0; ///< gaps, up to 5 minutes of each [ours]
    double idle = 0; ///< what gaps have beyond that

    friend bool operator==(const TimeParts&, const TimeParts&) = default;
};

struct BlockTime {
    Duration duration;
    std::optional<TimeParts> parts; ///< unknown where a gap or a set's own time inside is unknown
};

/// First start to last end without pauses, or with other work in between the sum of the own parts
/// (domain.md §4). Times that run backwards are no times.
BlockTime blockTime(const MeasureContext& context);
Duration blockDuration(const MeasureContext& context);
/// Start to finish without pauses. Needs no times of sets; where they are known, long gaps count as 10
/// minutes.
Duration workoutDuration(const Workout& workout, const PreparedWorkout& prepared);

namespace measured {
std::optional<MeasureValue> blockDuration(const MeasureContext& context);
std::optional<MeasureValue> workoutDuration(const MeasureContext& context);
std::optional<MeasureValue> workTime(const MeasureContext& context);
std::optional<MeasureValue> restTime(const MeasureContext& context);
std::optional<MeasureValue> idleTime(const MeasureContext& context);
} // namespace measured

} // namespace settheory
