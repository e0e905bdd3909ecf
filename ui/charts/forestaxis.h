// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace settheory {

/// The shared axis of percent differences: logarithmic, so that half and double lie equally far from the
/// middle, which is "the same". Its range grows in round steps with what is to be shown.
class ForestAxis {
public:
    /// Wide enough for differences up to \p percent, at least ±10 % and at most −75 to +300 %.
    static ForestAxis reaching(double percent);

    /// −1 at the left end, 0 at the same, 1 at the right end; values beyond the ends stay at them.
    double positionOf(double percent) const;
    bool isBeyond(double percent) const;
    const std::vector<double>& ticks() const { return m_ticks; } ///< in percent, without 0

private:
    double m_reach = 0; ///< natural logarithm of the ratio at the right end
    std::vector<double> m_ticks;
};

} // namespace settheory
