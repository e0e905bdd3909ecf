// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/model/catalogue.h"

namespace settheory {

// Workouts for tests of the log, where what was lifted does not matter.

inline PerformedSet benchSet(double kilograms = 100, int reps = 5)
{
    PerformedSet set;
    set.id = SetId::fresh();
    set.load = Mass::from(kilograms, MassUnit::Kilogram);
    set.reps = reps;
    return set;
}

/// A finished one of the bench press.
inline Workout benchWorkout(int sets = 1, const QString& title = QStringLiteral("Monday"))
{
    Workout workout(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    workout.id = WorkoutId::fresh();
    workout.title = title;
    workout.exercises.push_back({catalogueId(QStringLiteral("bench-press")), {}, {}, {}, {}});
    for (int i = 0; i < sets; ++i)
        workout.sets.push_back(benchSet());
    return workout;
}

inline Change adding(const Workout& workout, const QString& name = QStringLiteral("add"))
{
    return Change::ofWorkout(name, nullptr, std::make_shared<const Workout>(workout));
}

/// The workout as the journal has it, changed by `edit`.
template <class Edit>
Change editing(
    const Journal& journal, const WorkoutId& id, Edit edit, const QString& name = QStringLiteral("edit"))
{
    const WorkoutPtr before = journal.log()->findWorkout(id);
    Workout after = *before;
    edit(after);
    return Change::ofWorkout(name, before, std::make_shared<const Workout>(after));
}

inline Change deleting(const Journal& journal, const WorkoutId& id)
{
    return Change::ofWorkout(QStringLiteral("delete"), journal.log()->findWorkout(id), nullptr);
}

} // namespace settheory
