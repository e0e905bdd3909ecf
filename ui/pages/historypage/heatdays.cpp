// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/heatdays.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

struct BlockCount {
    int varied = 0, all = 0;
    friend auto operator<=>(const BlockCount&, const BlockCount&) = default;
};

std::array<BlockCount, kMuscleCount> blockCounts(const History& history)
{
    std::array<BlockCount, kMuscleCount> counts;
    for (const HistoryRow& row : history.rows) {
        for (const Block& block : row.measured->recognised->blocks) {
            BlockCount& count = counts[static_cast<std::size_t>(block.muscle)];
            ++count.all;
            count.varied += block.protocol() != Protocol::Straight ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

HeatDays heatDaysOf(const History& history, Muscle muscle)
{
    HeatDays days;
    for (const HistoryRow& row : history.rows) {
        HeatDay& day = days[row.workout().startedAt.date()];
        const WorkoutSummary& summary = row.summary();
        day.workouts.push_back(row.workout().id);
        day.hardSets += summary.hardSets.low;
        const int unknownEffort = summary.hardSets.high - summary.hardSets.low;
        day.effortKnown = day.effortKnown || unknownEffort < summary.workingSets;
        for (const Block& block : row.measured->recognised->blocks) {
            if (block.muscle == muscle)
                day.mark = block.protocol();
        }
    }
    return days;
}

int heatLevel(int hardSets, int mostHardSets)
{
    if (hardSets <= 0 || mostHardSets <= 0)
        return 1;
    return std::clamp((hardSets * 4 + mostHardSets - 1) / mostHardSets, 1, 4);
}

std::vector<Muscle> trainedMuscles(const History& history)
{
    const auto counts = blockCounts(history);
    std::vector<Muscle> trained;
    for (const Muscle muscle : allMuscles()) {
        if (counts[static_cast<std::size_t>(muscle)].all > 0)
            trained.push_back(muscle);
    }
    return trained;
}

std::optional<Muscle> mostVariedMuscle(const History& history)
{
    const auto counts = blockCounts(history);
    const auto most = std::ranges::max_element(counts);
    if (most->all == 0)
        return std::nullopt;
    return static_cast<Muscle>(most - counts.begin());
}

} // namespace settheory
