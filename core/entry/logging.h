// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/entryline.h"
#include "core/entry/lasttime.h"

namespace settheory {

/// Where the lifter stands in a workout. Not part of what was done, so not part of the log.
struct LoggingState {
    std::optional<int> current; ///< index into Workout::exercises; unknown: no exercise chosen yet
    bool chosen = false; ///< chosen by name since the last set, not arrived at
    bool tied = false; ///< said since the last set that it takes turns
    std::optional<Moment> begunAt; ///< the coming set was begun then (Space)
    std::optional<NotedRest> rest; ///< stated for the coming set

    friend bool operator==(const LoggingState&, const LoggingState&) = default;
};

/// A workout after a step of logging, to be wrapped into a Change, and where the lifter stands then.
struct Logged {
    Workout workout;
    LoggingState state;
};

/// What a line does to a workout.
struct LoggedLine {
    EntryReading reading; ///< a Problem, Candidates or Nothing change nothing
    std::optional<Workout> workout; ///< where it changed: what belongs on disk
    LoggingState state; ///< afterwards; as before where nothing changed
    std::vector<std::size_t> added; ///< the new sets, as indices into Workout::sets
};

/// Where somebody stands who comes back to the workout: at the exercise of its last set, or the next of its
/// group; at one chosen but not yet begun; nowhere if it has no exercise.
LoggingState resumedState(const Workout& workout);
/// The same where the log was changed beneath the lifter: at the exercise of a set that was taken back.
LoggingState resumedState(const Workout& workout, const Workout& before);

/// What a line may lean on there; it speaks of the log and the workout, which must outlive it. A pair is the
/// exercise and the other of its group, or the one chosen beside it and not done yet, or the one done last
/// before it. It begins with the one that came into the workout first, unless the lifter went back to the
/// other by name or did the first one last.
/// `finder`: kept from line to line, or null.
EntryContext entryContext(const Log& log, const Workout& workout, const LoggingState& state,
    const LastTime& lastTime, ExerciseFinder* finder = nullptr);

/// Reads a line and does what it says. Enter comes when a set is over, so `now` is its end (of a pair, the
/// end of its second set). A time before what the workout already holds is not believed and stays unknown.
LoggedLine enterLine(const Log& log, const Workout& workout, const LoggingState& state, QStringView line,
    const Moment& now, const LastTime& lastTime, ExerciseFinder* finder = nullptr);

/// The steps by themselves, for hands that do not type.
/// Continues the exercise where the workout has it, else appends it.
Logged chooseExercise(Workout workout, LoggingState state, const ExerciseId& exercise);
/// Marks the start of the coming set.
LoggingState beginSet(LoggingState state, const Moment& now);
/// Adds sets that are over now: one, or the two of a pair, whose exercises become tied. `sets` know their
/// exercise by index. A segment takes the exercise of the last set.
Logged addSets(Workout workout, LoggingState state, std::vector<PerformedSet> sets, const Moment& now);
/// Says of the set just done whether it was to failure, and what gave out first; unsaid stays as it was.
Workout withFailure(
    Workout workout, std::optional<bool> toFailure, const std::optional<FailedFirst>& failedFirst);
/// Ties two exercises into a group, the first free letter, if none of them is in one; joins the one to the
/// other's else.
void tie(Workout& workout, int first, int second);
void untie(Workout& workout, int exercise);
/// The exercise whose turn it is after this one in its group; itself where it has no group.
int nextInGroup(const Workout& workout, int exercise);
/// Whether the lifter left its group after a whole round, did something else and came back to this exercise
/// alone. It is then done by itself, until another one of the group follows it.
bool leftItsGroup(const Workout& workout, int exercise);
/// Whose turn it is after the workout's last set, which there must be: a warm-up or one side of two ends
/// none.
int turnAfterLastSet(const Workout& workout);
/// Whether another exercise of its group still has its turn in the round of the exercise's coming set.
bool followsInRound(const Workout& workout, int exercise, int follower);

/// A pause begins, or ends. Both do nothing where it makes no sense.
void pause(Workout& workout, const Moment& now);
void resume(Workout& workout, const Moment& now);
bool isPaused(const Workout& workout);

/// The end: no longer in progress, a pause ended, the plan kept. A workout without sets is kept too: whoever
/// does not want it deletes it. The end is never before the last set's. One that is logged later keeps the
/// finish that it was given, or none.
Workout finished(Workout workout, const Moment& now);

/// A workout that begins now with the exercises, groups and, as plan, the sets of an earlier one.
Workout begunLike(const Workout& earlier, const Moment& now);

/// What to try next at that exercise: the first planned set not done yet, else the same set last time, else
/// the last set here once more, warm-ups aside. Nothing where none of them is known. Where sides are done
/// apart, of the side whose turn it is. No effort, note or times.
std::optional<PerformedSet> suggestedSet(const Workout& workout, int exercise, const LastSets& lastSets);

/// The side that is still to be done of a set whose other side is; nothing where both are.
std::optional<Side> openSide(const Workout& workout, int exercise);

/// The latest time that the workout holds: of a set, a pause, or its start.
Moment latestMoment(const Workout& workout);

} // namespace settheory
