// SPDX-License-Identifier: GPL-3.0-or-later
// What the file keeps beside the log itself, so that two copies of it can be merged: times of edit, what was
// deleted, where merged exercises went. Looked at with SQLite alone.
#include "core/journal/exerciseedits.h"
#include "core/store/migrations.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

struct Traced {
    TemporaryLog file;
    Moment now = *Moment::fromIso(u"2026-11-24T18:00:00Z");
    std::unique_ptr<Journal> journal = file.open([this] { return now; });
    Workout workout = benchWorkout(3);

    Traced() { EXPECT_TRUE(journal->apply(adding(workout))); }
    QByteArray ask(const char* sql) const { return askSql(file.path(), sql); }
    void tick() { now = now.plusSeconds(1); }
};

constexpr const char* kSetTimes = "SELECT edited_at FROM performed_set ORDER BY position";
constexpr const char* kTombs = "SELECT kind || ' ' || workout_id || ' ' || deleted_id FROM tombstone";

} // namespace

TEST(Traces, OnlyTheSetThatWasEditedIsNewer)
{
    Traced traced;
    const QByteArray first = QByteArray::number(traced.now.instant() * 1000);
    EXPECT_EQ(traced.ask(kSetTimes), first + '\n' + first + '\n' + first);
    traced.tick();
    ASSERT_TRUE(traced.journal->apply(
        editing(*traced.journal, traced.workout.id, [](Workout& workout) { workout.sets[1].reps = 6; })));
    const QByteArray second = QByteArray::number(traced.now.instant() * 1000);
    EXPECT_EQ(traced.ask(kSetTimes), first + '\n' + second + '\n' + first);
    EXPECT_EQ(traced.ask("SELECT edited_at FROM workout"), second);
}

TEST(Traces, ADeletedSetLeavesATombstoneUntilItIsBack)
{
    Traced traced;
    const QString gone = traced.workout.sets[2].id.text;
    ASSERT_TRUE(traced.journal->apply(
        editing(*traced.journal, traced.workout.id, [](Workout& workout) { workout.sets.pop_back(); })));
    EXPECT_EQ(traced.ask(kTombs), "set " + traced.workout.id.text.toUtf8() + ' ' + gone.toUtf8());
    ASSERT_TRUE(traced.journal->undo());
    EXPECT_EQ(traced.ask(kTombs), "");
    EXPECT_EQ(traced.ask("SELECT count(*) FROM performed_set"), "3");
}

TEST(Traces, ADeletedWorkoutLeavesATombstoneUntilItIsBackAndNewerThanIt)
{
    Traced traced;
    ASSERT_TRUE(traced.journal->apply(deleting(*traced.journal, traced.workout.id)));
    EXPECT_EQ(traced.ask(kTombs), "workout  " + traced.workout.id.text.toUtf8());
    const qint64 deletedAt = traced.ask("SELECT deleted_at FROM tombstone").toLongLong();
    EXPECT_EQ(deletedAt, traced.now.instant() * 1000 + 1);
    ASSERT_TRUE(traced.journal->undo());
    EXPECT_EQ(traced.ask(kTombs), "");
    EXPECT_GT(traced.ask("SELECT edited_at FROM workout").toLongLong(), deletedAt);
    EXPECT_GT(traced.ask("SELECT min(edited_at) FROM performed_set").toLongLong(), deletedAt);
}

TEST(Traces, AMergedExerciseLeavesATombstoneAndARedirect)
{
    Traced traced;
    const auto bench = catalogueId(u"bench-press"_s);
    const auto dumbbells = catalogueId(u"dumbbell-bench-press"_s);
    ASSERT_TRUE(traced.journal->apply(*mergedExercises(*traced.journal->log(), bench, dumbbells)));
    constexpr const char* kRedirects = "SELECT exercise_id || ' ' || into_exercise_id FROM exercise_redirect";
    EXPECT_EQ(traced.ask(kRedirects), bench.text.toUtf8() + ' ' + dumbbells.text.toUtf8());
    EXPECT_EQ(traced.ask(kTombs), "exercise  " + bench.text.toUtf8());
    ASSERT_TRUE(traced.journal->undo());
    EXPECT_EQ(traced.ask(kRedirects), "");
    EXPECT_EQ(traced.ask(kTombs), "");
}

TEST(Traces, AWorkoutHasADigestOnceItIsFinished)
{
    Traced traced;
    EXPECT_EQ(traced.ask("SELECT length(digest) FROM workout"), "64");
    ASSERT_TRUE(traced.journal->apply(
        editing(*traced.journal, traced.workout.id, [](Workout& workout) { workout.inProgress = true; })));
    EXPECT_EQ(traced.ask("SELECT digest IS NULL FROM workout"), "1");
}

TEST(Traces, TheFileIsSetUpAsADocument)
{
    const Traced traced;
    EXPECT_EQ(traced.ask("PRAGMA application_id"), "1399157844");
    EXPECT_EQ(traced.ask("PRAGMA user_version"), QByteArray::number(newestSchema()));
    EXPECT_EQ(traced.ask("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(traced.ask("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                         "AND name NOT LIKE 'sqlite%'"),
        "");
}
