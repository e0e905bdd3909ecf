// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QStringList>

namespace settheory::test {

/// A log that holds the catalogue's exercises and nothing else.
Log catalogueLog();

/// Adds an exercise of the test's own. Muscles as keys: "chest", "triceps;front delts".
ExercisePtr addExercise(Log& log, const QString& name, std::optional<Mechanic> mechanic,
    const QString& primary, const QString& secondary = {}, LoadMode mode = LoadMode::Total);

/// A workout as somebody typed it at the gym, read with the very same code:
///
///     addWorkout(log, u"2026-11-24T18:00:00+01:00 Push B"_s, {
///         u"[18:04:10] pec deck"_s, u"[18:05:00] 57.5x9 @0"_s, // ended at 18:05:00; start not measured
///         u"bench press"_s, u"[18:05:10>18:05:45] 80x7 @1"_s,  // start and end measured
///         u"lateral raise: w 6x15, 10x12 @2"_s,                // exercise and sets in one line
///         u"[18:06:00] 57.5x8 @0 / 80x6"_s,                    // a pair
///         u"[18:07:00] pause"_s, u"[18:09:00] resume"_s, u"[19:00:00] finish"_s});
///
/// A line without a time leaves the times of its sets unknown. Without "finish" the finish is unknown; the
/// workout is not in progress either way. Throws std::invalid_argument with the sentence of the line that
/// was not understood.
Workout workoutFromText(const Log& log, const QString& head, const QStringList& lines);
/// As above, and puts it into the log.
WorkoutPtr addWorkout(Log& log, const QString& head, const QStringList& lines);

/// The sets of one exercise: "w 60x5, 100x5 @2, 100x4 f !triceps". All times unknown, identifiers fresh.
std::vector<PerformedSet> setsFromText(const Log& log, const QString& exercise, const QString& text);

} // namespace settheory::test
