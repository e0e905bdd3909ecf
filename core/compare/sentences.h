// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace settheory {

/// What the log says and how far to trust it, in plain words: the headline of the main measure, where saved
/// minutes come from, what else was looked at, what was left out, and what to beware of. A pure function of
/// the rest of the answer.
QStringList sentencesFor(const Answer& answer);

} // namespace settheory
