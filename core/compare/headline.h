// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace settheory {

/// What the log says of the main measure: its verdict in words, and where it cannot tell how many more
/// sessions would.
QStringList headlineFor(const Answer& answer);

} // namespace settheory
