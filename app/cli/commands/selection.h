// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/command.h"
#include "core/measures/analysis.h"

namespace settheory::cli {

/// The filters of a command, understood: every name and date is one that exists.
struct Selection {
    std::optional<QDate> since, until; ///< by the date on the wall; both included
    ExercisePtr exercise; ///< null: any
    std::optional<Muscle> muscle;
    std::optional<ProtocolChoice> protocol;
    QString find;

    bool takes(const Workout& workout) const; ///< by its date
    /// By date, and one of its blocks is taken (where a muscle, a protocol or an exercise is asked for).
    bool takes(const MeasuredWorkout& workout) const;
    bool takes(const Workout& workout, const Block& block) const; ///< by exercise, muscle and protocol
};
Result<Selection> selectionFrom(const Filters& filters, const Log& log);

/// Reads the log that was named and measures all of it.
struct ReadLog {
    LogSnapshot log;
    MeasuredLog measured;
};
Result<ReadLog> readAndMeasure(const QString& path);

} // namespace settheory::cli
