// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/lasttime.h"

#include <tl/expected.hpp>

namespace settheory {

/// The planned sets of one exercise as a line: "w 40x10, 3 × 80x8 @2". Reads back as the same sets.
QString planTextOf(const std::vector<PlannedSet>& sets, const Exercise& exercise, MassUnit unit);

/// What such a line means: sets of the entry line (docs/entry-line.md) with a comma and a blank, or a
/// semicolon, between them; "3 × 80x8" or "3 sets 80x8" are three of them. `x8` and `+2.5` lean on last time.
/// Else why not.
tl::expected<std::vector<PlannedSet>, QString> planFrom(
    QStringView text, const ExercisePtr& exercise, const Log& log, const LastSets& lastSets);

/// A workout to be done later: what was typed for one exercise after the other. Those of one group take
/// turns, set by set, after the warm-ups of all.
struct PlannedExercise {
    ExerciseId exercise;
    QString group; ///< a letter; empty: none
    std::vector<PlannedSet> sets;
};
Workout preparedWorkout(
    const QString& title, const std::vector<PlannedExercise>& exercises, const Moment& now);
/// The reverse, for changing it.
std::vector<PlannedExercise> plannedExercisesOf(const Workout& workout);

/// The prepared workout as one that begins now: a new one, so that neither is lost where it is begun on one
/// machine and changed on another.
Workout begunFrom(const Workout& prepared, const Moment& now);

} // namespace settheory
