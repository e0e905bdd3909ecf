// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merge/merge.h"

namespace settheory {

/// The change that brings into the log at `here` what its other copy has, for the journal to apply. Reads
/// both files without a lock and changes neither; takes some tenths of a second with ten years in each.
/// Refused if both are one file; Unreadable, with what is wrong, if the other copy is damaged.
Result<Merge> mergeOfLogs(const QString& here, const QString& other);

} // namespace settheory
