// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The statements of the schema's first version; docs/file-format.md says what each column means. Released:
/// never edited, only followed by further steps.
std::vector<const char*> schema1();

} // namespace settheory
