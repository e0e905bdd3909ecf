// SPDX-License-Identifier: GPL-3.0-or-later
// Any two histories of edits on copies, merged in either order, give the same log, and merging again changes
// nothing. merge_without_tie_break and merge_without_tombstones are this test with one rule taken out of
// core/merge/newest.cpp: there it must fail.
#include "core/journal/logcheck.h"
#include "core/journal/logmerge.h"
#include "tests/merge/histories.h"

#include <gtest/gtest.h>

using namespace settheory;

namespace {

Log logOf(const Machine& machine)
{
    return **readLog(machine.file.path());
}

/// What the lifter deleted on one machine, and nobody touched on the other since they parted.
bool deletedStayDeleted(const Log& before, const Log& here, const Log& other, const Log& merged)
{
    for (const WorkoutPtr& workout : before.allWorkouts()) {
        const bool isDeleted = !here.findWorkout(workout->id);
        const WorkoutPtr there = other.findWorkout(workout->id);
        if (isDeleted && there == nullptr && merged.findWorkout(workout->id))
            return false;
        if (isDeleted && there && there->editedAt == workout->editedAt && merged.findWorkout(workout->id))
            return false;
    }
    return true;
}

bool bothSidesNewWorkoutsStay(const Log& before, const Log& here, const Log& merged)
{
    for (const WorkoutPtr& workout : here.allWorkouts()) {
        if (!before.findWorkout(workout->id) && !merged.findWorkout(workout->id))
            return false;
    }
    return true;
}

} // namespace

TEST(MergedCopies, AreTheSameLogInEitherOrderAndTwiceIsOnce)
{
    const int histories = std::max(100, qEnvironmentVariableIntValue("SETTHEORY_HISTORIES"));
    int differed = 0;
    for (int seed = 1; seed <= histories; ++seed) {
        RandomLog random(static_cast<std::uint64_t>(seed));
        Machine gym;
        edit(gym, random, random.number(4, 20));
        Machine home;
        home.copyFrom(gym);
        const Log before = logOf(gym);
        edit(gym, random, random.number(0, 15));
        edit(home, random, random.number(0, 15));
        const Log atGym = logOf(gym);
        const Log atHome = logOf(home);
        differed += isSameLog(atGym, atHome) ? 0 : 1;

        Machine gymThenHome;
        gymThenHome.copyFrom(gym);
        Machine homeThenGym;
        homeThenGym.copyFrom(home);
        ASSERT_TRUE(mergeInto(gymThenHome, home)) << "history " << seed;
        ASSERT_TRUE(mergeInto(homeThenGym, gym)) << "history " << seed;
        const Log merged = logOf(gymThenHome);
        ASSERT_TRUE(isSameLog(merged, logOf(homeThenGym)))
            << "history " << seed << ": " << differenceOf(merged, logOf(homeThenGym)).toStdString();
        ASSERT_TRUE(checkLog(gymThenHome.file.path())->ok());
        ASSERT_TRUE(deletedStayDeleted(before, atGym, atHome, merged)) << "history " << seed;
        ASSERT_TRUE(deletedStayDeleted(before, atHome, atGym, merged)) << "history " << seed;
        ASSERT_TRUE(bothSidesNewWorkoutsStay(before, atGym, merged)) << "history " << seed;
        ASSERT_TRUE(bothSidesNewWorkoutsStay(before, atHome, merged)) << "history " << seed;

        // Twice is once, and the two that were merged have nothing to tell each other.
        for (const Machine* other : {&home, &gym, &homeThenGym}) {
            ASSERT_TRUE(mergeInto(gymThenHome, *other)) << "history " << seed;
            ASSERT_TRUE(isSameLog(merged, logOf(gymThenHome)))
                << "history " << seed << ": " << differenceOf(merged, logOf(gymThenHome)).toStdString();
        }
    }
    std::printf("%d histories, in %d the copies differed\n", histories, differed);
    EXPECT_GT(differed, histories / 2);
}
