// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/load.h"
#include "core/protocols/workoutinlog.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

using Value = std::optional<double>;

Value meanOf(Value a, Value b)
{
    return a && b ? Value((*a + *b) / 2) : std::nullopt;
}

Value sumOf(Value a, Value b)
{
    return a && b ? Value(*a + *b) : std::nullopt;
}

/// The lower is known where both are, or where one is 0.
Value lowerOf(Value a, Value b)
{
    if (a && b)
        return std::min(*a, *b);
    return a == 0.0 || b == 0.0 ? Value(0.0) : std::nullopt;
}

/// What is added to the body's own weight, negative for assistance; nothing for loads that are not of that
/// kind.
Value addedTo(LoadMode mode, const PerformedSet& set)
{
    switch (mode) {
    case LoadMode::Bodyweight:
        return 0;
    case LoadMode::BodyweightPlus:
        return set.load ? set.load->kilograms() : 0;
    case LoadMode::BodyweightMinus:
        return set.load ? Value(-set.load->kilograms()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

WholeSet wholeSetOf(const WorkoutInLog& view, int index, const SetTimes& times)
{
    const PerformedSet& set = view.workout.sets[static_cast<std::size_t>(index)];
    const Exercise& exercise = *view.exercises[static_cast<std::size_t>(set.exercise)];
    const bool failure = set.toFailure.value_or(false) || set.rir == 0.0;
    const Value reps = set.reps ? Value(*set.reps) : std::nullopt;
    const Value rir = set.rir || !failure ? set.rir : Value(0.0);
    WholeSet whole;
    whole.role = set.role;
    whole.added = addedTo(loadModeOf(exercise, set), set);
    whole.set = BlockSet{.members = {index},
        .exercise = set.exercise,
        .exerciseId = view.workout.exerciseOf(set).exercise,
        .mechanic = exercise.mechanic,
        .load = effectiveLoad(exercise, set, view.bodyKilograms),
        .reps = reps,
        .firstReps = reps,
        .rir = rir,
        .firstRir = rir,
        .failure = failure,
        .structure = std::nullopt,
        .start = times.start,
        .end = times.end,
        .own = times.own,
        .rest = times.rest,
        .startSource = times.startSource,
        .restSource = times.restSource};
    return whole;
}

/// `first` is done before `second`; rest before is that of the first, rest after counts from the second.
void join(WholeSet& first, const WholeSet& second)
{
    BlockSet& set = first.set;
    set.members.push_back(second.set.members.front());
    set.load = meanOf(set.load, second.set.load);
    set.reps = set.firstReps = meanOf(set.reps, second.set.reps);
    set.rir = set.firstRir = lowerOf(set.rir, second.set.rir);
    set.failure = set.failure || second.set.failure;
    set.end = second.set.end;
    set.own = sumOf(set.own, second.set.own);
    first.added = meanOf(first.added, second.added);
}

} // namespace

WorkoutInLog::WorkoutInLog(const Log& theLog, const Workout& theWorkout)
    : log(theLog)
    , workout(theWorkout)
{
    static const ExercisePtr kUnknown = std::make_shared<const Exercise>();
    exercises.reserve(workout.exercises.size());
    for (const PerformedExercise& performed : workout.exercises) {
        const ExercisePtr exercise = log.findExercise(performed.exercise);
        exercises.push_back(exercise ? exercise : kUnknown);
    }
    if (const auto body = bodyWeightFor(log, workout))
        bodyKilograms = body->mass.kilograms();
}

std::optional<std::partial_ordering> comparedLoads(const WholeSet& a, const WholeSet& b)
{
    const bool effective = a.set.load && b.set.load;
    const Value left = effective ? a.set.load : a.added;
    const Value right = effective ? b.set.load : b.added;
    if (!left || !right)
        return std::nullopt;
    return std::abs(*left - *right) < kLoadNoise ? std::partial_ordering::equivalent : *left <=> *right;
}

std::vector<WholeSet> withSidesJoined(const WorkoutInLog& view, const std::vector<SetTimes>& timeline)
{
    struct Waiting {
        ExerciseId exercise;
        SetRole role;
        Side side;
        std::size_t place;
    };
    std::vector<WholeSet> sets;
    std::vector<Waiting> waiting; // sides that have not met their other side, in order
    sets.reserve(view.workout.sets.size());
    for (std::size_t i = 0; i < view.workout.sets.size(); ++i) {
        const PerformedSet& set = view.workout.sets[i];
        WholeSet whole = wholeSetOf(view, static_cast<int>(i), timeline[i]);
        if (set.side != Side::Both) {
            const auto other = std::ranges::find_if(waiting, [&](const Waiting& w) {
                return w.exercise == whole.set.exerciseId && w.role == set.role && w.side != set.side;
            });
            if (other != waiting.end()) {
                join(sets[other->place], whole);
                waiting.erase(other);
                continue;
            }
            waiting.push_back({whole.set.exerciseId, set.role, set.side, sets.size()});
        }
        sets.push_back(std::move(whole));
    }
    return sets;
}

} // namespace settheory
