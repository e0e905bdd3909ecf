// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/merge/mergedworkout.h"

namespace settheory {

/// Adds to the merge what `here` lacks of the other copy's saved comparisons: of each the newest edit stays,
/// and what was deleted after its last edit is gone.
void addComparisons(const LogCopy& here, const LogCopy& other, const std::vector<Move>& moves, Merge& merge);

} // namespace settheory
