// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"
#include "core/store/database.h"

#include <QHash>

namespace settheory {

/// The workouts that were deleted, and when, in milliseconds since 1970: those that went in one step have the
/// same time. Not those that went with an import that was taken back: nobody wanted to be rid of these.
Result<QHash<WorkoutId, qint64>> loadDeletions(const Database& database);

} // namespace settheory
