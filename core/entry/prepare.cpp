// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/prepare.h"

#include "core/entry/editing.h"
#include "core/entry/loggedlater.h"

#include <algorithm>

namespace settheory {
namespace {

bool trains(const Log& log, const Workout& workout, Muscle muscle)
{
    return std::ranges::any_of(workout.exercises, [&](const PerformedExercise& performed) {
        const auto& primary = log.exerciseOf(performed).primary;
        return std::ranges::find(primary, muscle) != primary.end();
    });
}

} // namespace

Workout withOnly(const Log& log, Workout workout, const std::vector<int>& exercises)
{
    for (int i = static_cast<int>(workout.exercises.size()); i-- > 0;) {
        if (std::ranges::find(exercises, i) == exercises.end())
            workout = withoutExercise(std::move(workout), i);
    }
    std::erase_if(
        workout.plannedProtocols, [&](const auto& planned) { return !trains(log, workout, planned.first); });
    return workout;
}

Workout pastWorkout(const QString& title, const Moment& start, const std::optional<Moment>& finish)
{
    Workout workout = Workout::begun(title, start);
    workout.finishedAt = finish;
    workout.source = kLoggedLater.toString();
    return workout;
}

} // namespace settheory
