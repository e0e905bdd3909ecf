// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/arms.h"

#include <cstdint>

namespace settheory {

/// Who failed first in the used blocks, and by how much the share of the target differs (domain.md §5
/// "Shares"). Nothing where no set was asked. Of a whole workout only the block counts: elsewhere another
/// muscle is the target. `workouts` are the instants of all workouts of the log.
std::optional<FailedFirstAnswer> failedFirstAnswer(
    const std::vector<ArmBlock>& blocks, Question::Of of, std::span<const std::int64_t> workouts);

} // namespace settheory
