// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/median.h"
#include "core/protocols/timeline.h"

namespace settheory {
namespace {

constexpr int kSetsForOwnTempo = 5; // [ours]

} // namespace

Tempos temposOf(const Log& log)
{
    QHash<ExerciseId, std::vector<double>> perRep;
    for (const WorkoutPtr& workout : log.workouts()) {
        for (const PerformedSet& set : workout->sets) {
            if (!set.startedAt || !set.finishedAt || set.reps.value_or(0) <= 0)
                continue;
            const auto duration = set.startedAt->secondsTo(*set.finishedAt);
            if (duration && *duration >= 0)
                perRep[workout->exerciseOf(set).exercise].push_back(
                    (static_cast<double>(*duration) - Tempo().unrackSeconds) / *set.reps);
        }
    }
    Tempos tempos;
    for (auto it = perRep.cbegin(); it != perRep.cend(); ++it) {
        if (it->size() >= kSetsForOwnTempo)
            tempos.insert(it.key(), Tempo{.secondsPerRep = *medianOf(*it)});
    }
    return tempos;
}

} // namespace settheory
