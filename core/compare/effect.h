// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/stats/interval.h"

namespace settheory {

/// From the scale of the fit to what is told: percent for ratios, else the unit.
Effect toldEffect(const stats::Interval& interval, MeasureScale scale, QString method);

/// On the scale of the interval, where differences below `margin` do not matter. Strict: a bound that lies on
/// the margin is not inside.
Verdict verdictOf(const stats::Interval& interval, double margin);

} // namespace settheory
