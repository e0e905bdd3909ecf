// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import/rowfields.h"
#include "core/model/change.h"

namespace settheory {

/// The mapping for a table with that header: one of which all columns are there, in any order; of several the
/// one with the most. Null: none. What was added to the table since is not read.
const TableMapping* findMappingFor(const std::vector<TableMapping>& mappings, const QStringList& header);

/// What the columns hold; names of what is not known here (of a later version) are left out.
ColumnMapping columnsOf(const TableMapping& mapping);
TableMapping mappingOf(const QString& name, const QStringList& header, const ColumnMapping& columns);

/// By its name, in any case; refused with the names that there are.
Result<TableMapping> mappingNamed(const Log& log, const QString& name);

// The step that changes the mappings of the log. Refused where there is none of that name, or the new name is
// empty or another one's.
Change savedMapping(const Log& log, const TableMapping& mapping); ///< in place of one of the same name
Result<Change> renamedMapping(const Log& log, const QString& name, const QString& newName);
Result<Change> removedMapping(const Log& log, const QString& name);

} // namespace settheory
