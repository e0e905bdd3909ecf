// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plannedprotocols.h"

#include "core/entry/logging.h"
#include "core/entry/planprogress.h"
#include "core/entry/plantext.h"
#include "core/protocols/recognise.h"

#include <algorithm>

namespace settheory {
namespace {

// Seconds: near enough to tell short rests from full ones.
constexpr int kSet = 35;
constexpr int kAtOnce = 5;

bool isOfTheSameGroup(const Workout& workout, const PlannedSet& one, const PlannedSet& other)
{
    const QString& group = workout.exercises[static_cast<std::size_t>(one.exercise)].group;
    return !group.isEmpty() && group == workout.exercises[static_cast<std::size_t>(other.exercise)].group;
}

int restBefore(const Log& log, const Workout& workout, std::size_t index)
{
    const LogSettings& settings = log.settings();
    const PlannedSet& set = workout.plan[index];
    const PlannedSet& before = workout.plan[index - 1];
    if (isSegment(set.role))
        return kAtOnce;
    // In the order of the exercises a round goes on; back from the last to the first it is over.
    const bool isInside = isOfTheSameGroup(workout, before, set) && before.exercise < set.exercise
        && before.role != SetRole::Warmup;
    return isInside ? std::max(settings.pairRestSeconds, kAtOnce)
                    : std::max(settings.defaultRestSeconds, settings.fullRestSeconds);
}

Workout doneAsPlanned(const Log& log, const Workout& workout)
{
    Workout done = begunFrom(workout, workout.startedAt);
    Moment time = done.startedAt;
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        PerformedSet set = setMeantBy(workout.plan[i]);
        set.rir = workout.plan[i].rir;
        const Moment start = i == 0 ? time : time.plusSeconds(restBefore(log, workout, i));
        time = start.plusSeconds(kSet);
        LoggingState state;
        state.begunAt = start;
        done = addSets(std::move(done), state, {std::move(set)}, time).workout;
    }
    return done;
}

} // namespace

ProtocolByMuscle plannedProtocolsOf(const Log& log, const Workout& workout)
{
    ProtocolByMuscle protocols;
    for (const Block& block : blocksOf(log, doneAsPlanned(log, workout), Tempos())) {
        if (block.recognised != Protocol::Unclear && block.recognised != Protocol::Mixed)
            protocols.emplace(block.muscle, block.recognised);
    }
    return protocols;
}

} // namespace settheory
