// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/planprogress.h"

namespace settheory {
namespace {

enum class Kind { Warmup, Work, Segment };

Kind kindOf(SetRole role)
{
    if (isSegment(role))
        return Kind::Segment;
    return role == SetRole::Warmup ? Kind::Warmup : Kind::Work;
}

std::optional<std::size_t> standsFor(
    const PerformedSet& set, const std::vector<PlannedSet>& plan, const std::vector<bool>& isOver)
{
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (!isOver[i] && plan[i].exercise == set.exercise && kindOf(plan[i].role) == kindOf(set.role))
            return i;
    }
    return std::nullopt;
}

} // namespace

PlanProgress planProgress(const Workout& workout)
{
    PlanProgress progress;
    progress.isOver.assign(workout.plan.size(), false);
    for (const PerformedSet& set : workout.sets) {
        progress.last = standsFor(set, workout.plan, progress.isOver);
        if (!progress.last)
            continue;
        for (std::size_t i = 0; i <= *progress.last; ++i) {
            const PlannedSet& planned = workout.plan[i];
            const bool isAside = kindOf(planned.role) != Kind::Work;
            if (i == *progress.last || (planned.exercise == set.exercise && isAside))
                progress.isOver[i] = true;
        }
    }
    return progress;
}

PerformedSet setMeantBy(const PlannedSet& planned)
{
    PerformedSet set;
    set.exercise = planned.exercise;
    set.role = planned.role;
    set.load = planned.load;
    set.loadMode = planned.loadMode;
    set.reps = planned.reps;
    set.seconds = planned.seconds;
    return set;
}

} // namespace settheory
