// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/isolation.h"
#include "core/protocols/rounds.h"
#include "core/protocols/structure.h"

namespace settheory {

/// All that decides the label of a block, and that its facts tell.
struct Shape {
    Shape(const WorkoutInLog& theView, const PreparedWorkout& thePrepared, Muscle theMuscle);

    const WorkoutInLog& view;
    const PreparedWorkout& prepared;
    Muscle muscle;
    std::vector<std::size_t> places; ///< of the block's sets in prepared.sets
    std::vector<BlockSet> sets;
    Runs runs;
    std::vector<Gap> pairGaps; ///< between isolation and compound, in the order of the block
    Gap gap; ///< the pair's; of one run: inside its rounds with others
    std::vector<std::size_t> mainSets; ///< of the exercise with most sets; places in `sets`
    std::optional<Rounds> rounds; ///< of the main exercise with others
    std::optional<std::size_t> opener; ///< (h) place in `sets`
    IsolationEffort effort; ///< isolation first: of the isolation sets before the last compound
    std::optional<Separation> distance; ///< isolation first, and (b)
    std::optional<Synergist> synergist; ///< (b), where it is near enough and hard enough
    std::optional<Protocol> segments; ///< (d)
    std::optional<LoadPattern> loads; ///< (f)

    bool isExactly(Mechanic first, Mechanic second) const; ///< two sets, of these kinds
    std::size_t count(Mechanic kind) const;
    /// The first of (d), (e), (f) that fits, else straight.
    Protocol structure(bool roundsAreShort) const;
};

} // namespace settheory
