// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocols/gym.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace settheory;
using namespace settheory::test;

namespace {

template <class T> rc::Gen<std::optional<T>> maybe(rc::Gen<T> gen)
{
    return rc::gen::weightedOneOf<std::optional<T>>({{1, rc::gen::just(std::optional<T>())},
        {4, rc::gen::map(std::move(gen), [](T value) { return std::optional<T>(value); })}});
}

/// Any consistent workout with the gym's exercises, however odd: times that run backwards, loads of nothing.
Workout anyWorkout()
{
    Workout workout(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    workout.id = {QStringLiteral("any")};
    workout.order = *rc::gen::weightedElement<SetOrder>({{4, SetOrder::Done}, {1, SetOrder::Listed}});
    workout.bodyWeight = *rc::gen::element(std::optional<Mass>(), Mass::from(80, MassUnit::Kilogram));
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        PerformedExercise performed;
        const auto& exercises = gym().exercises();
        performed.exercise = exercises[*rc::gen::inRange<std::size_t>(0, exercises.size())]->id;
        performed.group = *rc::gen::element(QString(), QStringLiteral("A"), QStringLiteral("B"));
        workout.exercises.push_back(performed);
    }
    qint64 now = 0;
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
        PerformedSet set;
        set.exercise = *rc::gen::inRange(0, static_cast<int>(workout.exercises.size()));
        set.role = *rc::gen::weightedElement<SetRole>(
            {{12, SetRole::Working}, {3, SetRole::Warmup}, {1, SetRole::Drop}, {1, SetRole::RestPause},
                {1, SetRole::Myo}, {1, SetRole::Cluster}, {1, SetRole::BackOff}, {1, SetRole::Test}});
        set.side = *rc::gen::weightedElement<Side>({{8, Side::Both}, {1, Side::Left}, {1, Side::Right}});
        set.load = Mass::from(*rc::gen::element(0.0, 20.0, 40.0, 50.0, 80.0, 100.0), MassUnit::Kilogram);
        if (*rc::gen::inRange(0, 8) == 0)
            set.load.reset();
        set.reps = *maybe(rc::gen::inRange(0, 20));
        set.rir = *maybe(rc::gen::element(0.0, 1.0, 2.5, 3.0, 4.0, 6.0));
        set.toFailure = *maybe(rc::gen::arbitrary<bool>());
        set.seconds = *rc::gen::weightedElement<std::optional<int>>({{6, std::nullopt}, {1, 0}, {1, 45}});
        now += *rc::gen::element<qint64>(2, 8, 20, 40, 60, 100, 180, 400, 1000, -50);
        set.finishedAt = *maybe(rc::gen::just(workout.startedAt.plusSeconds(now)));
        set.startedAt =
            *rc::gen::weightedOneOf<std::optional<Moment>>({{2, rc::gen::just(std::optional<Moment>())},
                {1, rc::gen::just(std::optional(workout.startedAt.plusSeconds(now - 20)))}});
        if (*rc::gen::inRange(0, 6) == 0)
            set.rest = NotedRest{*maybe(rc::gen::inRange(0, 200)), NotedRest::Source::Stated};
        workout.sets.push_back(set);
    }
    return workout;
}

std::vector<Block> blocksOf(const Workout& workout)
{
    return settheory::blocksOf(gym(), workout, Tempos());
}

RC_GTEST_PROP(AnyWorkout, GivesTheSameBlocksTwice, ())
{
    const Workout workout = anyWorkout();
    RC_ASSERT(blocksOf(workout) == blocksOf(workout));
}

RC_GTEST_PROP(AnyWorkout, HasEveryWorkingSetOnceInTheBlockOfEachOfItsPrimaries, ())
{
    const Workout workout = anyWorkout();
    const PreparedWorkout prepared = preparedOf(workout);
    const auto blocks = blocksOf(workout);
    std::vector<int> seen(workout.sets.size(), 0);
    for (const BlockSet& set : prepared.sets) {
        for (const int member : set.members)
            ++seen[static_cast<std::size_t>(member)];
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        RC_ASSERT(seen[i] == (prepared.isWarmup[i] ? 0 : 1));
    for (const Muscle muscle : allMuscles()) {
        std::vector<BlockSet> expected;
        for (const BlockSet& set : prepared.sets) {
            if (gym().findExercise(set.exerciseId)->hasPrimary(muscle))
                expected.push_back(set);
        }
        const auto block = std::ranges::find(blocks, muscle, &Block::muscle);
        RC_ASSERT((block != blocks.end()) == !expected.empty());
        if (block != blocks.end())
            RC_ASSERT(block->sets == expected);
    }
}

RC_GTEST_PROP(AnyWorkout, IsRecognisedTheSameAtAnotherTime, ())
{
    Workout workout = anyWorkout();
    const auto before = blocksOf(workout);
    const qint64 shift = *rc::gen::inRange<qint64>(-100'000'000, 100'000'000);
    const auto move = [shift](std::optional<Moment>& moment) {
        if (moment)
            moment = moment->plusSeconds(shift);
    };
    workout.startedAt = workout.startedAt.plusSeconds(shift);
    for (PerformedSet& set : workout.sets) {
        move(set.startedAt);
        move(set.finishedAt);
    }
    RC_ASSERT(blocksOf(workout) == before);
}

RC_GTEST_PROP(AnyWorkout, IsCalledTheSameAfterWarmupsThatPrecedeIt, ())
{
    Workout workout = anyWorkout();
    // A flag decides for its exercise what is a warm-up: give every one of them a flag beforehand.
    const auto warmup = [&](int exercise) {
        PerformedSet set;
        set.exercise = exercise;
        set.role = SetRole::Warmup;
        set.reps = 5;
        return set;
    };
    const int count = static_cast<int>(workout.exercises.size());
    for (int i = 0; i < count; ++i)
        workout.sets.insert(workout.sets.begin(), warmup(i));
    const auto before = blocksOf(workout);
    workout.sets.insert(workout.sets.begin(), warmup(*rc::gen::inRange(0, count)));
    const auto after = blocksOf(workout);
    RC_ASSERT(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        RC_ASSERT(after[i].recognised == before[i].recognised);
        RC_ASSERT(after[i].order == before[i].order);
        RC_ASSERT(after[i].sure == before[i].sure);
    }
}

RC_GTEST_PROP(AnyWorkout, HasEstimatesThatNeverOverlapAndRestsThatAreNeverNegative, ())
{
    const Workout workout = anyWorkout();
    std::optional<double> lastEnd;
    for (const SetTimes& times : preparedOf(workout).timeline) {
        RC_ASSERT(!times.rest || *times.rest >= 0);
        RC_ASSERT(!times.own || *times.own >= 0);
        RC_ASSERT(!times.start || !times.end || *times.start <= *times.end);
        if (times.startSource == TimeSource::Estimated && lastEnd)
            RC_ASSERT(*times.start >= *lastEnd);
        if (times.end)
            lastEnd = std::max(lastEnd.value_or(*times.end), *times.end);
    }
}

} // namespace
