// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/timeneeded.h"
#include "ui/pages/logpage/workoutnow.h"

namespace settheory {

/// One line of the card "This workout": words and a figure.
struct TodayFigure {
    QString words;
    QString figure;
    QString hint = {}; ///< what the figure leans on; may be empty
    bool isPart = false; ///< of the figure above it
};

/// What can be said of the workout so far. Lines that cannot be computed are missing.
std::vector<TodayFigure> todayFigures(const WorkoutNow& now, const Pace& pace, const Moment& time);

/// Kilograms moved so far beyond what the same sets moved last time: the k-th working set of each exercise
/// against its k-th of last time, where both are known. Nothing if no set has such a counterpart.
std::optional<double> againstLastTime(const WorkoutNow& now);

/// Seconds by which this workout is behind (negative: ahead of) the last one of its title, at the end of the
/// set just done, pauses out. Nothing where the two do not stand at the same exercise after as many sets, or
/// a time is unknown.
std::optional<double> secondsBehind(const WorkoutNow& now);

/// When the planned sets will be done, at the pace of the log: never before now.
struct DoneBy {
    Moment about;
    Moment early; ///< one workout in ten is done before
    Moment late; ///< one in ten is later
    int guessed = 0; ///< sets of which the log knows no times
};
std::optional<DoneBy> doneBy(const WorkoutNow& now, const Pace& pace, const Moment& time);

} // namespace settheory
