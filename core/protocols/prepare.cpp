// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/workoutinlog.h"

#include <algorithm>

namespace settheory {
namespace {

bool shareAny(const std::vector<Muscle>& a, const std::vector<Muscle>& b)
{
    return std::ranges::any_of(a, [&](Muscle muscle) { return std::ranges::find(b, muscle) != b.end(); });
}

} // namespace

bool tires(const Exercise& earlier, const Exercise& later)
{
    return shareAny(earlier.primary, later.primary)
        || (earlier.isIsolation() && shareAny(earlier.primary, later.secondary));
}

std::vector<BlockSet> withListedRounds(const WorkoutInLog& view, std::vector<BlockSet> sets)
{
    const auto groupOf = [&view](const BlockSet& set) -> const QString& {
        return view.workout.exercises[static_cast<std::size_t>(set.exercise)].group;
    };
    std::vector<BlockSet> inRounds;
    inRounds.reserve(sets.size());
    std::vector<QString> seen;
    for (const BlockSet& set : sets) {
        const QString& group = groupOf(set);
        if (group.isEmpty()) {
            inRounds.push_back(set);
            continue;
        }
        if (std::ranges::find(seen, group) != seen.end())
            continue;
        seen.push_back(group);
        std::vector<int> stations; // exercises of the group, as listed
        std::vector<std::vector<const BlockSet*>> ofStation;
        std::size_t rounds = 0;
        for (const BlockSet& other : sets) {
            if (groupOf(other) != group)
                continue;
            const auto station = std::ranges::find(stations, other.exercise);
            const auto place = static_cast<std::size_t>(station - stations.begin());
            if (station == stations.end()) {
                stations.push_back(other.exercise);
                ofStation.emplace_back();
            }
            ofStation[place].push_back(&other);
            rounds = std::max(rounds, ofStation[place].size());
        }
        for (std::size_t round = 0; round < rounds; ++round) {
            bool first = true;
            for (const auto& station : ofStation) {
                if (round >= station.size())
                    continue;
                inRounds.push_back(*station[round]);
                if (!first)
                    inRounds.back().restSource = TimeSource::Stated;
                first = false;
            }
        }
    }
    return inRounds;
}

void markPrefatigued(const WorkoutInLog& view, std::vector<BlockSet>& sets)
{
    std::vector<int> earlier; // exercises with a working set so far, by index
    for (BlockSet& set : sets) {
        set.prefatigued = std::ranges::any_of(earlier, [&](int index) {
            const auto place = static_cast<std::size_t>(index);
            return view.workout.exercises[place].exercise != set.exerciseId
                && tires(*view.exercises[place], view.exerciseOf(set));
        });
        if (std::ranges::find(earlier, set.exercise) == earlier.end())
            earlier.push_back(set.exercise);
    }
}

PreparedWorkout prepared(const Log& log, const Workout& workout, const Tempos& tempos)
{
    const WorkoutInLog view(log, workout);
    PreparedWorkout result;
    result.timeline = timelineOf(workout, tempos);
    std::vector<WholeSet> whole = withSidesJoined(view, result.timeline);
    markWarmups(whole);
    result.isWarmup.assign(workout.sets.size(), false);
    for (const WholeSet& set : whole) {
        for (const int member : set.set.members)
            result.isWarmup[static_cast<std::size_t>(member)] = set.warmup;
    }
    result.sets = withSegmentsJoined(whole);
    if (view.isListed())
        result.sets = withListedRounds(view, std::move(result.sets));
    markPrefatigued(view, result.sets);
    return result;
}

} // namespace settheory
