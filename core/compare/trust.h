// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/arms.h"

namespace settheory {

/// How far the answer may be trusted (domain.md §5 "Trust"): every check, in a fixed order. The measures of
/// the answer must be there.
std::vector<TrustCheck> trustChecks(
    const Answer& answer, const std::vector<ArmBlock>& blocks, const TimeRule& rule);

} // namespace settheory
