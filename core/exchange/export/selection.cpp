// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/selection.h"

#include <algorithm>

namespace settheory {

bool Selection::selectsDate(const Workout& workout) const
{
    const QDate date = workout.startedAt.date();
    return (!since || date >= *since) && (!until || date <= *until);
}

bool Selection::selects(const Workout& workout, const Block& block) const
{
    const auto isMeant = [&](int performed) {
        return workout.exercises[static_cast<std::size_t>(performed)].exercise == *exercise;
    };
    return selectsDate(workout) && (!muscle || block.muscle == *muscle)
        && (!protocol || protocol->matches(block.protocol()))
        && (!exercise || std::ranges::any_of(block.exercises, isMeant));
}

bool Selection::selects(const RecognisedWorkout& recognised) const
{
    const Workout& workout = *recognised.workout;
    if (!selectsDate(workout) || isWhole())
        return selectsDate(workout);
    if (!muscle && !protocol) {
        return std::ranges::any_of(
            workout.exercises, [&](const PerformedExercise& done) { return done.exercise == *exercise; });
    }
    return std::ranges::any_of(
        recognised.blocks, [&](const Block& block) { return selects(workout, block); });
}

std::vector<bool> Selection::selectedSets(
    const Log& log, const Workout& workout, const std::vector<Block>& blocks) const
{
    const std::size_t count = workout.sets.size();
    std::vector<bool> selected(count, !protocol);
    if (protocol) {
        for (const Block& block : blocks) {
            if ((muscle && block.muscle != *muscle) || !protocol->matches(block.protocol()))
                continue;
            for (const BlockSet& set : block.sets) {
                for (const int member : set.members)
                    selected[static_cast<std::size_t>(member)] = true;
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Exercise& done = log.exerciseOf(workout, workout.sets[i]);
        selected[i] =
            selected[i] && (!exercise || done.id == *exercise) && (!muscle || done.hasPrimary(*muscle));
    }
    return selected;
}

} // namespace settheory
