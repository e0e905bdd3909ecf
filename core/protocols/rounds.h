// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/gap.h"

namespace settheory {

/// The exercise with most sets in a block, the earlier on a tie; its sets as places in Block::sets.
std::vector<std::size_t> setsOfMainExercise(const std::vector<BlockSet>& sets);

/// A block's main exercise done in turn with others, whatever they train: between any two of its sets the
/// same others stand in the same order.
struct Rounds {
    std::vector<BlockSet> stations; ///< a set of each, in order of the round; two or more
    Gap gap; ///< median of the gaps inside the rounds
};
/// `mainSets`: places in prepared.sets, ascending. Nothing if the exercise was not done in rounds.
std::optional<Rounds> roundsOf(const PreparedWorkout& prepared, const std::vector<std::size_t>& mainSets);

/// What the rounds are called, for that muscle (domain.md §3 (e), the rest apart).
Protocol protocolOf(const WorkoutInLog& view, const Rounds& rounds, Muscle muscle);

} // namespace settheory
