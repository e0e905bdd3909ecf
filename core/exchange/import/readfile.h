// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/decimalsign.h"
#include "core/exchange/import/filedates.h"
#include "core/exchange/import/importreport.h"
#include "core/model/workout.h"

#include <QHash>
#include <QStringList>

namespace settheory {

/// A workout as a file has it, before its exercises are those of a log.
struct ReadWorkout {
    std::shared_ptr<Workout> workout; ///< its exercises without identifiers; an empty id: the file gives none
    QStringList names; ///< of workout.exercises, as the file writes them
    std::vector<int> lines; ///< of workout.sets
    std::vector<int> setPlaces, exercisePlaces; ///< as the file numbers them; 0: it does not
    int line = 0; ///< where it begins
    std::optional<qint64> durationSeconds; ///< where the file gives that instead of an end
    QByteArray fingerprint; ///< of the sets as written, whatever was chosen for reading them
    bool isInUtc = false; ///< its offset is that of UTC, not that of the gym
};

/// What a file says of an exercise.
struct ExerciseFacts {
    Exercise exercise; ///< without id; what the file does not state is as in Exercise()
    bool isComplete = false; ///< an empty cell means that it is so, not that nothing is said
    bool onlyIfNew = false; ///< another app's opinion: taken where the log has no such exercise
    int line = 0;
    std::vector<LoadMode> loadModes; ///< of its sets, each once, in the order of their first
};

/// How the loads of a file are to be understood.
struct UnitDecision {
    std::optional<MassUnit> unit; ///< in which its lifter thinks
    bool mustBeAsked = false; ///< nothing in the file says it, and it was not given
    std::optional<MassUnit> guess; ///< for the one who is asked
    QString evidence; ///< a sentence
};

/// The body on the scales, by itself.
struct Weighing {
    Moment at;
    Mass mass;
    int line = 0;
};

/// All that an importer found in a file.
struct ReadFile {
    QString variant; ///< "S5"
    QString app; ///< whose names of exercises these are: "strong"; empty: none
    bool isOwn = false; ///< written by this program: names are meant to the letter
    std::vector<ReadWorkout> workouts;
    std::vector<Weighing> weighings; ///< as the file has them
    QHash<QString, ExerciseFacts> facts; ///< by nameKey of the name in the file
    UnitDecision unit;
    DecimalDecision decimal;
    DateDecision dates;
    ImportReport report;
    ImportWarnings warnings;
};

} // namespace settheory
