// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace settheory {

/// Holds the file `<log>.lock` beside the log while this process may write to it. A lock left by a process
/// that no longer runs is taken over; age alone never makes one stale. Locked, with the holder's name, if
/// another process has it; ReadOnly if the folder cannot be written to.
Result<std::unique_ptr<QLockFile>> lockLog(const QString& path);

} // namespace settheory
