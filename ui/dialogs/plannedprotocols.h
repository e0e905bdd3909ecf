// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// What each muscle's block would be recognised as if the plan of the workout were done as it stands: sets
/// that take turns at the log's rest inside a pair, all others at its ordinary rest. Blocks of which the
/// order alone does not tell enough are left out.
ProtocolByMuscle plannedProtocolsOf(const Log& log, const Workout& workout);

} // namespace settheory
