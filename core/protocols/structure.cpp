// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/structure.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace settheory {
namespace {

// All [ours].
constexpr double kPyramidSpan = 0.15; // (max − min) / max, more than
constexpr double kBackOffShare = 0.9; // of the first load, at most
constexpr std::size_t kPyramidSets = 3;
constexpr double kDropUnclearFrom = 30; // an estimated rest between these may be that of a drop (45 s)
constexpr double kDropUnclearTo = 60;

bool isPyramid(const std::vector<double>& loads)
{
    if (loads.size() < kPyramidSets)
        return false;
    const bool rising = std::ranges::is_sorted(loads, std::less_equal<>());
    const bool falling = std::ranges::is_sorted(loads, std::greater_equal<>());
    const auto [low, high] = std::ranges::minmax(loads);
    return (rising || falling) && high > 0 && high - low > kPyramidSpan * high + kLoadNoise;
}

bool isBackOff(const std::vector<double>& loads)
{
    if (loads.size() < 2 || loads[0] <= 0)
        return false;
    return std::all_of(loads.begin() + 1, loads.end(), [&](double load) {
        return std::abs(load - loads[1]) < kLoadNoise && load <= kBackOffShare * loads[0] + kLoadNoise;
    });
}

/// Whether a rest tells a lighter set after a full rest from a drop.
bool restIsKnown(const BlockSet& before, const BlockSet& set)
{
    if (set.restSource == TimeSource::Unknown)
        return false;
    const bool adjacent = set.members.front() == before.members.back() + 1;
    return !adjacent || set.restSource != TimeSource::Estimated || *set.load >= *before.load
        || *set.rest <= kDropUnclearFrom || *set.rest >= kDropUnclearTo;
}

} // namespace

std::optional<Protocol> segmentsOf(const std::vector<BlockSet>& sets)
{
    std::optional<Protocol> best;
    std::size_t segmented = 0;
    std::ptrdiff_t most = 0;
    for (const Protocol kind :
        {Protocol::DropSets, Protocol::RestPause, Protocol::MyoReps, Protocol::Cluster}) {
        const auto count =
            std::ranges::count_if(sets, [kind](const BlockSet& set) { return set.structure == kind; });
        segmented += static_cast<std::size_t>(count);
        if (count > most) {
            most = count;
            best = kind;
        }
    }
    return 2 * segmented >= sets.size() ? best : std::nullopt;
}

std::optional<LoadPattern> loadPatternOf(
    const std::vector<BlockSet>& block, const std::vector<std::size_t>& sets)
{
    std::vector<double> loads;
    const BlockSet* before = nullptr;
    bool restsKnown = true;
    for (const std::size_t place : sets) {
        const BlockSet& set = block[place];
        if (!set.load)
            return std::nullopt;
        if (place != sets.front())
            restsKnown = restsKnown && restIsKnown(*before, set);
        before = &set;
        loads.push_back(*set.load);
    }
    if (isPyramid(loads))
        return LoadPattern{Protocol::Pyramid, restsKnown};
    if (isBackOff(loads))
        return LoadPattern{Protocol::BackOff, restsKnown};
    return std::nullopt;
}

std::optional<std::size_t> exhaustiveOpenerIn(const std::vector<BlockSet>& block, double share)
{
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto sameExercise = [&](const BlockSet& set) { return set.exerciseId == block[i].exerciseId; };
        const auto here = block.begin() + static_cast<std::ptrdiff_t>(i);
        if (!block[i].failure || !block[i].load || std::any_of(block.begin(), here, sameExercise))
            continue;
        std::optional<double> heaviest;
        bool lightest = true;
        for (auto later = here + 1; later != block.end(); ++later) {
            if (!sameExercise(*later))
                continue;
            lightest = lightest && later->load && *later->load > *block[i].load + kLoadNoise;
            heaviest = std::max(heaviest, later->load);
        }
        if (lightest && heaviest && *block[i].load <= share * *heaviest + kLoadNoise)
            return i;
    }
    return std::nullopt;
}

} // namespace settheory
