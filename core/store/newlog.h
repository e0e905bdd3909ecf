// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace settheory {

/// Makes a new log with the catalogue's exercises: whole or not at all, under a temporary name first. The
/// caller holds the lock. An existing file is never replaced.
Result<> createLog(const QString& path, qint64 now);

} // namespace settheory
