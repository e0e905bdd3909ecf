// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/records.h"

namespace settheory {

/// "Bench press: heaviest, 82.5 kg × 5 (before 80 kg)".
QString recordText(const Log& log, const Record& record);

} // namespace settheory
