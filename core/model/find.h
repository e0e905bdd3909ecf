// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QStringList>

#include <optional>

namespace settheory {

/// Whether every word of the query occurs: in the workout's title, note or place, in the names of its
/// exercises or in its sets' notes. Case is ignored; no words are found everywhere.
bool mentionsAll(const Log& log, const Workout& workout, const QString& query);
/// The same in the exercise's name and its other names.
bool mentionsAll(const Exercise& exercise, const QString& query);

/// A mark of pain in an earlier workout.
struct PainBefore {
    Muscle muscle = Muscle::Chest;
    Pain pain;
    QDate date; ///< of the workout
};
/// The latest mark of one of the exercise's primary muscles in the 28 days before the workout [ours]; nothing
/// where there is none, or the latest says that there was no pain.
std::optional<PainBefore> painBefore(const Log& log, const Workout& workout, const Exercise& exercise);

/// The places of all workouts but that one, those used last first; each once, ignoring case.
QStringList placesOf(const Log& log, const WorkoutId& except = {});

} // namespace settheory
