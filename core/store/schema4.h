// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The statements of the fourth version: what is loaded (own plates and bars), and prepared workouts.
std::vector<const char*> schema4();

} // namespace settheory
