// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/store/database.h"

namespace settheory {

/// Copies the log into `backups` beside it, under its name and the time, and returns the copy's path. The
/// copy is whole and checked before it gets that name: a damaged log never takes the place of a good copy.
Result<QString> backUpLog(const Database& database, const Moment& now);

} // namespace settheory
