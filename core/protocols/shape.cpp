// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/shape.h"

#include <algorithm>

namespace settheory {
namespace {

/// In rounds the distance inside the median pair; far if at least half of the pairs are.
Separation medianOf(const std::vector<Separation>& distances)
{
    std::vector<Gap> gaps;
    std::vector<int> exercises;
    for (const Separation& distance : distances) {
        gaps.push_back(distance.gap);
        exercises.push_back(distance.exercisesBetween);
    }
    std::ranges::sort(exercises);
    return {medianOf(gaps), exercises[exercises.size() / 2]};
}

} // namespace

Shape::Shape(const WorkoutInLog& theView, const PreparedWorkout& thePrepared, Muscle theMuscle)
    : view(theView)
    , prepared(thePrepared)
    , muscle(theMuscle)
{
    for (std::size_t place = 0; place < prepared.sets.size(); ++place) {
        if (view.exerciseOf(prepared.sets[place]).hasPrimary(muscle)) {
            places.push_back(place);
            sets.push_back(prepared.sets[place]);
        }
    }
    runs = runsOf(view, sets);
    mainSets = setsOfMainExercise(sets);
    std::vector<std::size_t> mainPlaces;
    for (const std::size_t set : mainSets)
        mainPlaces.push_back(places[set]);
    rounds = roundsOf(prepared, mainPlaces);
    opener = exhaustiveOpenerIn(sets, view.log.settings().openerShare);
    segments = segmentsOf(sets);
    loads = loadPatternOf(sets, mainSets);

    const auto pairs = runs.pairs();
    for (const auto& [last, first] : pairs)
        pairGaps.push_back(gapBetween(prepared, places[last], places[first]));
    if (!pairGaps.empty())
        gap = medianOf(pairGaps);
    else if (rounds)
        gap = rounds->gap;

    const auto isCompound = [](const BlockSet& set) { return set.mechanic == Mechanic::Compound; };
    const auto firstC = std::ranges::find_if(sets, isCompound);
    if (firstC == sets.end() || runs.order == BlockOrder::Unknown)
        return;
    const auto lastC =
        static_cast<std::size_t>(sets.rend() - std::find_if(sets.rbegin(), sets.rend(), isCompound) - 1);
    if (runs.order == BlockOrder::IsolationFirst) {
        std::vector<BlockSet> isolation;
        std::copy_if(sets.begin(), sets.begin() + static_cast<std::ptrdiff_t>(lastC),
            std::back_inserter(isolation), [&](const BlockSet& set) { return !isCompound(set); });
        effort = effortOf(isolation);
        std::vector<Separation> distances;
        for (const auto& [last, first] : pairs)
            distances.push_back(separationBetween(view, prepared, places[last], places[first], muscle));
        distance = medianOf(distances);
    } else if (runs.order == BlockOrder::CompoundFirst || runs.order == BlockOrder::CompoundOnly) {
        const auto first = static_cast<std::size_t>(firstC - sets.begin());
        synergist = synergistBefore(view, prepared, places[first], places[lastC], muscle);
        if (synergist && (synergist->distance.isTooFar() || synergist->effort.medianRir >= 4))
            synergist.reset();
        if (synergist)
            distance = synergist->distance;
    }
}

bool Shape::isExactly(Mechanic first, Mechanic second) const
{
    return sets.size() == 2 && sets[0].mechanic == first && sets[1].mechanic == second;
}

std::size_t Shape::count(Mechanic kind) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(sets, [kind](const BlockSet& set) { return set.mechanic == kind; }));
}

Protocol Shape::structure(bool roundsAreShort) const
{
    if (segments)
        return *segments;
    if (rounds && roundsAreShort)
        return protocolOf(view, *rounds, muscle);
    return loads ? loads->protocol : Protocol::Straight;
}

} // namespace settheory
