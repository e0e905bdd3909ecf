// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// These before, these after: a null pointer before means added, a null pointer after means deleted.
template <class Pointer> struct Replaced {
    Pointer before;
    Pointer after;
};

/// One edit of the log, whatever it is, as one undoable step: what was before and what is after.
struct Change {
    QString name; ///< translated, for "Undo …": "log set", "import from Strong"
    std::vector<Replaced<WorkoutPtr>> workouts;
    std::vector<Replaced<ExercisePtr>> exercises;
    std::optional<Replaced<std::shared_ptr<const LogSettings>>> settings;

    bool isEmpty() const { return workouts.empty() && exercises.empty() && !settings; }

    static Change ofWorkout(QString name, WorkoutPtr before, WorkoutPtr after)
    {
        Change change;
        change.name = std::move(name);
        change.workouts.push_back({std::move(before), std::move(after)});
        return change;
    }
    static Change ofExercise(QString name, ExercisePtr before, ExercisePtr after)
    {
        Change change;
        change.name = std::move(name);
        change.exercises.push_back({std::move(before), std::move(after)});
        return change;
    }
};

} // namespace settheory
