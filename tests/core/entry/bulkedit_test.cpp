// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/bulkedit.h"

#include "core/model/catalogue.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

Workout workout(const QStringList& lines)
{
    static const Log kLog = test::catalogueLog();
    return test::workoutFromText(kLog, u"2026-11-24T18:00:00+01:00 Push"_s, lines);
}

Mass kg(double value)
{
    return *Mass::from(value, MassUnit::Kilogram);
}

Result<Workout> edited(const Workout& before, const SetIndices& sets, const BulkEdit& edit)
{
    return withSetsEdited(before, sets, edit, MassUnit::Kilogram);
}

} // namespace

TEST(BulkEdit, ChangesWhatIsSaidOfTheChosenSetsAndNothingElse)
{
    const Workout before = workout({u"bench press: w 60x8, 100x6 @1, 95x6"_s});
    const auto after =
        edited(before, {0, 2}, {.role = SetRole::BackOff, .load = u"+2.5"_s, .reps = u"-1"_s, .rir = u"2"_s});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->sets[0].load, kg(62.5));
    EXPECT_THAT(after->sets[0].reps, Optional(7));
    EXPECT_EQ(after->sets[2].role, SetRole::BackOff);
    EXPECT_EQ(after->sets[2].load, kg(97.5));
    EXPECT_THAT(after->sets[2].rir, Optional(2.0));
    EXPECT_EQ(after->sets[1], before.sets[1]);
    EXPECT_EQ(*edited(before, {0, 1, 2}, {}), before);
}

TEST(BulkEdit, LeavesWhatIsUnknownUnknown)
{
    const Workout before = workout({u"bench press: ?x8, 100x? "_s});
    const auto more = edited(before, {0, 1}, {.load = u"+5"_s, .reps = u"+1"_s, .rir = u"-1"_s});
    ASSERT_TRUE(more);
    EXPECT_EQ(more->sets[0].load, std::nullopt);
    EXPECT_EQ(more->sets[1].reps, std::nullopt);
    EXPECT_EQ(more->sets[1].rir, std::nullopt);
    EXPECT_EQ(more->sets[1].load, kg(105));
    EXPECT_EQ(edited(before, {1}, {.load = u"?"_s})->sets[1].load, std::nullopt);
}

TEST(BulkEdit, KeepsTheUnitInWhichASetWasTyped)
{
    const Workout before = workout({u"bench press: 225lb x5"_s});
    EXPECT_EQ(edited(before, {0}, {.load = u"+5"_s})->sets[0].load, Mass::from(230, MassUnit::Pound));
    EXPECT_EQ(edited(before, {0}, {.load = u"100"_s})->sets[0].load, kg(100));
    EXPECT_EQ(edited(before, {0}, {.load = u"235 lb"_s})->sets[0].load, Mass::from(235, MassUnit::Pound));
    EXPECT_FALSE(edited(before, {0}, {.load = u"+5 kg"_s})) << "no sum of two units";
}

TEST(BulkEdit, RefusesWhatOneOfTheSetsCannotHave)
{
    const Workout before = workout({u"bench press: 100x6 @1, 4x2"_s, u"pec deck: 50x9"_s});
    for (const BulkEdit& edit : {BulkEdit{.load = u"-5"_s}, BulkEdit{.reps = u"-3"_s},
             BulkEdit{.reps = u"7.5"_s}, BulkEdit{.rir = u"-2"_s}, BulkEdit{.rir = u"31"_s},
             BulkEdit{.load = u"heavy"_s}, BulkEdit{.load = u"5 stone"_s}, BulkEdit{.reps = u"8 kg"_s}})
        EXPECT_FALSE(edited(before, {0, 1}, edit)) << edit.load.toStdString() << edit.reps.toStdString();
    EXPECT_FALSE(edited(before, {2}, {.role = SetRole::Drop})) << "it follows another exercise";
    EXPECT_TRUE(edited(before, {1}, {.role = SetRole::Drop}));
}

TEST(BulkEdit, GivesTheSetsToAnotherExercise)
{
    const Workout before = workout({u"bench press: 100x6, 95x6"_s, u"pec deck: 50x9"_s});
    const auto after = edited(before, {0, 1}, {.exercise = catalogueId(u"pec-deck"_s)});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->exercises.size(), 1U) << "the bench press has nothing left";
    EXPECT_EQ(after->sets.size(), 3U);
}
