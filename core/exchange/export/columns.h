// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"

#include <QVariant>

#include <functional>

namespace settheory {

/// One block of the table of blocks.
struct BlockRow {
    const Log& log;
    const MeasuredWorkout& workout;
    std::size_t index; ///< of its blocks

    const Block& block() const { return workout.recognised->blocks[index]; }
    const MeasuredBlock& measured() const { return workout.blocks[index]; }
};

/// A column of a table that is exported, and a field of the same name in JSON. Values are text, lists of
/// text, bool, int or double; an invalid one is unknown.
template <class Row> struct Column {
    QString name;
    std::function<QVariant(const Row&)> value;
};

/// How each workout did each muscle, with every measure.
const std::vector<Column<BlockRow>>& blockColumns();
/// One line a workout.
const std::vector<Column<WorkoutSummary>>& workoutColumns();

} // namespace settheory
