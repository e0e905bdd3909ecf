// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/warmupsteps.h"

#include "core/gym/loadable.h"

#include <array>

namespace settheory {
namespace {

struct Share {
    int percent;
    int reps;
};
constexpr std::array<Share, 3> kSteps = {{{50, 8}, {70, 5}, {85, 2}}};

} // namespace

std::vector<WarmupStep> warmupSteps(
    const Mass& working, const Exercise& exercise, LoadMode mode, const LogSettings& settings)
{
    std::vector<WarmupStep> steps;
    for (const Share& share : kSteps) {
        const auto wanted = Mass::fromBillionths(working.billionths() / 100 * share.percent, working.unit());
        const auto load = wanted ? loadBelow(*wanted, exercise, mode, settings) : std::nullopt;
        const bool isNew = steps.empty() || steps.back().load != load;
        if (load && load->billionths() > 0 && load != working && isNew)
            steps.push_back({*load, share.reps});
    }
    return steps;
}

} // namespace settheory
