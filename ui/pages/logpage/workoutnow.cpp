// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutnow.h"

#include "ui/format/format.h"
#include "ui/pages/logpage/likelast.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::ptrdiff_t doneCount(const Workout& workout, int exercise)
{
    return std::ranges::count_if(
        workout.sets, [&](const PerformedSet& set) { return set.exercise == exercise; });
}

// The protocol that the muscle's block will have once the coming set of the exercise is done.
std::optional<Protocol> protocolWithNext(const Log& log, const Workout& workout, int exercise, Muscle muscle,
    const Tempos& tempos, const Moment& now)
{
    if (const auto planned = workout.plannedProtocols.find(muscle); planned != workout.plannedProtocols.end())
        return planned->second;
    Workout then = workout;
    PerformedSet next;
    next.exercise = exercise;
    next.reps = 8;
    if (!workout.exerciseOf(next).group.isEmpty()) {
        int round = 1;
        for (const PerformedSet& set : workout.sets)
            round = std::max(round, set.round.value_or(0) + (set.exercise == exercise ? 1 : 0));
        next.round = round;
    }
    next.finishedAt = now;
    then.sets.push_back(next);
    for (const Block& block : blocksOf(log, then, tempos)) {
        if (block.muscle == muscle)
            return block.protocol();
    }
    return std::nullopt;
}

// The next set as suggested, then the rest of the plan.
std::vector<PerformedSet> comingSets(const Workout& workout, int exercise, const LastSets& lastSets)
{
    std::vector<PerformedSet> coming;
    if (auto next = suggestedSet(workout, exercise, lastSets))
        coming.push_back(*next);
    std::ptrdiff_t skip = doneCount(workout, exercise) + 1;
    for (const PlannedSet& planned : workout.plan) {
        if (planned.exercise != exercise || skip-- > 0)
            continue;
        PerformedSet set;
        set.exercise = exercise;
        set.role = planned.role;
        set.load = planned.load;
        set.loadMode = planned.loadMode;
        set.reps = planned.reps;
        set.seconds = planned.seconds;
        coming.push_back(set);
    }
    return coming;
}

// The exercise of the first planned set after the one just done that is not done yet; from the top again
// where all after it are. Nothing where what was just done is beyond the plan, or nothing is left.
std::optional<int> nextInPlan(const Workout& workout)
{
    const int last = workout.sets.back().exercise;
    std::vector<bool> isDone;
    std::map<int, std::ptrdiff_t> seen;
    std::size_t justDone = workout.plan.size();
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        const int exercise = workout.plan[i].exercise;
        const std::ptrdiff_t done = doneCount(workout, exercise);
        isDone.push_back(seen[exercise]++ < done);
        if (exercise == last && seen[exercise] == done)
            justDone = i;
    }
    for (std::size_t step = 1; justDone < workout.plan.size() && step < workout.plan.size(); ++step) {
        const std::size_t i = (justDone + step) % workout.plan.size();
        if (!isDone[i])
            return workout.plan[i].exercise;
    }
    return std::nullopt;
}

// The two exercises that take turns in the block, where the last two turns were theirs.
std::optional<int> otherInRounds(const Workout& workout, const Block& block)
{
    if (!block.inRounds.value_or(false) || block.exercises.size() != 2 || workout.sets.empty())
        return std::nullopt;
    const PerformedSet& last = workout.sets.back();
    if (last.role == SetRole::Warmup || isSegment(last.role) || last.side != Side::Both)
        return std::nullopt;
    if (last.exercise != block.exercises[0] && last.exercise != block.exercises[1])
        return std::nullopt;
    return last.exercise == block.exercises[0] ? block.exercises[1] : block.exercises[0];
}

} // namespace

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

WorkoutNow workoutNow(
    LogSnapshot log, WorkoutPtr workout, LoggingState state, const RecognisedLog& past, const Moment& now)
{
    WorkoutNow result{std::move(log), std::move(workout), std::move(state), {}, {}, {}, past.tempos, nullptr};
    const Workout& w = *result.workout;
    result.like = lastLike(past, w);
    result.prepared = prepared(*result.log, w, past.tempos);
    result.blocks = blocksOf(*result.log, w, result.prepared);
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
        const auto under = one.muscle ? protocolWithNext(*result.log, w, index, *one.muscle, past.tempos, now)
                                      : std::nullopt;
        one.last = lastOccasion(past, w, *one.exercise, one.muscle, under);
        one.coming = comingSets(w, index, one.last.sets);
        result.exercises.push_back(std::move(one));
    }
    return result;
}

QString occasionText(const WorkoutNow& now, const ExerciseNow& exercise)
{
    const Occasion& last = exercise.last;
    if (!last.workout)
        return LogPage::tr("never done before");
    const QString date = format::recentDate(last.workout->startedAt.date(), now.workout->startedAt.date());
    return last.protocol ? LogPage::tr("last time %1, %2").arg(date, nameOf(*last.protocol).toLower())
                         : LogPage::tr("last time %1").arg(date);
}

LoggingState movedOn(LoggingState state, const Workout& workout, const std::vector<Block>& blocks)
{
    if (!state.current || workout.sets.empty())
        return state;
    if (const auto next = nextInPlan(workout)) {
        state.current = *next;
        return state;
    }
    const bool isTied = !workout.exercises[at(*state.current)].group.isEmpty();
    for (const Block& block : blocks) {
        if (const auto other = isTied ? std::nullopt : otherInRounds(workout, block))
            state.current = *other;
    }
    return state;
}

} // namespace settheory
