// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"
#include "core/store/database.h"

namespace settheory {

/// All of them. No transaction of its own: read it in the one in which the log is read.
Result<LogEdits> loadEdits(const Database& database);

/// Writes the times that are given, as they are: those of another copy of the log. Of what is there, the time
/// of its edit; of what is not, the tombstone and the redirect. No transaction of its own.
Result<> saveEdits(const Database& database, const LogEdits& edits);

} // namespace settheory
