// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"
#include "core/measures/records.h"

namespace settheory {

/// One workout as a line of History.
struct HistoryRow {
    MeasuredPtr measured;
    std::vector<Record> records; ///< set in it, each over an earlier one

    const Workout& workout() const { return measured->workout(); }
    const WorkoutSummary& summary() const { return measured->summary; }
};

/// The whole log as History shows it: a value, made off the GUI thread.
struct History {
    MeasuredLog measured;
    std::vector<HistoryRow> rows; ///< by start, as in the log

    const Log& log() const { return measured.log(); }
};
using HistoryPtr = std::shared_ptr<const History>;

HistoryPtr historyOf(MeasuredLog measured);

/// "★ Squat 140 × 5", the heaviest first; one line for each exercise.
QStringList recordLines(const HistoryRow& row, const Log& log);

/// "54 min"; "≈ 54 min" where a long gap was cut short; "≈ 264 min?" where it is too long to be believed.
/// Empty where it is unknown.
QString durationText(const Duration& duration);

} // namespace settheory
