// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/likelast.h"

#include "core/entry/logging.h"

namespace settheory {

Workout beginLike(const Workout& earlier, const RecognisedWorkout* recognised, const Moment& now)
{
    Workout workout = begunLike(earlier, now);
    if (!recognised)
        return workout;
    for (const Block& block : recognised->blocks) {
        const Protocol protocol = block.protocol();
        const bool isKnown =
            (block.sure || block.user) && protocol != Protocol::Unclear && protocol != Protocol::Mixed;
        if (isKnown)
            workout.plannedProtocols.try_emplace(block.muscle, protocol);
        if (block.inRounds.value_or(false) && block.exercises.size() == 2)
            tie(workout, block.exercises[0], block.exercises[1]);
    }
    return workout;
}

RecognisedPtr lastLike(const RecognisedLog& past, const Workout& workout)
{
    for (auto it = past.workouts.rbegin(); it != past.workouts.rend(); ++it) {
        const Workout& earlier = *(*it)->workout;
        if (earlier.id != workout.id && earlier.startedAt.instant() < workout.startedAt.instant()
            && earlier.title.compare(workout.title, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return nullptr;
}

} // namespace settheory
