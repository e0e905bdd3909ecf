// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/duration.h"
#include "core/measures/sets.h"

namespace settheory {

/// One workout in one line: for History, `list workouts` and the table of workouts.
struct WorkoutSummary {
    WorkoutId workout;
    QString title;
    Moment startedAt;
    std::optional<Moment> finishedAt;
    Duration duration;
    std::optional<MeasureValue> volumeLoad; ///< in kilograms, of all working sets
    int workingSets = 0;
    HardSets hardSets;
    /// How each block was done, as it stands on screen: a set stands once, under its first primary muscle.
    std::vector<std::pair<Muscle, Protocol>> protocols;
    QString source;

    /// Each distinct protocol and how many blocks were done so, the most frequent first.
    std::vector<std::pair<Protocol, int>> protocolCounts() const;
};

WorkoutSummary summaryOf(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared, std::span<const Block> blocks);

/// Whether the block stands on screen: one of its exercises has the block's muscle as its first primary.
bool isShown(const Log& log, const Workout& workout, const Block& block);

} // namespace settheory
