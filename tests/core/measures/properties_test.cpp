// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measures/measuring.h"

#include <rapidcheck/gtest.h>

namespace settheory::test {
namespace {

const Log& emptyLog()
{
    static const Log log = catalogueLog();
    return log;
}

PerformedSet anySet(int exercises)
{
    PerformedSet set;
    set.id = SetId::fresh();
    set.exercise = *rc::gen::inRange(0, exercises);
    set.role = *rc::gen::weightedElement<SetRole>({{8, SetRole::Working}, {1, SetRole::Warmup},
        {1, SetRole::Drop}, {1, SetRole::BackOff}, {1, SetRole::RestPause}});
    set.side = *rc::gen::weightedElement<Side>({{8, Side::Both}, {1, Side::Left}, {1, Side::Right}});
    if (*rc::gen::inRange(0, 10) > 0)
        set.load = Mass::from(*rc::gen::inRange(1, 60) * 2.5, MassUnit::Kilogram);
    if (*rc::gen::inRange(0, 10) > 0)
        set.reps = *rc::gen::inRange(0, 20);
    else if (*rc::gen::arbitrary<bool>())
        set.seconds = *rc::gen::inRange(1, 300);
    if (*rc::gen::inRange(0, 3) > 0)
        set.rir = *rc::gen::inRange(0, 12) / 2.0;
    if (*rc::gen::inRange(0, 6) == 0)
        set.toFailure = true;
    return set;
}

/// A workout of up to 16 sets, with times that are known, missing, close together, far apart or backwards.
Workout anyWorkout()
{
    Workout workout = Workout::begun(u"Any"_s, *Moment::fromIso(u"2026-11-24T18:00:00+01:00"));
    workout.inProgress = false;
    for (const QString& name :
        {u"Bench press"_s, u"Pec deck"_s, u"Barbell row"_s, u"Triceps pushdown"_s, u"Lateral raise"_s})
        workout.exercises.push_back({emptyLog().findExerciseNamed(name)->id, {}, {}, {}, {}});
    const int exercises = *rc::gen::inRange(1, static_cast<int>(workout.exercises.size()) + 1);
    const int sets = *rc::gen::inRange(1, 17);
    qint64 clock = 0;
    for (int i = 0; i < sets; ++i) {
        PerformedSet set = anySet(exercises);
        const int gap = *rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(0, 400)},
            {2, rc::gen::inRange(0, 12)}, {1, rc::gen::inRange(400, 4000)}, {1, rc::gen::inRange(-200, 0)}});
        clock += gap;
        if (*rc::gen::inRange(0, 12) > 0) {
            if (*rc::gen::arbitrary<bool>())
                set.startedAt = workout.startedAt.plusSeconds(clock);
            clock += *rc::gen::inRange(0, 90);
            set.finishedAt = workout.startedAt.plusSeconds(clock);
        }
        workout.sets.push_back(set);
    }
    if (*rc::gen::arbitrary<bool>())
        workout.pauses.push_back(
            {workout.startedAt.plusSeconds(*rc::gen::inRange(0, 2000)), *rc::gen::inRange(0, 900)});
    workout.finishedAt = workout.startedAt.plusSeconds(clock + *rc::gen::inRange(-60, 2000));
    return workout;
}

/// Calls `use` with the context of each block.
template <class Use> void forEachBlock(const Workout& workout, const Use& use)
{
    const PreparedWorkout ready = prepared(emptyLog(), workout, {});
    for (const Block& block : blocksOf(emptyLog(), workout, ready))
        use(MeasureContext{emptyLog(), workout, ready, block});
}

std::optional<MeasureValue> of(const MeasureContext& context, QStringView key)
{
    return findMeasure(key)->of(context);
}

RC_GTEST_PROP(AnyWorkout, HasBlocksWhoseDurationIsWorkAndRestAndIdle, ())
{
    forEachBlock(anyWorkout(), [](const MeasureContext& context) {
        const BlockTime time = blockTime(context);
        RC_ASSERT(time.duration.seconds || time.duration.doubt == DurationDoubt::TimesUnknown);
        if (!time.parts)
            return;
        RC_ASSERT(time.parts->work + time.parts->rest + time.parts->idle == *time.duration.seconds);
        RC_ASSERT(time.parts->work >= 0 && time.parts->rest >= 0 && time.parts->idle >= 0);
    });
}

RC_GTEST_PROP(AnyWorkout, HasVolumesWhosePartsMakeTheWhole, ())
{
    forEachBlock(anyWorkout(), [](const MeasureContext& context) {
        const auto all = of(context, u"volume_load");
        const auto compound = of(context, u"compound_volume_load");
        const auto isolation = of(context, u"isolation_volume_load");
        const auto value = [](const auto& part) { return part ? part->value : 0; };
        RC_ASSERT(value(compound) + value(isolation) == value(all));
    });
}

RC_GTEST_PROP(AnyWorkout, HasNoNegativeMeasures, ())
{
    forEachBlock(anyWorkout(), [](const MeasureContext& context) {
        for (const Measure& measure : measures()) {
            const QLatin1String key(measure.key);
            if (key == u"rep_loss" || key == u"prefatigue_cost")
                continue; // these may go either way
            const auto value = measure.of(context);
            RC_ASSERT(!value || value->value >= 0);
            RC_ASSERT(!value || !value->high || *value->high > value->value);
        }
    });
}

RC_GTEST_PROP(AnyWorkout, HasNoMoreHardSetsThanWorkingSets, ())
{
    forEachBlock(anyWorkout(), [](const MeasureContext& context) {
        const auto hard = of(context, u"hard_sets");
        const auto working = of(context, u"working_sets");
        RC_ASSERT(hard->high.value_or(hard->value) <= working->value);
        RC_ASSERT(working->value <= static_cast<double>(context.workout.sets.size()));
    });
}

RC_GTEST_PROP(AnyWorkout, LastsNoLongerThanFromStartToFinish, ())
{
    const Workout workout = anyWorkout();
    const auto whole = workout.startedAt.secondsTo(*workout.finishedAt);
    const Duration duration = workoutDuration(workout, prepared(emptyLog(), workout, {}));
    RC_ASSERT(duration.seconds || duration.doubt == DurationDoubt::TimesUnknown);
    RC_ASSERT(
        !duration.seconds || (*duration.seconds >= 0 && *duration.seconds <= static_cast<double>(*whole)));
}

RC_GTEST_PROP(AnyWorkout, IsMeasuredTheSameWithAFlaggedWarmupBeforeIt, ())
{
    const Workout plain = anyWorkout();
    Workout warmed = plain;
    PerformedSet warmup;
    warmup.id = SetId::fresh();
    warmup.exercise = *rc::gen::inRange(0, static_cast<int>(plain.exercises.size()));
    warmup.role = SetRole::Warmup;
    warmup.load = Mass::from(20, MassUnit::Kilogram);
    warmup.reps = 10;
    // Flags win over what is taken for a warm-up, so only an exercise that has a flagged one stays the same.
    RC_PRE(std::ranges::any_of(plain.sets, [&](const PerformedSet& set) {
        return set.exercise == warmup.exercise && set.role == SetRole::Warmup;
    }));
    warmed.sets.insert(warmed.sets.begin(), warmup);
    const auto valuesOf = [](const Workout& workout) {
        std::vector<std::optional<MeasureValue>> values;
        forEachBlock(workout, [&](const MeasureContext& context) {
            for (const Measure& measure : measures()) {
                if (!measure.ofWorkout) // a set without times hides how long the gap before the first one was
                    values.push_back(measure.of(context));
            }
        });
        return values;
    };
    RC_ASSERT(valuesOf(plain) == valuesOf(warmed));
}

} // namespace
} // namespace settheory::test
