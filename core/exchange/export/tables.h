// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/export/selection.h"
#include "core/measures/analysis.h"

namespace settheory {

/// The Set Theory CSV, version 1: a row for each set, nothing lost that was done (docs/csv.md). The device is
/// open for writing.
Result<> exportSets(QIODevice& device, const RecognisedLog& log, const Selection& selection, CsvStyle style,
    Progress& progress);

/// One row a workout; the columns are those of workoutColumns().
Result<> exportWorkouts(QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style,
    Progress& progress);
/// One row for each workout and target muscle, with every measure; the columns are those of blockColumns().
Result<> exportBlocks(QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style,
    Progress& progress);

} // namespace settheory
