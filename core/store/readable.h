// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace settheory {

/// A workout as far as its row can still be read.
struct ReadableWorkout {
    QString id;
    QString title;
    QString startedAt; ///< as the file has it
    qint64 sets = 0;
};

/// The workouts of a file that may be damaged, up to where it cannot be read any more; `isComplete` says
/// whether that was the end. Changes nothing but what a journal beside it says must be rolled back.
struct ReadableWorkouts {
    std::vector<ReadableWorkout> workouts;
    bool isComplete = false;
};
ReadableWorkouts readableWorkouts(const QString& path);

} // namespace settheory
