// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>
#include <vector>

namespace settheory {

/// One step in the history of the schema. A released step is never edited: tests hold its hash.
struct Migration {
    int version;
    const char* purpose;
    std::vector<const char*> statements; ///< each one whole; new tables first, old ones dropped last
};

/// The history, oldest first. A new log walks the same steps as an old one.
std::span<const Migration> allMigrations();
/// The version that a log has after all of them.
int newestSchema();

/// Takes the log from its version to that of the last step; each step is one transaction with its version
/// stamp inside. A step that breaks a foreign key, or changes a value in a column that it keeps, is rolled
/// back: then the log is as it was before that step. The caller makes the copy before.
Result<> migrate(Database& database, std::span<const Migration> steps);

} // namespace settheory
