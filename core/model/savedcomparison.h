// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QDate>

namespace settheory {

using ComparisonId = Id<struct SavedComparison>;

/// A question about two protocols that was given a name, to see its answer change as workouts come in. The
/// answer is not kept: it is found anew each time.
struct SavedComparison {
    ComparisonId id;
    QString name; ///< not empty; the window gives no name twice, but two copies of a log may
    QString question; ///< as textOf(KeptQuestion) writes it
    ExerciseId exercise; ///< the one that alone is compared; empty: none
    QDate savedOn; ///< on the clock of the wall
    qint64 editedAt = 0; ///< milliseconds since 1970 of the last edit; set by the store

    friend bool operator==(const SavedComparison&, const SavedComparison&) = default;
};
using SavedComparisonPtr = std::shared_ptr<const SavedComparison>;

} // namespace settheory
