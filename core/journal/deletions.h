// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <QHash>

namespace settheory {

/// The workouts that were deleted from a log, and when, in milliseconds since 1970: those that went in one
/// step have the same time. Reads the file in a transaction of its own, without a lock. None where there is
/// no file.
Result<QHash<WorkoutId, qint64>> readDeletions(const QString& path);

} // namespace settheory
