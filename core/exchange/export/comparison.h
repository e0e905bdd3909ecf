// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/exchange/csv/csvwriter.h"

namespace settheory {

/// A comparison as one long table, with all that is needed to repeat it (docs/csv.md): the program, the log's
/// settings, every choice, every session with its value of every measure, those left out with their reasons,
/// every figure, check and sentence. `made` is when the answer was given.
Result<> writeComparison(
    QIODevice& device, const Answer& answer, const Log& log, const Moment& made, CsvStyle style = {});

} // namespace settheory
