// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The second step of the schema's history: rests of pairs, and pain.
std::vector<const char*> schema2();

} // namespace settheory
