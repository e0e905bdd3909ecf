// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <functional>

namespace settheory {

/// Where "now" comes from. Tests set it; everything that needs the time takes one.
using Clock = std::function<Moment()>;

/// The machine's clock with its local offset.
Clock systemClock();

} // namespace settheory
