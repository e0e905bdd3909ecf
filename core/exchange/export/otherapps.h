// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/export/selection.h"
#include "core/measures/analysis.h"

#include <QStringList>

namespace settheory {

/// An app in whose own form a log can be written, so that nobody is locked in.
enum class OtherApp { Strong, Hevy };

/// Strong's form with a unit in each row (S3 in docs/import.md); Hevy's in the unit of most loads. The app's
/// own names of exercises where it has them. The form has its own delimiter: that of the style is not used.
Result<> exportFor(OtherApp app, QIODevice& device, const MeasuredLog& log, const Selection& selection,
    CsvStyle style, Progress& progress);

/// What of the selection the app's form has no place for: a sentence part each, with how many it concerns.
QStringList lostIn(OtherApp app, const MeasuredLog& log, const Selection& selection);

} // namespace settheory
