// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/workoutinlog.h"

#include <algorithm>

namespace settheory {
namespace {

// All three [ours].
constexpr double kWorkingShare = 0.6; // of the exercise's heaviest load: from there on it is work
constexpr double kEasyRir = 5;
constexpr double kMostReps = 15; // where the RIR is unknown

bool looksEasy(const WholeSet& set)
{
    if (set.role != SetRole::Working || set.set.failure)
        return false;
    return set.set.rir ? *set.set.rir >= kEasyRir : set.set.reps && *set.set.reps <= kMostReps;
}

/// All sets of one exercise, in order. A set that goes on in a logged segment is work, whatever its load.
void markWithin(const std::vector<WholeSet*>& sets)
{
    std::optional<double> heaviest;
    for (const WholeSet* set : sets) {
        if (set->set.load && set->set.load > heaviest)
            heaviest = set->set.load;
    }
    if (!heaviest || *heaviest <= 0)
        return;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto& load = sets[i]->set.load;
        if (load && *load >= kWorkingShare * *heaviest - kLoadNoise)
            return;
        const bool goesOn = i + 1 < sets.size() && isSegment(sets[i + 1]->role);
        if (load && looksEasy(*sets[i]) && !goesOn)
            sets[i]->warmup = true;
    }
}

} // namespace

void markWarmups(std::vector<WholeSet>& sets)
{
    std::vector<std::pair<ExerciseId, std::vector<WholeSet*>>> byExercise;
    for (WholeSet& set : sets) {
        auto found = std::ranges::find(byExercise, set.set.exerciseId, [](const auto& e) { return e.first; });
        if (found == byExercise.end())
            found = byExercise.insert(found, {set.set.exerciseId, {}});
        found->second.push_back(&set);
    }
    for (const auto& [exercise, ofExercise] : byExercise) {
        bool flagged = false;
        for (WholeSet* set : ofExercise) {
            set->warmup = set->role == SetRole::Warmup;
            flagged = flagged || set->warmup;
        }
        if (!flagged)
            markWithin(ofExercise);
    }
}

} // namespace settheory
