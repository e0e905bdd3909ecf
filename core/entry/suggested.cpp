// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/suggested.h"

#include "core/entry/logging.h"
#include "core/entry/planprogress.h"
#include "core/gym/loadable.h"
#include "core/gym/warmupsteps.h"
#include "core/model/load.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr std::size_t kFewestDrops = 3; // [ours] of which a median says something

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::vector<PerformedSet> plannedWarmups(const Workout& workout, int exercise)
{
    std::vector<PerformedSet> planned;
    const PlanProgress progress = planProgress(workout);
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        const PlannedSet& set = workout.plan[i];
        if (set.exercise == exercise && set.role == SetRole::Warmup && !progress.isOver[i])
            planned.push_back(setMeantBy(set));
    }
    return planned;
}

std::vector<PerformedSet> warmupsOf(const LastSets& sets, int exercise)
{
    std::vector<PerformedSet> warmups;
    for (const PerformedSet& then : sets) {
        if (then.role != SetRole::Warmup)
            continue;
        PerformedSet set;
        set.exercise = exercise;
        set.role = SetRole::Warmup;
        set.load = then.load;
        set.loadMode = then.loadMode;
        set.reps = then.reps;
        set.seconds = then.seconds;
        warmups.push_back(set);
    }
    return warmups;
}

std::vector<PerformedSet> usualWarmups(
    const Log& log, const Workout& workout, int exercise, const std::optional<PerformedSet>& coming)
{
    std::vector<PerformedSet> warmups;
    if (!coming || !coming->load)
        return warmups;
    const Exercise& what = log.exerciseOf(workout.exercises[at(exercise)]);
    const LoadMode mode = loadModeOf(what, *coming);
    if (mode != LoadMode::Total && mode != LoadMode::Stack)
        return warmups;
    for (const WarmupStep& step : warmupSteps(*coming->load, what, mode, log.settings())) {
        PerformedSet set;
        set.exercise = exercise;
        set.role = SetRole::Warmup;
        set.load = step.load;
        set.loadMode = coming->loadMode;
        set.reps = step.reps;
        warmups.push_back(set);
    }
    return warmups;
}

/// What was left of the load in drops, and for how many reps.
struct Drops {
    std::vector<double> shares;
    std::vector<int> reps;
};

void addDrops(Drops& drops, const Workout& workout, const std::optional<ExerciseId>& exercise)
{
    for (std::size_t i = 1; i < workout.sets.size(); ++i) {
        const PerformedSet& set = workout.sets[i];
        const PerformedSet& before = workout.sets[i - 1];
        const bool isOne = set.role == SetRole::Drop && set.exercise == before.exercise && set.load
            && before.load && before.load->billionths() > 0 && set.load->unit() == before.load->unit()
            && (!exercise || workout.exerciseOf(set).exercise == *exercise);
        if (!isOne)
            continue;
        drops.shares.push_back(
            static_cast<double>(set.load->billionths()) / static_cast<double>(before.load->billionths()));
        if (set.reps)
            drops.reps.push_back(*set.reps);
    }
}

Drops dropsIn(const Log& log, const std::optional<ExerciseId>& exercise)
{
    Drops drops;
    for (const WorkoutPtr& workout : log.workouts())
        addDrops(drops, *workout, exercise);
    return drops;
}

template <class Number> Number medianOf(std::vector<Number> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

std::vector<PerformedSet> warmupsToDo(
    const Log& log, const Workout& workout, int exercise, const LastSets& lastSets)
{
    std::size_t done = 0;
    for (const PerformedSet& set : workout.sets) {
        if (set.exercise == exercise && set.role != SetRole::Warmup)
            return {};
        done += set.exercise == exercise ? 1 : 0;
    }
    if (auto planned = plannedWarmups(workout, exercise); !planned.empty())
        return planned;
    std::vector<PerformedSet> warmups = warmupsOf(lastSets, exercise);
    if (warmups.empty())
        warmups = usualWarmups(log, workout, exercise, suggestedSet(workout, exercise, lastSets));
    warmups.erase(
        warmups.begin(), warmups.begin() + static_cast<std::ptrdiff_t>(std::min(done, warmups.size())));
    return warmups;
}

std::optional<PerformedSet> usualDrop(const Log& log, const Workout& workout)
{
    if (workout.sets.empty() || !workout.sets.back().load)
        return std::nullopt;
    const PerformedSet& before = workout.sets.back();
    const Exercise& exercise = log.exerciseOf(workout, before);
    const LoadMode mode = loadModeOf(exercise, before);
    if (mode == LoadMode::BodyweightMinus)
        return std::nullopt; // less load is more assistance
    Drops drops = dropsIn(log, exercise.id);
    if (drops.shares.size() < kFewestDrops)
        drops = dropsIn(log, std::nullopt);
    if (drops.shares.size() < kFewestDrops || drops.reps.empty())
        return std::nullopt;
    const double wanted = static_cast<double>(before.load->billionths()) * medianOf(drops.shares);
    const auto load = loadBelow(*Mass::fromBillionths(static_cast<qint64>(wanted), before.load->unit()),
        exercise, mode, log.settings());
    if (!load || load->billionths() >= before.load->billionths())
        return std::nullopt;
    PerformedSet drop;
    drop.exercise = before.exercise;
    drop.role = SetRole::Drop;
    drop.load = load;
    drop.loadMode = before.loadMode;
    drop.reps = medianOf(drops.reps);
    return drop;
}

std::vector<ExercisePtr> usualPartners(const Log& log, const Workout& workout, const ExerciseId& exercise)
{
    const auto& workouts = log.workouts();
    for (auto it = workouts.rbegin(); it != workouts.rend(); ++it) {
        const Workout& earlier = **it;
        if (earlier.id == workout.id)
            continue;
        const auto performed = std::ranges::find(earlier.exercises, exercise, &PerformedExercise::exercise);
        if (performed == earlier.exercises.end() || performed->group.isEmpty())
            continue;
        std::vector<ExercisePtr> partners;
        const int first = static_cast<int>(performed - earlier.exercises.begin());
        for (int next = nextInGroup(earlier, first); next != first; next = nextInGroup(earlier, next)) {
            ExercisePtr partner = log.findExercise(earlier.exercises[at(next)].exercise);
            if (partner && !partner->retired)
                partners.push_back(std::move(partner));
        }
        if (!partners.empty())
            return partners;
    }
    return {};
}

} // namespace settheory
