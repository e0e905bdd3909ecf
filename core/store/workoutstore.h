// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/store/tombstones.h"

namespace settheory {

/// All of them, with everything in them. Unreadable if a row does not belong to what it names.
Result<std::vector<WorkoutPtr>> loadWorkouts(const Database& database);

/// Writes workouts; its statements are prepared once for many. No transaction of its own.
class WorkoutStore {
public:
    explicit WorkoutStore(const Database& database);

    /// Adds it; returns it with its time of edit.
    Result<WorkoutPtr> insert(const Workout& workout, qint64 now);
    /// Writes what differs from `before`, which is what the log holds; returns it with its new time of edit.
    Result<WorkoutPtr> update(const Workout& before, const Workout& after, qint64 now);
    Result<> remove(const Workout& workout, qint64 now);

private:
    Result<> putRow(Statement& statement, const Workout& workout);
    Result<> putPauses(const Workout& workout);
    Result<> putPains(const Workout& workout);
    Result<> putProtocols(const Workout& workout);
    Result<> putExercises(const Workout* before, const Workout& after);
    Result<> putSets(const Workout* before, const Workout& after);
    Result<> removeMissingSets(const Workout& before, const Workout& after);
    Result<> putSet(Statement& statement, const Workout& workout, const PerformedSet& set, int position);
    Result<> putPlan(const Workout* before, const Workout& after);
    Result<> putPlanned(Statement& statement, const Workout& workout, const PlannedSet& set, int position);

    Tombstones m_tombstones;
    Statement m_add; ///< a new one; put: a new one, or another version of one that is there
    Statement m_put;
    Statement m_remove;
    Statement m_removePauses;
    Statement m_putPause;
    Statement m_removePains;
    Statement m_putPain;
    Statement m_removeProtocols;
    Statement m_putProtocol;
    Statement m_addExercise;
    Statement m_putExercise;
    Statement m_cutExercises;
    Statement m_addSet;
    Statement m_putSet;
    Statement m_removeSet;
    Statement m_addPlanned;
    Statement m_putPlanned;
    Statement m_cutPlan;
};

} // namespace settheory
