// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/equivalence.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace settheory::stats {

Equivalence equivalence(const Estimate& difference, double margin)
{
    Equivalence result;
    result.margin = margin;
    if (difference.standardError == 0) {
        result.equivalent = std::abs(difference.value) < margin;
        return result;
    }
    result.tLow = (difference.value + margin) / difference.standardError;
    result.tHigh = (difference.value - margin) / difference.standardError;
    result.p = std::max(studentCdf(-*result.tLow, difference.df), studentCdf(*result.tHigh, difference.df));
    result.equivalent = *result.p < 0.05;
    return result;
}

} // namespace settheory::stats
