// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/heatdays.h"

#include <algorithm>

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

HeatScale::HeatScale(const HeatDays& days)
{
    std::vector<int> counts;
    for (const auto& [date, day] : days) {
        if (day.effortKnown)
            counts.push_back(day.hardSets);
    }
    std::ranges::sort(counts);
    for (std::size_t i = 0; i < m_above.size() && !counts.empty(); ++i)
        m_above[i] = counts[(counts.size() - 1) * (i + 1) / 4];
}

int HeatScale::level(int hardSets) const
{
    return 1 + static_cast<int>(std::ranges::count_if(m_above, [&](int limit) { return hardSets > limit; }));
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
