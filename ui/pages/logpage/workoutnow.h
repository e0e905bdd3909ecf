// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/logging.h"
#include "core/measures/records.h"
#include "ui/pages/logpage/occasion.h"

namespace settheory {

/// One exercise of the workout in progress.
struct ExerciseNow {
    ExercisePtr exercise;
    std::optional<Muscle> muscle; ///< its first primary: under which it stands on the page
    std::vector<std::size_t> sets; ///< those done, as indices into Workout::sets
    Occasion last; ///< last time, under the protocol that the coming set would make
    std::vector<PerformedSet> warmups; ///< those still to do before its working sets, as suggested
    std::vector<PerformedSet> coming; ///< the next set as suggested, then what is planned beyond it
};

/// The workout in progress and all that the page shows beside it, computed from values.
struct WorkoutNow {
    LogSnapshot log;
    WorkoutPtr workout;
    LoggingState state;
    PreparedWorkout prepared;
    std::vector<Block> blocks;
    std::vector<ExerciseNow> exercises; ///< one for each of the workout's
    Tempos tempos; ///< of this lifter, from the workouts before
    RecognisedPtr like; ///< the last one of the same title; null: none
    ProtocolByMuscle stillPlanned; ///< the planned protocols that can still come out, by what was done so far
    std::vector<Record> records; ///< that its sets have beaten so far; none for what was never done before

    /// The planned protocol while it can still come out; nothing where none is planned, or it was given up.
    std::optional<Protocol> plannedFor(std::optional<Muscle> muscle) const;
    const Block* blockFor(std::optional<Muscle> muscle) const; ///< null: no working set yet
    const ExerciseNow* current() const; ///< null: no exercise was chosen
    /// The coming set: what a bare Enter logs. Nothing where nothing is known to suggest.
    std::optional<PerformedSet> suggestion() const;
    /// Whether the lifter came back to the exercise at hand alone, after its group was left.
    bool isByItself() const;
    LastTime lastTime() const; ///< for the entry line; speaks of this value, which must outlive it
};

/// Where the lifter goes by themselves after a set, its state has moved there. `past` may be older than the
/// log: it is only asked for what happened before this workout. `book` is kept from one call to the next.
WorkoutNow workoutNow(LogSnapshot log, WorkoutPtr workout, LoggingState state, const RecognisedLog& past,
    RecordBook& book, const Moment& now);

/// Which last time an exercise's figures are from: "last time Tue 17 Nov, pre-exhaustion, superset".
QString occasionText(const WorkoutNow& now, const ExerciseNow& exercise);

/// Whether the two exercises of the block take turns: in rounds, or their first round was done at once.
/// The table that shows them side by side and the line that moves from one to the other both ask here.
bool takesTurns(const Block& block);

} // namespace settheory
