// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/warmupsteps.h"

#include <array>

namespace settheory {
namespace {

struct Share {
    int percent;
    int reps;
};
constexpr std::array<Share, 3> kSteps = {{{50, 8}, {70, 5}, {85, 2}}};

/// Twice the smallest usual plate.
qint64 stepOf(MassUnit unit)
{
    constexpr qint64 kBillion = 1'000'000'000;
    return unit == MassUnit::Kilogram ? 5 * kBillion / 2 : 5 * kBillion;
}

} // namespace

std::vector<WarmupStep> warmupSteps(const Mass& working, const std::optional<Mass>& bar)
{
    const qint64 step = stepOf(working.unit());
    const qint64 bottom = bar && bar->unit() == working.unit() ? bar->billionths() : 0;
    std::vector<WarmupStep> steps;
    for (const Share& share : kSteps) {
        const qint64 wanted = working.billionths() / 100 * share.percent;
        if (wanted < bottom)
            continue;
        const auto load = Mass::fromBillionths(bottom + (wanted - bottom) / step * step, working.unit());
        const bool isNew = steps.empty() || steps.back().load != load;
        if (load && load->billionths() > 0 && isNew)
            steps.push_back({*load, share.reps});
    }
    return steps;
}

} // namespace settheory
