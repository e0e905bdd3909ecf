// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/grouping.h"

#include <algorithm>
#include <numeric>

namespace settheory {
namespace {

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool areAGroup(const Workout& workout, const std::vector<int>& members)
{
    const QString& group = workout.exercises[at(members.front())].group;
    const auto isOfIt = [&](const PerformedExercise& performed) { return performed.group == group; };
    return !group.isEmpty() && std::ranges::count_if(workout.exercises, isOfIt) == std::ssize(members)
        && std::ranges::all_of(members, [&](int member) { return isOfIt(workout.exercises[at(member)]); });
}

/// Turns go by the order of the exercises, and from the last back to the first.
bool areInTurn(const std::vector<int>& members)
{
    std::vector<int> turned = members;
    std::ranges::rotate(turned, std::ranges::min_element(turned));
    return std::ranges::is_sorted(turned);
}

/// The members, in their order, at the places that they hold together.
void putInTurn(Workout& workout, std::vector<int>& members)
{
    std::vector<int> places = members;
    std::ranges::sort(places);
    std::vector<int> placeOf(workout.exercises.size());
    std::iota(placeOf.begin(), placeOf.end(), 0);
    for (std::size_t i = 0; i < members.size(); ++i)
        placeOf[at(members[i])] = places[i];
    const std::vector<PerformedExercise> before = workout.exercises;
    for (std::size_t i = 0; i < before.size(); ++i)
        workout.exercises[at(placeOf[i])] = before[i];
    for (PerformedSet& set : workout.sets)
        set.exercise = placeOf[at(set.exercise)];
    for (PlannedSet& set : workout.plan)
        set.exercise = placeOf[at(set.exercise)];
    members = places;
}

} // namespace

Logged takingTurns(Workout workout, LoggingState state, const std::vector<ExerciseId>& exercises)
{
    std::vector<int> members;
    for (const ExerciseId& exercise : exercises) {
        Logged chosen = chooseExercise(std::move(workout), state, exercise);
        workout = std::move(chosen.workout);
        members.push_back(*chosen.state.current);
    }
    if (members.size() > 1 && !areAGroup(workout, members)) {
        for (const int member : members)
            workout.exercises[at(member)].group.clear();
        tie(workout, members[0], members[1]);
        for (std::size_t i = 2; i < members.size(); ++i)
            tie(workout, members[0], members[i]);
    }
    if (!areInTurn(members))
        putInTurn(workout, members);
    state.current = members.front();
    state.chosen = true;
    state.tied = true;
    return {std::move(workout), std::move(state)};
}

} // namespace settheory
