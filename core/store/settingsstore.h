// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/store/database.h"

namespace settheory {

/// The defaults if none were ever saved.
Result<LogSettings> loadSettings(const Database& database);
Result<> saveSettings(const Database& database, const LogSettings& settings, qint64 now);

} // namespace settheory
