// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

#include <vector>

namespace settheory {

/// How long this lifter's sets take with all that comes before them: from the end of the set before to the
/// end of the set, so rest, set-up and work together. Learnt from the log.
class Pace {
public:
    /// Of the workouts of the 26 weeks before `now` [ours], as far as they are in the order of doing and
    /// their times are known. Gaps over ten minutes are interruptions and teach nothing.
    static Pace of(const RecognisedLog& past, const Moment& now);

    /// The seconds that the exercise took after a set of `before` (of the workout's first set: since its
    /// start); where that was seen fewer than three times [ours], after whatever was before it. Empty if
    /// there were fewer than three of those too.
    std::span<const double> secondsOf(const ExerciseId& exercise, const ExerciseId& before) const;

private:
    QHash<std::pair<ExerciseId, ExerciseId>, std::vector<double>> m_after;
    QHash<ExerciseId, std::vector<double>> m_all;
};

/// Seconds that are still needed, and the range in which eight of ten such workouts would be.
struct TimeNeeded {
    double seconds = 0;
    double low = 0; ///< 10 %
    double high = 0; ///< 90 %
    int sets = 0; ///< to be done
    int guessed = 0; ///< of them without times in the log: at the default tempo and rest
};

/// The planned sets of the workout that are not done yet, one after the other in the order of the plan, from
/// the end of its last set (or its start) on. The median of each is added; the ranges of sets are taken as
/// independent of each other. Nothing without a plan, or when all of it is done.
std::optional<TimeNeeded> timeNeeded(
    const Log& log, const Workout& workout, const Pace& pace, const Tempos& tempos);

/// Those sets, as indices into Workout::plan.
std::vector<std::size_t> plannedAndNotDone(const Workout& workout);

} // namespace settheory
