// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/summary.h"

#include "core/measures/volume.h"

#include <algorithm>

namespace settheory {

std::vector<std::pair<Protocol, int>> WorkoutSummary::protocolCounts() const
{
    std::vector<std::pair<Protocol, int>> counts;
    for (const auto& [muscle, protocol] : protocols) {
        const auto found = std::ranges::find(counts, protocol, &std::pair<Protocol, int>::first);
        if (found == counts.end())
            counts.emplace_back(protocol, 1);
        else
            ++found->second;
    }
    std::ranges::stable_sort(counts, std::greater{}, &std::pair<Protocol, int>::second);
    return counts;
}

bool isShown(const Log& log, const Workout& workout, const Block& block)
{
    return std::ranges::any_of(block.exercises, [&](int index) {
        const Exercise& exercise = log.exerciseOf(workout.exercises[static_cast<std::size_t>(index)]);
        return !exercise.primary.empty() && exercise.primary.front() == block.muscle;
    });
}

WorkoutSummary summaryOf(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared, std::span<const Block> blocks)
{
    WorkoutSummary summary{
        .workout = workout.id,
        .title = workout.title,
        .startedAt = workout.startedAt,
        .finishedAt = workout.finishedAt,
        .duration = workoutDuration(workout, prepared),
        .volumeLoad = volumeLoadOf(log, workout, prepared.sets),
        .workingSets = static_cast<int>(prepared.sets.size()),
        .hardSets = hardSetsOf(prepared.sets, log.settings().hardSetRir),
        .protocols = {},
        .source = workout.source,
    };
    for (const Block& block : blocks) {
        if (isShown(log, workout, block))
            summary.protocols.emplace_back(block.muscle, block.protocol());
    }
    return summary;
}

} // namespace settheory
