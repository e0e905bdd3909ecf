// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/command.h"
#include "core/exchange/export/selection.h"
#include "core/measures/analysis.h"

namespace settheory::cli {

/// The filters of a command, understood: every name and date is one that exists.
struct Asked {
    Selection selection;
    QString find; ///< words
};
Result<Asked> askedFrom(const Filters& filters, const Log& log);

/// The log that was named, and all that was measured of it.
struct ReadLog {
    LogSnapshot log;
    MeasuredLog measured;
};
Result<ReadLog> readAndMeasure(const QString& path);

} // namespace settheory::cli
