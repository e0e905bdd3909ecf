// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/import/importer.h"

namespace settheory {

/// All rows of a file that is no single table, in its order; the first row of the file among them. Counts
/// them in the report and leaves those out that cannot be read.
Result<std::vector<CsvRow>> raggedRows(const ImportSource& source, ReadFile& file, Progress& progress);

} // namespace settheory
