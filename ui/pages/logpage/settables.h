// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

namespace settheory {

/// The tables of a card: two exercises that take turns share one, every other has its own.
std::vector<SetTable> setTables(const WorkoutNow& now, const std::vector<int>& exercises);

} // namespace settheory
