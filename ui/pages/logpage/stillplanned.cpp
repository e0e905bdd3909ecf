// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/stillplanned.h"

#include "core/entry/planprogress.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr int kFullRest = 120; // seconds; any full rest
constexpr double kHard = 1; // reps in reserve
constexpr double kEasy = 5;

/// How the sets still to come may be done.
struct Guess {
    enum class Rests { ByTurns, Full, Short };
    Rests rests;
    std::optional<double> rir;
};

// Whether the exercise has its turn right after the one before it, in the same round.
bool followsAtOnce(const Workout& workout, int exercise)
{
    if (workout.sets.empty() || workout.sets.back().exercise == exercise)
        return false;
    const auto turns = [&](int of) {
        return std::ranges::count_if(workout.sets, [&](const PerformedSet& set) {
            return set.exercise == of && set.role != SetRole::Warmup && !isSegment(set.role);
        });
    };
    return turns(workout.sets.back().exercise) > turns(exercise);
}

Workout withThePlanDone(Workout workout, const Guess& guess)
{
    const PlanProgress progress = planProgress(workout);
    const NotedRest full{kFullRest, NotedRest::Source::Stated};
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        if (progress.isOver[i])
            continue;
        PerformedSet set = setMeantBy(workout.plan[i]);
        const bool isShort = guess.rests == Guess::Rests::Short
            || (guess.rests == Guess::Rests::ByTurns && followsAtOnce(workout, set.exercise));
        set.rest = isShort ? NotedRest{} : full;
        set.rir = guess.rir;
        workout.sets.push_back(std::move(set));
    }
    return workout;
}

} // namespace

ProtocolByMuscle stillPlanned(const Log& log, const Workout& workout, const Tempos& tempos)
{
    ProtocolByMuscle open = workout.plannedProtocols;
    ProtocolByMuscle possible;
    for (const auto rir : {std::optional(kHard), std::optional<double>(), std::optional(kEasy)}) {
        for (const auto rests : {Guess::Rests::ByTurns, Guess::Rests::Full, Guess::Rests::Short}) {
            if (open.empty())
                return possible;
            const std::vector<Block> blocks = blocksOf(log, withThePlanDone(workout, {rests, rir}), tempos);
            std::erase_if(open, [&](const auto& planned) {
                const auto block = std::ranges::find(blocks, planned.first, &Block::muscle);
                const bool fits = block == blocks.end() || block->protocol() == planned.second;
                if (fits)
                    possible.insert(planned);
                return fits;
            });
        }
    }
    return possible;
}

} // namespace settheory
