// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace settheory {

/// A version of a workout and when it was edited.
struct WorkoutVersion {
    WorkoutPtr original; ///< as that copy has it; null: it does not
    WorkoutPtr workout; ///< the same, its exercises those of the merged log
    qint64 editedAt = 0;
    const LogEdits* edits = nullptr; ///< of its copy
};

/// A workout of which at least one copy has a version.
struct MergedWorkout {
    WorkoutPtr workout; ///< null: it is gone
    qint64 editedAt = 0;
    QHash<SetId, qint64> setEdits; ///< of those in it
    std::optional<MergeDecision> decision; ///< where the copies differ
};

/// The newest of its own fields, of its list of exercises and of the order of its sets; and every set that
/// either version has, newest content, unless it was deleted after its last edit. `deletedAt`: by a tombstone
/// of either copy.
MergedWorkout mergedWorkout(
    const WorkoutVersion& here, const WorkoutVersion& other, std::optional<qint64> deletedAt);

/// The exercises of the workout, put where `place` says. Where that reads loads in another way, each set
/// keeps the reading under which it was logged: `from` and `into` give the two exercises. The same pointer if
/// nothing moves.
struct Move {
    ExerciseId from;
    ExerciseId into;
    LoadMode fromMode = LoadMode::Total;
    LoadMode intoMode = LoadMode::Total;
};
WorkoutPtr withMoved(const WorkoutPtr& workout, const std::vector<Move>& moves);

} // namespace settheory
