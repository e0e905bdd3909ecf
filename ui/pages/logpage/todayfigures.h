// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutnow.h"

#include <utility>

namespace settheory {

/// One line of the card "This workout": words and a figure.
using TodayFigure = std::pair<QString, QString>;

/// What can be said of the workout so far. Lines that cannot be computed are missing.
std::vector<TodayFigure> todayFigures(const WorkoutNow& now, const Moment& time);

/// Kilograms moved so far beyond what the same sets moved last time: the k-th working set of each exercise
/// against its k-th of last time, where both are known. Nothing if no set has such a counterpart.
std::optional<double> againstLastTime(const WorkoutNow& now);

/// When the planned sets will be done, going on as in this workout (median of its last sets, start to start).
/// Nothing without a plan, or before four sets.
std::optional<Moment> doneByAbout(const WorkoutNow& now, const Moment& time);

} // namespace settheory
