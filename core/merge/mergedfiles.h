// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace settheory {

/// Adds to the merge what `here` lacks of the other copy's list of files that came in: of each the newest
/// edit stays, and what was taken back after its last edit is gone. Nothing to decide for people: what they
/// see are the workouts.
void addImportedFiles(const LogCopy& here, const LogCopy& other, Merge& merge);

} // namespace settheory
