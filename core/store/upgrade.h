// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/store/migrations.h"

namespace settheory {

/// Takes an older log through the steps that it lacks, after a checked copy in the folder of backups. Does
/// nothing if it lacks none. On an error the log is as the last whole step left it, and the copy is there.
Result<> bringUpToDate(Database& database, std::span<const Migration> steps, const Moment& now);

} // namespace settheory
