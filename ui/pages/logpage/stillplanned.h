// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

namespace settheory {

/// The planned protocols that what was done so far does not rule out: those that are recognised where the
/// rest of the plan is done as it stands, with some rests and some effort. One that is ruled out stays so,
/// until a set is taken back or corrected.
ProtocolByMuscle stillPlanned(const Log& log, const Workout& workout, const Tempos& tempos);

} // namespace settheory
