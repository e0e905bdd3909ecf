// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/logging.h"

#include "core/entry/grouping.h"
#include "core/entry/suggested.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

struct Logging {
    Q_DECLARE_TR_FUNCTIONS(Logging)
};

constexpr auto at(int index)
{
    return static_cast<std::size_t>(index);
}

std::optional<int> findPerformed(const Workout& workout, const ExerciseId& exercise)
{
    for (std::size_t i = workout.exercises.size(); i-- > 0;) {
        if (workout.exercises[i].exercise == exercise)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

bool hasSets(const Workout& workout, int exercise)
{
    return std::ranges::any_of(
        workout.sets, [&](const PerformedSet& set) { return set.exercise == exercise; });
}

bool isTiedTo(const Workout& workout, int exercise, const PerformedSet& set)
{
    const QString& group = workout.exercises[at(exercise)].group;
    return !group.isEmpty() && workout.exerciseOf(set).group == group;
}

/// The exercise of the workout's last set that is not this one.
std::optional<int> otherDoneLast(const Workout& workout, int exercise)
{
    for (auto it = workout.sets.rbegin(); it != workout.sets.rend(); ++it) {
        if (it->exercise != exercise)
            return it->exercise;
    }
    return std::nullopt;
}

/// An exercise beside this one that was chosen and not done yet.
std::optional<int> neighbourToDo(const Workout& workout, int exercise)
{
    for (const int other : {exercise - 1, exercise + 1}) {
        if (other >= 0 && other < static_cast<int>(workout.exercises.size()) && !hasSets(workout, other))
            return other;
    }
    return std::nullopt;
}

/// The other one of a pair: of the same group; or chosen with it, both not done yet; else done last.
std::optional<int> partnerOf(const Workout& workout, int exercise)
{
    if (const int next = nextInGroup(workout, exercise); next != exercise)
        return next;
    const auto neighbour = neighbourToDo(workout, exercise);
    if (neighbour && !hasSets(workout, exercise) && workout.plan.empty())
        return neighbour;
    const auto other = otherDoneLast(workout, exercise);
    return other ? other : neighbour;
}

/// In the order in which the two came into the workout, unless the lifter went back to one of them by name,
/// or the other one's turn comes first.
bool pairBeginsWithPartner(const Workout& workout, const LoggingState& state, int partner)
{
    if (state.chosen)
        return !hasSets(workout, *state.current) && partner < *state.current;
    // Where the turn has passed on, the current exercise is another than the one done last.
    return hasSets(workout, partner) && workout.sets.back().exercise == *state.current
        && nextInGroup(workout, *state.current) == *state.current;
}

EntrySubject subjectFor(const Log& log, const Workout& workout, int exercise, const LastTime& lastTime)
{
    EntrySubject subject;
    const ExerciseId& id = workout.exercises[at(exercise)].exercise;
    subject.exercise = log.findExercise(id);
    std::optional<PerformedSet> warmup;
    for (const PerformedSet& set : setsOf(workout, id)) {
        if (!isSegment(set.role))
            (set.role == SetRole::Warmup ? warmup : subject.last) = set;
    }
    subject.openSide = openSide(workout, exercise);
    subject.lastTime = lastTime ? sameSetLastTime(lastTime(id), workout, id) : std::nullopt;
    if (!subject.last && !subject.lastTime)
        subject.last = warmup; // nothing else tells a load
    return subject;
}

std::optional<PerformedSet> suggestedFor(
    SetRole role, const Log& log, const Workout& workout, int exercise, const LastTime& lastTime)
{
    if (role == SetRole::Drop)
        return usualDrop(log, workout);
    const ExerciseId& id = workout.exercises[at(exercise)].exercise;
    const LastSets then = lastTime ? lastTime(id) : LastSets();
    if (role == SetRole::Working)
        return suggestedSet(workout, exercise, then);
    const std::vector<PerformedSet> left = warmupsToDo(log, workout, exercise, then);
    return left.empty() ? std::nullopt : std::optional(left.front());
}

/// Why a segment cannot be added; empty if it can.
QString segmentRefusal(const Workout& workout, const LoggingState& state, const EntryReading& reading)
{
    if (!isSegment(reading.sets.front().role))
        return {};
    const QString role = nameOf(reading.sets.front().role);
    if (workout.sets.empty())
        return Logging::tr("A %1 segment continues a set, and there is none yet. Log the set first.")
            .arg(role);
    if (state.chosen && state.current && workout.sets.back().exercise != *state.current)
        return Logging::tr("A %1 segment continues the set before it, and that was of another exercise. "
                           "Log a set of this one first.")
            .arg(role);
    return {};
}

void append(QString& note, const QString& more)
{
    note = note.isEmpty() ? more : note + u'\n' + more;
}

/// To the set just done; to the exercise where it has none yet; else to the workout.
Workout withNote(Workout workout, const LoggingState& state, const QString& note)
{
    if (!workout.sets.empty() && !(state.chosen && state.current != workout.sets.back().exercise))
        append(workout.sets.back().note, note);
    else if (state.current)
        append(workout.exercises[at(*state.current)].note, note);
    else
        append(workout.note, note);
    return workout;
}

} // namespace

LoggingState resumedState(const Workout& workout)
{
    LoggingState state;
    if (workout.exercises.empty())
        return state;
    const int last = static_cast<int>(workout.exercises.size()) - 1;
    state.chosen = true;
    if (workout.sets.empty()) {
        state.current = workout.plan.empty() ? last : 0;
    } else if (workout.plan.empty() && !hasSets(workout, last)
        && !isTiedTo(workout, last, workout.sets.back())) {
        state.current = last;
    } else {
        state.current = turnAfterLastSet(workout);
        state.chosen = false;
    }
    return state;
}

LoggingState resumedState(const Workout& workout, const Workout& before)
{
    LoggingState state = resumedState(workout);
    const std::size_t kept = workout.sets.size();
    const bool isTakenBack = kept < before.sets.size()
        && std::ranges::equal(workout.sets.begin(), workout.sets.end(), before.sets.begin(),
            before.sets.begin() + static_cast<std::ptrdiff_t>(kept), {}, &PerformedSet::id,
            &PerformedSet::id);
    if (!isTakenBack)
        return state;
    const int exercise = before.sets[kept].exercise;
    if (at(exercise) < workout.exercises.size()
        && workout.exercises[at(exercise)].exercise == before.exercises[at(exercise)].exercise) {
        state.current = exercise;
        state.chosen = true;
    }
    return state;
}

EntryContext entryContext(const Log& log, const Workout& workout, const LoggingState& state,
    const LastTime& lastTime, ExerciseFinder* finder)
{
    EntryContext context;
    context.log = &log;
    context.finder = finder;
    context.unit = log.settings().unit;
    context.usualPartners = [&log, &workout](
                                const ExerciseId& exercise) { return usualPartners(log, workout, exercise); };
    if (!workout.sets.empty()) {
        const PerformedSet& last = workout.sets.back();
        context.before.exercise = log.findExercise(workout.exerciseOf(last).exercise);
        context.before.last = last;
    }
    if (!state.current)
        return context;
    context.current = subjectFor(log, workout, *state.current, lastTime);
    context.suggested = [&log, &workout, lastTime, current = *state.current](
                            SetRole role) { return suggestedFor(role, log, workout, current, lastTime); };
    for (int next = nextInGroup(workout, *state.current); next != *state.current;
         next = nextInGroup(workout, next))
        context.others.push_back(subjectFor(log, workout, next, lastTime));
    if (const auto partner = partnerOf(workout, *state.current)) {
        context.partner = subjectFor(log, workout, *partner, lastTime);
        context.partnerFirst = pairBeginsWithPartner(workout, state, *partner);
    }
    return context;
}

LoggedLine enterLine(const Log& log, const Workout& workout, const LoggingState& state, QStringView line,
    const Moment& now, const LastTime& lastTime, ExerciseFinder* finder)
{
    using Kind = EntryReading::Kind;
    LoggedLine result{
        readEntry(line, entryContext(log, workout, state, lastTime, finder)), std::nullopt, state, {}};
    EntryReading& reading = result.reading;
    const auto take = [&](Logged logged) {
        result.workout = std::move(logged.workout);
        result.state = std::move(logged.state);
    };
    if (reading.kind == Kind::Exercise) {
        take(chooseExercise(workout, state, reading.exercises.front()->id));
        if (*result.workout == workout)
            result.workout.reset();
    } else if (reading.kind == Kind::Group) {
        std::vector<ExerciseId> members;
        std::ranges::transform(
            reading.exercises, std::back_inserter(members), [](const ExercisePtr& one) { return one->id; });
        take(takingTurns(workout, state, members));
    } else if (reading.kind == Kind::Rest) {
        result.state.rest = reading.rest;
    } else if (reading.kind == Kind::Note) {
        result.workout = withNote(workout, state, reading.note);
    } else if (reading.kind == Kind::BodyWeight) {
        result.workout = workout;
        result.workout->bodyWeight = reading.bodyWeight;
    } else if (reading.kind == Kind::Failure) {
        result.workout = withFailure(workout, reading.toFailure, reading.failedFirst);
    } else if (reading.kind == Kind::Sets) {
        const QString refusal = segmentRefusal(workout, state, reading);
        if (!refusal.isEmpty()) {
            reading = {};
            reading.kind = Kind::Problem;
            reading.text = refusal;
            return result;
        }
        std::vector<PerformedSet> sets = reading.sets;
        for (std::size_t i = 0; i < sets.size(); ++i)
            sets[i].exercise = findPerformed(workout, reading.exercises[i]->id).value_or(0);
        take(addSets(workout, state, std::move(sets), now));
        for (std::size_t i = workout.sets.size(); i < result.workout->sets.size(); ++i)
            result.added.push_back(i);
    }
    return result;
}

Workout withFailure(
    Workout workout, std::optional<bool> toFailure, const std::optional<FailedFirst>& failedFirst)
{
    if (workout.sets.empty())
        return workout;
    PerformedSet& last = workout.sets.back();
    if (toFailure)
        last.toFailure = toFailure;
    if (failedFirst)
        last.failedFirst = failedFirst;
    return workout;
}

Logged chooseExercise(Workout workout, LoggingState state, const ExerciseId& exercise)
{
    state.current = findPerformed(workout, exercise);
    state.chosen = true;
    state.tied = false;
    if (!state.current) {
        workout.exercises.push_back({});
        workout.exercises.back().exercise = exercise;
        state.current = static_cast<int>(workout.exercises.size()) - 1;
    }
    return {std::move(workout), std::move(state)};
}

} // namespace settheory
