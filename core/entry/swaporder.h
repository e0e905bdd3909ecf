// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// What is still planned for a muscle the other way round: isolation first where compound came first, and
/// back. What is done stays, a round that is half done is finished first, rounds stay rounds and sets in a
/// row stay in a row, so that the rests stay what they were: only the order changes. The planned protocol
/// follows (straight ↔ pre-exhaustion, sequential or opener; post-exhaustion ↔ pre-exhaustion, superset)
/// while nothing of the block is done, and is forgotten otherwise: a block turned over in the middle is what
/// is recognised in it. Nothing where no compound and isolation with that muscle as a primary are left to
/// swap.
std::optional<Workout> withSwappedOrder(const Log& log, Workout workout, Muscle muscle);

} // namespace settheory
