// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocols/timeline.h"

#include <span>

namespace settheory {

/// A workout that is being edited, with what its cells lean on.
struct EditedWorkout {
    LogSnapshot log;
    Tempos tempos;
    Workout workout;
};

/// One column of the sets of a workout: what a cell shows, what stands in it while it is edited, and the
/// workout after something else was typed.
struct SetTableColumn {
    const char* name; ///< to be translated in the context "SetTable"
    int width; ///< in pixels; 0: takes what is left
    bool alignedRight;
    QString (*shown)(const EditedWorkout&, std::size_t set); ///< null: as typed
    QString (*typed)(const EditedWorkout&, std::size_t set);
    Result<Workout> (*edited)(const EditedWorkout&, std::size_t set, const QString& text);
    const char* hint; ///< what may be typed; likewise
};
std::span<const SetTableColumn> setTableColumns();
inline constexpr int kExerciseColumn = 0;
inline constexpr int kSetColumn = 1;
QString nameOf(const SetTableColumn& column);
QString hintOf(const SetTableColumn& column);

} // namespace settheory
