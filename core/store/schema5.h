// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The fifth step of the schema's history: files that came in, and mappings of tables.
std::vector<const char*> schema5();

} // namespace settheory
