// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/importer.h"
#include "core/exchange/import/table.h"

namespace settheory {

/// What is particular about one app's table with a set in each row.
struct RowFormat {
    const char* app; ///< whose names of exercises these are, and the source of the workouts; may be empty
    std::span<const RowColumn> columns;
    SetOrder order = SetOrder::Done; ///< of the rows
    bool unitIsWritten = false; ///< the app always says its unit, or means kilograms
    bool zeroIsATry = false; ///< a row with 0 reps is a set that was tried and failed; else one not done
    bool equipmentIsPartOfName = false; ///< one name stands for exercises with several things
    /// The muscle that the app calls so; may be null. Muscles are taken for exercises that are new only.
    std::optional<Muscle> (*muscle)(const QString& word) = nullptr;
};

/// Reads such a table. `own` is the app's way of mending rows that are wider than the header.
Result<ReadFile> readSetRows(const ImportSource& source, const RowFormat& format, const RowHeader& header,
    const QString& variant, Progress& progress, const ImportTable::Repair& own = {});

/// Sorts the sets of a workout by their ends, if all are known: then their order is that in which they were
/// done.
void sortByTimes(ReadWorkout& read);

} // namespace settheory
