// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/store/tombstones.h"

namespace settheory {

Result<std::vector<ExercisePtr>> loadExercises(const Database& database);

/// Writes exercises; its statements are prepared once for many. No transaction of its own.
class ExerciseStore {
public:
    explicit ExerciseStore(const Database& database);

    /// Adds it or replaces all of it; returns it with its new time of edit, which is later than `lastEdit`.
    Result<ExercisePtr> put(const Exercise& exercise, qint64 lastEdit, qint64 now);
    Result<> remove(const ExerciseId& id, qint64 lastEdit, qint64 now);
    /// Notes where the sets of a merged exercise went.
    Result<> redirect(const ExerciseId& from, const ExerciseId& into, qint64 now);

private:
    Result<> putParts(const Exercise& exercise);

    Tombstones m_tombstones;
    Statement m_put;
    Statement m_remove;
    Statement m_removeAliases;
    Statement m_putAlias;
    Statement m_removeMuscles;
    Statement m_putMuscle;
    Statement m_redirect;
    Statement m_removeRedirect;
};

} // namespace settheory
