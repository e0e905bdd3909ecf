// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/analysis.h"

#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleNear;
using testing::Optional;

class AnalysisOfALog : public Measuring {
protected:
    Analysis analysis;

    MeasuredLog measured() { return analysis.of(std::make_shared<const Log>(log)); }
    std::optional<double> cost(const WorkoutPtr& workout)
    {
        const auto value =
            measured().find(workout->id)->blocks.front().valueOf(*findMeasure(u"prefatigue_cost"));
        return value ? std::optional(value->value) : std::nullopt;
    }
};

TEST_F(AnalysisOfALog, MeasuresEveryBlockAsTheMeasuresDo)
{
    const auto workout = add({u"bench press: 80x8 @2, 80x7 @1"_s, u"barbell row: 70x10 @2"_s});
    const MeasuredLog result = measured();
    ASSERT_EQ(result.workouts.size(), 1U);
    const MeasuredPtr found = result.find(workout->id);
    ASSERT_EQ(found, result.workouts.front());
    ASSERT_EQ(found->blocks.size(), found->recognised->blocks.size());
    for (std::size_t i = 0; i < found->blocks.size(); ++i) {
        const Muscle muscle = found->recognised->blocks[i].muscle;
        for (const Measure& measure : measures())
            EXPECT_EQ(
                found->blocks[i].valueOf(measure), whole(workout, muscle, QString::fromLatin1(measure.key)))
                << measure.key;
    }
    EXPECT_EQ(found->summary.workingSets, 3);
}

TEST_F(AnalysisOfALog, MeasuresAgainOnlyWhatAnEditTouches)
{
    const auto first = add(u"2026-11-03T18:00:00+01:00"_s, {u"bench press: 80x8 @2"_s});
    const auto second = add(u"2026-11-06T18:00:00+01:00"_s, {u"bench press: 80x8 @2"_s});
    const MeasuredLog before = measured();
    edit(second, [](Workout& workout) { workout.sets[0].reps = 9; });
    const MeasuredLog after = measured();
    EXPECT_EQ(before.find(first->id), after.find(first->id));
    EXPECT_NE(before.find(second->id), after.find(second->id));
}

TEST_F(AnalysisOfALog, MeasuresAgainWhenASettingChanges)
{
    const auto workout = add({u"bench press: 80x8 @2"_s});
    EXPECT_EQ(measured().find(workout->id)->summary.hardSets, (HardSets{1, 1}));
    LogSettings settings;
    settings.hardSetRir = 1;
    log.setSettings(settings);
    EXPECT_EQ(measured().find(workout->id)->summary.hardSets, (HardSets{0, 0}));
}

TEST_F(AnalysisOfALog, LooksUpTheCostOfPreFatigueWhenAnotherWorkoutChanges)
{
    const auto tired =
        add(u"2026-11-06T18:00:00+01:00"_s, {u"pec deck: 60x12 @0"_s, u"bench press: 80x7 @0"_s});
    EXPECT_EQ(cost(tired), std::nullopt);
    const auto fresh = add(u"2026-11-03T18:00:00+01:00"_s, {u"bench press: 80x9 @1"_s});
    EXPECT_THAT(cost(tired), Optional(DoubleNear(0.3, 1e-12)));
    log.removeWorkout(fresh->id);
    EXPECT_EQ(cost(tired), std::nullopt);
}

} // namespace
} // namespace settheory::test
