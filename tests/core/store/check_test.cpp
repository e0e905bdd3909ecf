// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcheck.h"
#include "core/store/migrations.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/core/store/randomlog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// A log with a finished workout; then changed by someone who does not know the rules.
LogCheck checkAfter(const char* sql)
{
    const TemporaryLog file;
    EXPECT_TRUE(file.open()->apply(adding(benchWorkout(3))));
    EXPECT_TRUE(runSql(file.path(), sql)) << sql;
    const auto check = checkLog(file.path());
    EXPECT_TRUE(check);
    return check.value_or(LogCheck());
}

} // namespace

TEST(CheckLog, FindsNothingWrongWithAGoodLogAndCountsIt)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(journal->apply(adding(benchWorkout(3))));
    const auto check = checkLog(file.path()); // while it is held
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->ok()) << check->problems.join(u'\n').toStdString();
    EXPECT_EQ(check->schema, newestSchema());
    EXPECT_EQ(check->applicationId, 0x53657454);
    EXPECT_EQ(check->workouts, 1);
    EXPECT_EQ(check->sets, 3);
}

TEST(CheckLog, FindsAChangedValueThatSQLiteCannotSee)
{
    const LogCheck check = checkAfter("UPDATE performed_set SET load_billionths = load_billionths + 1 "
                                      "WHERE position = 1");
    ASSERT_EQ(check.problems.size(), 1);
    EXPECT_TRUE(check.problems[0].contains(u"Monday"_s));
}

TEST(CheckLog, FindsARemovedSetAndARemovedExercise)
{
    EXPECT_FALSE(checkAfter("DELETE FROM performed_set WHERE position = 2").ok());
    EXPECT_FALSE(
        checkAfter("PRAGMA foreign_keys = OFF; DELETE FROM exercise WHERE name = 'Bench press'").ok());
}

TEST(CheckLog, FindsAChangedSchema)
{
    EXPECT_FALSE(checkAfter("CREATE TABLE more (x)").ok());
    EXPECT_FALSE(checkAfter("DROP INDEX performed_exercise_by_exercise").ok());
    EXPECT_FALSE(checkAfter("DROP TABLE tombstone").ok());
}

TEST(CheckLog, FindsTwoExercisesOfOneName)
{
    EXPECT_FALSE(checkAfter("UPDATE exercise SET name = 'BENCH PRESS' WHERE name = 'Pec deck'").ok());
}

TEST(CheckLog, DoesNotMindARenamedExercise)
{
    EXPECT_TRUE(checkAfter("UPDATE exercise SET name = 'Flat bench' WHERE name = 'Bench press'").ok());
}

TEST(CheckLog, FlippedBitsNeverChangeAFinishedWorkoutInSilence)
{
    const TemporaryLog file;
    RandomLog random(7);
    {
        const auto journal = file.open();
        Change change;
        for (int i = 0; i < 40; ++i)
            change.workouts.push_back(
                {nullptr, std::make_shared<const Workout>(random.workout(journal->log()->exercises()))});
        ASSERT_TRUE(journal->apply(change));
    }
    const auto good = readLog(file.path());
    ASSERT_TRUE(good);
    const QByteArray bytes = bytesOf(file.path());
    std::mt19937 engine(11); // NOLINT: the same flips every time
    int found = 0;
    int harmless = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray flipped = bytes;
        const auto place = static_cast<qsizetype>(engine() % static_cast<unsigned>(bytes.size()));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (engine() % 8)));
        ASSERT_TRUE(writeBytes(file.path(), flipped));
        const auto check = checkLog(file.path());
        if (!check || !check->ok()) {
            ++found;
            continue;
        }
        const auto log = readLog(file.path());
        ASSERT_TRUE(log);
        ASSERT_EQ((*log)->workouts().size(), (*good)->workouts().size());
        for (const WorkoutPtr& workout : (*good)->workouts()) {
            const WorkoutPtr now = (*log)->findWorkout(workout->id);
            ASSERT_TRUE(now);
            Workout expected = *workout;
            expected.editedAt = now->editedAt; // in no digest
            EXPECT_EQ(*now, expected) << "byte " << place;
        }
        ++harmless;
    }
    RecordProperty("found", found);
    RecordProperty("harmless", harmless);
    EXPECT_GT(found, 25);
}
