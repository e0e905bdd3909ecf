// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace settheory {

/// The log after the change. Refused, with the reason, if what the change calls "before" is not what the log
/// holds (the time of edit apart), or if the log would then break one of its rules: every set belongs to an
/// exercise that is there, names of exercises differ, at most one workout is in progress, identifiers are
/// there, numbers are in their ranges, texts can be stored as they are.
Result<Log> logAfter(const Log& present, const Change& change);

/// The log with every `after` of the change in the place of what has its identifier, and without what has
/// none.
Log replacedIn(Log log, const Change& change);

} // namespace settheory
