// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/swaporder.h"

#include "core/entry/logging.h"
#include "core/entry/planprogress.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");

/// A workout that was planned as an earlier one, and what is still to be done of it as words.
class SwapOrder : public testing::Test {
protected:
    void planLike(const QStringList& lines, Protocol planned = Protocol::Straight)
    {
        const Workout earlier = test::workoutFromText(log, u"2026-11-20T18:00:00+01:00 A"_s, lines);
        workout = begunLike(earlier, kNow);
        workout.plannedProtocols[Muscle::Chest] = planned;
    }
    void doNext(int exercise, SetRole role = SetRole::Working)
    {
        PerformedSet set;
        set.id = SetId::fresh();
        set.exercise = exercise;
        set.role = role;
        workout.sets.push_back(set);
    }
    bool swap()
    {
        const auto swapped = withSwappedOrder(log, workout, Muscle::Chest);
        if (swapped)
            workout = *swapped;
        return swapped.has_value();
    }
    /// One letter for each planned set that is not over: its exercise's first, small for a warm-up.
    std::string remaining() const
    {
        const PlanProgress progress = planProgress(workout);
        QString letters;
        for (std::size_t i = 0; i < workout.plan.size(); ++i) {
            const PlannedSet& planned = workout.plan[i];
            const QString name =
                log.exerciseOf(workout.exercises[static_cast<std::size_t>(planned.exercise)]).name;
            if (!progress.isOver[i])
                letters += planned.role == SetRole::Warmup ? name[0].toLower() : name[0];
        }
        return letters.toStdString();
    }
    Protocol planned() const { return workout.plannedProtocols.at(Muscle::Chest); }

    Log log = test::catalogueLog();
    Workout workout = Workout::begun(u"now"_s, kNow);
};

const QStringList kStraight{
    u"bench press: w 40x8, 80x8, 80x7, 80x6"_s, u"pec deck: 55x11, 55x9"_s, u"triceps pushdown: 30x12"_s};
} // namespace

TEST_F(SwapOrder, TurnsStraightSetsIntoPreExhaustionAndBack)
{
    planLike(kStraight);
    const Workout before = workout;
    EXPECT_EQ(remaining(), "bBBBPPT");
    ASSERT_TRUE(swap());
    EXPECT_EQ(remaining(), "PPbBBBT") << "the warm-up goes with its exercise";
    EXPECT_EQ(planned(), Protocol::PreExhaustionSequential);
    ASSERT_TRUE(swap());
    EXPECT_EQ(workout, before);
}

TEST_F(SwapOrder, LeavesWhatIsDoneAndTheOtherMuscles)
{
    planLike(kStraight);
    doNext(0, SetRole::Warmup);
    doNext(0);
    ASSERT_TRUE(swap());
    EXPECT_EQ(remaining(), "PPBBT");
    EXPECT_FALSE(workout.plannedProtocols.contains(Muscle::Chest)) << "turned over in the middle";
}

TEST_F(SwapOrder, KeepsRoundsAndFinishesTheOneThatIsHalfDone)
{
    planLike({u"pec deck"_s, u"55x11"_s, u"bench press"_s, u"80x8"_s, u"pec deck"_s, u"55x9"_s,
                 u"bench press"_s, u"80x7"_s, u"pec deck"_s, u"55x8"_s, u"bench press"_s, u"80x6"_s},
        Protocol::PreExhaustionSuperset);
    doNext(0);
    EXPECT_EQ(remaining(), "BPBPB");
    ASSERT_TRUE(swap());
    EXPECT_EQ(remaining(), "BBPBP");
}

TEST_F(SwapOrder, OfRoundsIsPostExhaustionAndBack)
{
    planLike({u"pec deck"_s, u"55x11"_s, u"bench press"_s, u"80x8"_s, u"pec deck"_s, u"55x9"_s,
                 u"bench press"_s, u"80x7"_s},
        Protocol::PreExhaustionSuperset);
    ASSERT_TRUE(swap());
    EXPECT_EQ(remaining(), "BPBP");
    EXPECT_EQ(planned(), Protocol::PostExhaustion);
    ASSERT_TRUE(swap());
    EXPECT_EQ(planned(), Protocol::PreExhaustionSuperset);
}

TEST_F(SwapOrder, CallsOneIsolationBeforeSeveralCompoundsAnOpener)
{
    planLike({u"bench press: 80x8, 80x7"_s, u"pec deck: 55x11"_s});
    ASSERT_TRUE(swap());
    EXPECT_EQ(planned(), Protocol::PreExhaustionOpener);
}

TEST_F(SwapOrder, IsNothingWhereOneKindAloneIsLeft)
{
    planLike(kStraight);
    for (int i = 0; i < 3; ++i)
        doNext(0);
    EXPECT_FALSE(swap());
    EXPECT_FALSE(withSwappedOrder(log, workout, Muscle::Triceps));
}

TEST_F(SwapOrder, LeavesAPlannedProtocolThatIsNotAboutTheOrder)
{
    planLike(kStraight, Protocol::DropSets);
    ASSERT_TRUE(swap());
    EXPECT_EQ(planned(), Protocol::DropSets) << "drop sets are not about the order";
}

TEST_F(SwapOrder, DoesNotTakeAnUnplannedWarmUpOrDropForAPlannedSet)
{
    planLike({u"bench press: 80x8, 80x7"_s, u"pec deck: 55x11"_s});
    doNext(0, SetRole::Warmup);
    EXPECT_EQ(remaining(), "BBP");
    doNext(0);
    doNext(0, SetRole::Drop);
    EXPECT_EQ(remaining(), "BP");
    EXPECT_EQ(planProgress(workout).last, std::nullopt);
}
