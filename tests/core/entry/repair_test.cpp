// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/repair.h"

#include "core/protocols/burst.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

namespace {

Workout workout(const QStringList& lines)
{
    static const Log kLog = test::catalogueLog();
    return test::workoutFromText(kLog, u"2026-11-24T18:00:00+01:00 Push"_s, lines);
}

Moment at(QStringView time)
{
    return Moment::fromIso(u"2026-11-"_s + time.toString() + u"+01:00"_s).value();
}

} // namespace

TEST(LeftOpen, IsAWorkoutInProgressInWhichNothingHappenedForTwoHours)
{
    Workout open = workout({u"bench press"_s, u"[18:10] 100x5"_s});
    EXPECT_FALSE(isLeftOpen(open, at(u"25T09:00:00"))) << "not in progress";
    open.inProgress = true;
    EXPECT_FALSE(isLeftOpen(open, at(u"24T20:10:00")));
    EXPECT_TRUE(isLeftOpen(open, at(u"24T20:10:01")));
    EXPECT_FALSE(isLeftOpen(open, at(u"24T21:00:00"), at(u"24T20:30:00"))) << "it was said that it goes on";
}

TEST(Span, IsFromStartToFinishWithoutPauses)
{
    EXPECT_EQ(spanSeconds(workout({u"bench press: 100x5"_s})), std::nullopt);
    EXPECT_THAT(spanSeconds(workout({u"[18:10] pause"_s, u"[18:20] resume"_s, u"[19:00] finish"_s})),
        Optional(50 * 60));
    EXPECT_FALSE(isTooLong(workout({u"[22:00] finish"_s})));
    EXPECT_TRUE(isTooLong(workout({u"[22:00:01] finish"_s})));
}

TEST(EndedAtLastSet, CutsFinishAndPausesOffAfterIt)
{
    Workout late = workout({u"bench press"_s, u"[18:10] 100x5"_s, u"[18:20] 100x4"_s, u"[18:30] pause"_s,
        u"[18:40] resume"_s, u"[23:00] finish"_s});
    const auto repaired = endedAtLastSet(late);
    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired->finishedAt, at(u"24T18:20:00"));
    EXPECT_THAT(repaired->pauses, IsEmpty());
    EXPECT_EQ(repaired->sets, late.sets);
    EXPECT_FALSE(endedAtLastSet(*repaired)) << "nothing left to repair";
    late.sets.clear();
    EXPECT_FALSE(endedAtLastSet(late)) << "no set says when it ended";
}

TEST(Bursts, AreSetsTickedInOneGo)
{
    EXPECT_THAT(burstsOf(workout({u"bench press"_s, u"[18:10] 100x5"_s, u"[18:20:00] 100x5"_s,
                    u"[18:20:04] 100x5"_s, u"[18:20:09] 100x4"_s, u"[18:25] 90x6"_s})),
        ElementsAre(Burst{1, 3}));
    EXPECT_THAT(burstsOf(workout({u"bench press: 100x5, 100x5"_s})), IsEmpty()) << "no times";
}

TEST(Bursts, AreNeitherPairsNorSegmentsNorSides)
{
    EXPECT_THAT(
        burstsOf(workout({u"pec deck"_s, u"[18:10:00] 50x9"_s, u"bench press"_s, u"[18:10:08] 80x7"_s})),
        IsEmpty());
    EXPECT_THAT(
        burstsOf(workout({u"bench press"_s, u"[18:10:00] 80x7"_s, u"[18:10:05] d 60x6"_s})), IsEmpty());
    EXPECT_THAT(burstsOf(workout({u"concentration curl"_s, u"[18:10:00] l 10x9"_s, u"[18:10:05] r 10x9"_s})),
        IsEmpty());
}

TEST(Bursts, LeaveOnlyTheirLastEndOnceTheOthersAreForgotten)
{
    const Workout burst =
        workout({u"bench press"_s, u"[18:20:00] 100x5"_s, u"[18:20:04] 100x5"_s, u"[18:20:09] 100x4"_s});
    const Workout after = withoutEnds(burst, 0, 2);
    EXPECT_THAT(burstsOf(after), IsEmpty());
    EXPECT_EQ(after.sets[0].finishedAt, std::nullopt);
    EXPECT_EQ(after.sets[2].finishedAt, burst.sets[2].finishedAt);
}
