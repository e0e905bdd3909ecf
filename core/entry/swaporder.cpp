// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/swaporder.h"

#include "core/entry/planprogress.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace settheory {
namespace {

/// A planned set of the block.
struct Place {
    std::size_t index = 0; ///< into Workout::plan
    bool isCompound = false;
    bool isOver = false;
    int round =
        0; ///< the how-maniest work set of its exercise; a warm-up belongs to the next, a segment to the last
};

std::vector<Place> placesOf(const Log& log, const Workout& workout, Muscle muscle)
{
    const PlanProgress progress = planProgress(workout);
    std::map<int, int> rounds;
    std::vector<Place> places;
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        const PlannedSet& planned = workout.plan[i];
        const Exercise& exercise =
            log.exerciseOf(workout.exercises[static_cast<std::size_t>(planned.exercise)]);
        if (!exercise.hasPrimary(muscle) || !exercise.mechanic)
            continue;
        const bool isWork = planned.role != SetRole::Warmup && !isSegment(planned.role);
        int& round = rounds[planned.exercise];
        places.push_back({i, exercise.isCompound(), progress.isOver[i],
            planned.role == SetRole::Warmup ? round + 1 : (round += isWork ? 1 : 0)});
    }
    return places;
}

/// Whether compound and isolation take turns: an exercise returns after one of the other kind.
bool takesTurns(const Workout& workout, const std::vector<Place>& places)
{
    std::set<int> left; // exercises that one of the other kind has followed
    int before = -1;
    bool beforeIsCompound = false;
    for (const Place& place : places) {
        const int exercise = workout.plan[place.index].exercise;
        if (left.contains(exercise))
            return true;
        if (before >= 0 && place.isCompound != beforeIsCompound)
            left.insert(before);
        before = exercise;
        beforeIsCompound = place.isCompound;
    }
    return false;
}

/// Whether one round was begun and not finished.
std::optional<int> halfRound(const std::vector<Place>& places)
{
    const auto next = std::ranges::find(places, false, &Place::isOver);
    if (next == places.end())
        return std::nullopt;
    const bool isBegun = std::ranges::any_of(
        places, [&](const Place& place) { return place.isOver && place.round == next->round; });
    return isBegun ? std::optional(next->round) : std::nullopt;
}

bool isBegun(const Log& log, const Workout& workout, Muscle muscle)
{
    return std::ranges::any_of(workout.sets, [&](const PerformedSet& set) {
        return set.role != SetRole::Warmup && log.exerciseOf(workout, set).hasPrimary(muscle);
    });
}

/// Straight and pre-exhaustion turned round; other protocols are not about the order.
Protocol turned(Protocol planned, const std::vector<Place>& places, bool inRounds)
{
    if (planned == Protocol::PostExhaustion)
        return Protocol::PreExhaustionSuperset;
    if (isPreExhaustion(planned))
        return inRounds ? Protocol::PostExhaustion : Protocol::Straight;
    if (planned != Protocol::Straight)
        return planned;
    if (inRounds)
        return Protocol::PreExhaustionSuperset;
    const auto compounds = std::ranges::count(places, true, &Place::isCompound);
    const bool isOpener = compounds > 1 && std::ssize(places) - compounds == 1;
    return isOpener ? Protocol::PreExhaustionOpener : Protocol::PreExhaustionSequential;
}

} // namespace

std::optional<Workout> withSwappedOrder(const Log& log, Workout workout, Muscle muscle)
{
    const std::vector<Place> places = placesOf(log, workout, muscle);
    const bool inRounds = takesTurns(workout, places);
    const std::optional<int> half = inRounds ? halfRound(places) : std::nullopt;
    std::vector<Place> rest;
    std::ranges::copy_if(places, std::back_inserter(rest), [](const Place& place) { return !place.isOver; });
    const auto isLocked = [&](const Place& place) { return half && place.round <= *half; };
    const auto first = std::ranges::find_if_not(rest, isLocked);
    if (first == rest.end())
        return std::nullopt;
    const bool compoundFirst = first->isCompound;
    const bool holdsBoth = std::ranges::any_of(
        rest, [&](const Place& place) { return !isLocked(place) && place.isCompound != compoundFirst; });
    if (!holdsBoth)
        return std::nullopt;

    std::vector<Place> turnedRound = rest;
    std::ranges::stable_sort(turnedRound, {}, [&](const Place& place) {
        const bool comesLater = !isLocked(place) && place.isCompound == compoundFirst;
        return std::tuple(!isLocked(place), inRounds ? place.round : 0, comesLater);
    });
    const std::vector<PlannedSet> plan = workout.plan;
    for (std::size_t i = 0; i < rest.size(); ++i)
        workout.plan[rest[i].index] = plan[turnedRound[i].index];

    if (const auto planned = workout.plannedProtocols.find(muscle);
        planned != workout.plannedProtocols.end()) {
        if (isBegun(log, workout, muscle))
            workout.plannedProtocols.erase(planned);
        else
            planned->second = turned(planned->second, places, inRounds);
    }
    return workout;
}

} // namespace settheory
