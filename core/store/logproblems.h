// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace settheory {

/// What is wrong with an open log, a sentence each: SQLite's own checks, rows without what they belong to,
/// and finished workouts whose content is not what their digest says. Empty: nothing. An error only if it
/// cannot be looked at.
Result<QStringList> problemsOf(const Database& database);

} // namespace settheory
