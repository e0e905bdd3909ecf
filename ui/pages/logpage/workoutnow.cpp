// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutnow.h"

#include "core/entry/planprogress.h"
#include "core/entry/suggested.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/likelast.h"
#include "ui/pages/logpage/stillplanned.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isBefore(const Workout& workout, const PlanProgress& progress, int exercise, std::size_t planned)
{
    return planned < workout.plan.size()
        && (workout.plan[planned].exercise != exercise || progress.isOver[planned]);
}

// The workout as it will be when the next working set of the exercise is done: with what the plan has before
// it, from where the hand is.
Workout withNext(const Workout& workout, const LoggingState& state, int exercise, const Moment& now)
{
    Workout then = workout;
    const PlanProgress progress = planProgress(workout);
    std::size_t from = 0;
    while (state.current == exercise && isBefore(workout, progress, exercise, from))
        ++from;
    std::size_t own = from;
    while (isBefore(workout, progress, exercise, own)
        || (own < workout.plan.size() && workout.plan[own].role == SetRole::Warmup))
        ++own;
    for (std::size_t i = from; i < own; ++i) {
        if (!progress.isOver[i])
            then.sets.push_back(setMeantBy(workout.plan[i]));
    }
    PerformedSet next;
    next.exercise = exercise;
    next.reps = 8;
    if (!workout.exerciseOf(next).group.isEmpty()) {
        int round = 1;
        for (const PerformedSet& set : then.sets)
            round = std::max(round, set.round.value_or(0) + (set.exercise == exercise ? 1 : 0));
        next.round = round;
    }
    next.finishedAt = now;
    then.sets.push_back(next);
    return then;
}

// What an exercise is part of, by its first working set: done, or coming.
Standing standingOf(const WorkoutNow& now, int exercise, std::optional<Muscle> muscle, const Tempos& tempos,
    const Moment& time)
{
    const Workout then = withNext(*now.workout, now.state, exercise, time);
    const PreparedWorkout ready = prepared(*now.log, then, tempos);
    Standing standing;
    const auto first = std::ranges::find(ready.sets, exercise, &BlockSet::exercise);
    if (first != ready.sets.end())
        standing.prefatigued = first->prefatigued;
    standing.protocol = now.plannedFor(muscle);
    if (!muscle || standing.protocol)
        return standing;
    for (const Block& block : blocksOf(*now.log, then, ready)) {
        if (block.muscle == muscle)
            standing.protocol = block.protocol();
    }
    return standing;
}

// The next set as suggested, then the rest of the plan.
std::vector<PerformedSet> comingSets(const Workout& workout, int exercise, const LastSets& lastSets)
{
    std::vector<PerformedSet> coming;
    if (auto next = suggestedSet(workout, exercise, lastSets))
        coming.push_back(*next);
    const PlanProgress progress = planProgress(workout);
    bool isNext = true;
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        if (workout.plan[i].exercise == exercise && !progress.isOver[i] && !std::exchange(isNext, false))
            coming.push_back(setMeantBy(workout.plan[i]));
    }
    return coming;
}

// The exercise of the first planned set after the one just done that is not done yet; from the top again
// where all after it are. Nothing where what was just done is beyond the plan, or nothing is left.
std::optional<int> nextInPlan(const Workout& workout)
{
    const PlanProgress progress = planProgress(workout);
    if (!progress.last)
        return std::nullopt;
    for (std::size_t step = 1; step < workout.plan.size(); ++step) {
        const std::size_t i = (*progress.last + step) % workout.plan.size();
        if (!progress.isOver[i])
            return workout.plan[i].exercise;
    }
    return std::nullopt;
}

// Whose turn it is in the block after the set just done.
std::optional<int> otherInTurn(const Workout& workout, const Block& block)
{
    if (!takesTurns(block) || workout.sets.empty())
        return std::nullopt;
    const PerformedSet& last = workout.sets.back();
    if (last.role == SetRole::Warmup || isSegment(last.role) || last.side != Side::Both)
        return std::nullopt;
    if (last.exercise != block.exercises[0] && last.exercise != block.exercises[1])
        return std::nullopt;
    const int other = last.exercise == block.exercises[0] ? block.exercises[1] : block.exercises[0];
    const auto before = std::find_if(workout.sets.rbegin() + 1, workout.sets.rend(),
        [](const auto& set) { return set.role != SetRole::Warmup && !isSegment(set.role); });
    return before != workout.sets.rend() && before->exercise == other ? std::optional(other) : std::nullopt;
}

// Where the lifter goes by themselves after a set: to what the plan has next, else to the other exercise
// where two take turns. Elsewhere, and where they chose by name, they stay.
LoggingState movedOn(LoggingState state, const Workout& workout, const std::vector<Block>& blocks)
{
    if (state.chosen || !state.current || workout.sets.empty())
        return state;
    if (const auto next = nextInPlan(workout)) {
        state.current = *next;
        return state;
    }
    const bool isTied = !workout.exercises[at(*state.current)].group.isEmpty();
    for (const Block& block : blocks) {
        if (const auto other = isTied ? std::nullopt : otherInTurn(workout, block))
            state.current = *other;
    }
    return state;
}

} // namespace

std::optional<Protocol> WorkoutNow::plannedFor(std::optional<Muscle> muscle) const
{
    const auto planned = muscle ? stillPlanned.find(*muscle) : stillPlanned.end();
    return planned == stillPlanned.end() ? std::nullopt : std::optional(planned->second);
}

const Block* WorkoutNow::blockFor(std::optional<Muscle> muscle) const
{
    const auto block =
        std::ranges::find_if(blocks, [&](const Block& candidate) { return candidate.muscle == muscle; });
    return block == blocks.end() ? nullptr : &*block;
}

const ExerciseNow* WorkoutNow::current() const
{
    return state.current ? &exercises[at(*state.current)] : nullptr;
}

std::optional<PerformedSet> WorkoutNow::suggestion() const
{
    const ExerciseNow* exercise = current();
    return exercise && !exercise->coming.empty() ? std::optional(exercise->coming.front()) : std::nullopt;
}

bool WorkoutNow::isByItself() const
{
    return state.current && !state.tied && leftItsGroup(*workout, *state.current);
}

LastTime WorkoutNow::lastTime() const
{
    return [this](const ExerciseId& id) {
        for (const ExerciseNow& one : exercises) {
            if (one.exercise->id == id)
                return one.last.sets;
        }
        return LastSets();
    };
}

WorkoutNow workoutNow(LogSnapshot log, WorkoutPtr workout, LoggingState state, const RecognisedLog& past,
    RecordBook& book, const Moment& now)
{
    WorkoutNow result{
        std::move(log), std::move(workout), std::move(state), {}, {}, {}, past.tempos, nullptr, {}, {}};
    const Workout& w = *result.workout;
    result.like = lastLike(past, w);
    result.prepared = prepared(*result.log, w, past.tempos);
    result.blocks = blocksOf(*result.log, w, result.prepared);
    result.state = movedOn(std::move(result.state), w, result.blocks);
    result.stillPlanned = stillPlanned(*result.log, w, past.tempos);
    book.openAt(w, past);
    result.records = book.recordsSetBy(*result.log, w, result.prepared);
    std::erase_if(result.records, [](const Record& record) { return !record.before; });
    for (std::size_t i = 0; i < w.exercises.size(); ++i) {
        const int index = static_cast<int>(i);
        ExerciseNow one;
        one.exercise = result.log->findExercise(w.exercises[i].exercise);
        if (!one.exercise->primary.empty())
            one.muscle = one.exercise->primary.front();
        for (std::size_t s = 0; s < w.sets.size(); ++s) {
            if (w.sets[s].exercise == index)
                one.sets.push_back(s);
        }
        const Standing standing = standingOf(result, index, one.muscle, past.tempos, now);
        one.last = lastOccasion(book.workoutsWith(one.exercise->id), w, *one.exercise, one.muscle,
            {standing.protocol, standing.prefatigued});
        one.coming = comingSets(w, index, one.last.sets);
        one.warmups = warmupsToDo(*result.log, w, index, one.last.sets);
        result.exercises.push_back(std::move(one));
    }
    return result;
}

QString occasionText(const WorkoutNow& now, const ExerciseNow& exercise)
{
    const Occasion& last = exercise.last;
    if (!last.workout)
        return LogPage::tr("never done before");
    QStringList parts{
        LogPage::tr("last time %1")
            .arg(format::recentDate(last.workout->startedAt.date(), now.workout->startedAt.date()))};
    if (last.protocol && !last.isSameProtocol) // else it stands in the head of the block
        parts << nameOf(*last.protocol).toLower();
    if (!last.isSamePosition)
        parts << (last.prefatigued ? LogPage::tr("not fresh then") : LogPage::tr("fresh then"));
    return parts.join(u", "_s);
}

bool takesTurns(const Block& block)
{
    const Protocol label = block.protocol();
    return block.exercises.size() == 2
        && (block.inRounds.value_or(false) || label == Protocol::PreExhaustionSuperset
            || label == Protocol::PostExhaustion);
}

} // namespace settheory
