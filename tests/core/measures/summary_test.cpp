// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/summary.h"

#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::ElementsAre;
using testing::Pair;

class Summary : public Measuring {
protected:
    WorkoutSummary of(const WorkoutPtr& workout) const
    {
        const PreparedWorkout ready = preparedOf(workout);
        return summaryOf(log, *workout, ready, blocksOf(log, *workout, ready));
    }
};

TEST_F(Summary, CountsEverySetOfTheWorkoutOnce)
{
    const auto workout = add({u"deadlift: w 60x5, 140x5 @2, 140x5"_s, u"lateral raise: 10x12 @1"_s});
    const WorkoutSummary summary = of(workout);
    EXPECT_EQ(summary.workingSets, 3);
    EXPECT_EQ(summary.hardSets, (HardSets{2, 3}));
    EXPECT_EQ(summary.volumeLoad, (MeasureValue{.value = 1400 + 2 * 10 * 12}));
    EXPECT_EQ(summary.duration.doubt, DurationDoubt::TimesUnknown);
}

TEST_F(Summary, TellsEachProtocolOnceWithItsCount)
{
    const auto workout = add({u"pec deck: 60x12 @1, 60x11 @0"_s, u"bench press: 80x8 @1, 80x7 @1"_s,
        u"deadlift: 140x5 @2"_s, u"lateral raise: 10x12 @1"_s});
    EXPECT_THAT(of(workout).protocolCounts(),
        ElementsAre(Pair(Protocol::Straight, 2), Pair(Protocol::PreExhaustionSequential, 1)));
}

} // namespace
} // namespace settheory::test
