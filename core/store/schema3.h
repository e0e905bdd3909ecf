// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The third step of the schema's history: comparisons that were given a name.
std::vector<const char*> schema3();

} // namespace settheory
