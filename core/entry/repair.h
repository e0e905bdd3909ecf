// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// A workout in progress in which nothing happened for longer than this was left open [ours].
inline constexpr qint64 kLeftOpenSeconds = 2 * 3600;
/// A workout that spans more than this is not believed [ours].
inline constexpr qint64 kLongestSpanSeconds = 4 * 3600;

/// The latest time of a set; unknown where no set has one.
std::optional<Moment> lastSetTime(const Workout& workout);

/// From start to finish without the pauses; unknown where one of the two is, or is a date alone.
std::optional<qint64> spanSeconds(const Workout& workout);

/// Whether it is in progress and its latest time, or `goneOnAt` where that is later, lies hours back.
bool isLeftOpen(const Workout& workout, const Moment& now, const std::optional<Moment>& goneOnAt = {});

/// Whether it is finished and spans more than can be believed.
bool isTooLong(const Workout& workout);

/// The workout finished at the time of its last set, without pauses after it. Nothing where no set has a
/// time, or it ended no later than that.
std::optional<Workout> endedAtLastSet(Workout workout);

/// The ends of these sets are unknown.
Workout withoutEnds(Workout workout, std::size_t first, std::size_t count);

} // namespace settheory
