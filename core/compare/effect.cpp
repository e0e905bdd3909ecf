// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/effect.h"

#include <cmath>

namespace settheory {

Effect toldEffect(const stats::Interval& interval, MeasureScale scale, QString method)
{
    const auto told = [&](double x) { return scale == MeasureScale::Ratio ? 100 * std::expm1(x) : x; };
    return {told(interval.estimate), told(interval.low), told(interval.high), told(interval.low90),
        told(interval.high90), std::move(method)};
}

Verdict verdictOf(const stats::Interval& interval, double margin)
{
    const bool isInside = interval.low90 > -margin && interval.high90 < margin;
    if (interval.high < 0)
        return isInside ? Verdict::LessButTrivial : Verdict::Less;
    if (interval.low > 0)
        return isInside ? Verdict::MoreButTrivial : Verdict::More;
    return isInside ? Verdict::SameWithin : Verdict::CannotTell;
}

} // namespace settheory
