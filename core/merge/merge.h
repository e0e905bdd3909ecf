// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/log.h"

#include <QStringList>

namespace settheory {

/// A copy of a log with the times of its edits.
struct LogCopy {
    LogSnapshot log;
    LogEdits edits;
};

/// What was decided about one thing on which the copies differ; sentences for people.
struct MergeDecision {
    QString what; ///< "Workout “Push B”, 2026-11-24"
    QString kept; ///< "this log", "the other log", "both"
    QString why; ///< "edited later there"
};

/// How many things of one kind come, change, go and stay as they are in this log.
struct MergeCounts {
    int added = 0;
    int updated = 0;
    int deleted = 0;
    int kept = 0;
};

/// The change that makes one log of two copies.
struct Merge {
    Change change; ///< empty: this log has everything already
    MergeCounts workouts;
    MergeCounts exercises;
    std::vector<MergeDecision> decisions;
};

/// What `here` lacks of what `other` knows. Of each workout's own fields, each set, each exercise and the
/// settings the newest edit stays; what was deleted after its last edit is gone; sets and workouts that only
/// one of them has come in; sets of an exercise that was merged into another go to that; exercises of one
/// name become one; an exercise that is used is never gone; of two workouts in progress the later one goes
/// on. Applied to either copy the same log comes out, and merging again changes nothing.
Merge mergeOf(const LogCopy& here, const LogCopy& other);

} // namespace settheory
