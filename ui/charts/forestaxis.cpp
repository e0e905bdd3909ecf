// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forestaxis.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

struct Range {
    double reach; ///< in percent, at the right end
    std::vector<double> ticks;
};

const std::vector<Range>& ranges()
{
    static const std::vector<Range> kRanges = {
        {12, {-10, -5, 5, 10}},
        {28, {-20, -10, 10, 20}},
        {72, {-40, -20, 20, 40}},
        {130, {-50, -25, 50, 100}},
        {320, {-75, -50, 100, 300}},
    };
    return kRanges;
}

double logRatio(double percent)
{
    return std::log1p(std::max(percent, -99.9) / 100);
}

} // namespace

ForestAxis ForestAxis::reaching(double percent)
{
    const double wanted = std::abs(logRatio(percent));
    const auto fits = [&](const Range& range) { return wanted <= logRatio(range.reach); };
    const auto found = std::ranges::find_if(ranges(), fits);
    const Range& range = found == ranges().end() ? ranges().back() : *found;
    ForestAxis axis;
    axis.m_reach = logRatio(range.reach);
    axis.m_ticks = range.ticks;
    return axis;
}

double ForestAxis::positionOf(double percent) const
{
    return std::clamp(logRatio(percent) / m_reach, -1.0, 1.0);
}

bool ForestAxis::isBeyond(double percent) const
{
    return std::abs(logRatio(percent)) > m_reach;
}

} // namespace settheory
