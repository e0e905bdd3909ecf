// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/columndigests.h"
#include "core/store/upgrade.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T18:04:10+01:00");

/// A next step as a later release could bring it: a table rebuilt under a new name first.
const std::vector<const char*> kNext = {
    R"(CREATE TABLE planned_set_new (
        workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        exercise_position INTEGER NOT NULL,
        tempo TEXT NOT NULL,
        PRIMARY KEY (workout_id, position)
    ) STRICT, WITHOUT ROWID)",
    "INSERT INTO planned_set_new SELECT workout_id, position, exercise_position, '' FROM planned_set",
    "DROP TABLE planned_set",
    "ALTER TABLE planned_set_new RENAME TO planned_set",
    "ALTER TABLE workout ADD COLUMN weather TEXT",
};

std::vector<Migration> historyWith(std::vector<const char*> next)
{
    std::vector<Migration> history(allMigrations().begin(), allMigrations().end());
    history.push_back({newestSchema() + 1, "An artificial step", std::move(next)});
    return history;
}

std::unique_ptr<Database> openLog(const TemporaryLog& file)
{
    auto database = Database::open(file.path(), Database::Mode::Write);
    EXPECT_TRUE(database);
    return std::move(*database);
}

void makeLog(const TemporaryLog& file)
{
    Workout workout = benchWorkout(3);
    workout.plan.push_back({});
    EXPECT_TRUE(file.open()->apply(adding(workout)));
}

/// The step fails, and the log is as it was: version, tables and values.
void expectUndone(const std::vector<const char*>& next)
{
    const TemporaryLog file;
    makeLog(file);
    const auto database = openLog(file);
    const auto before = columnDigests(*database);
    EXPECT_FALSE(bringUpToDate(*database, historyWith(next), kNow));
    EXPECT_EQ(*columnDigests(*database), *before);
    EXPECT_EQ(*database->number("PRAGMA user_version"), newestSchema());
    EXPECT_EQ(*database->number("PRAGMA foreign_keys"), 1);
    EXPECT_TRUE(bringUpToDate(*database, historyWith(kNext), kNow)) << "the second start finishes";
}

} // namespace

TEST(Migrations, CountFromOneWithoutAGap)
{
    for (int version = 1; const Migration& step : allMigrations())
        EXPECT_EQ(step.version, version++);
    EXPECT_EQ(newestSchema(), static_cast<int>(allMigrations().size()));
}

TEST(Migrations, ThatWereReleasedAreNeverEdited)
{
    const std::vector<std::string> released = {
        "70dd161f4d68191a7135802ad1eac77c289dd4d338fd157564ded5981f4f4cfc",
        "cfdadb0012bbe13fac0ede590644bd3a172fe29852bc9207e0a8bde37bacec1c",
        "9764e0b0a0f523cbf834b867068e1e768cd8cca62e124052cd80637ea9b6c5b5",
        "1299b8d12250b10a385d1e2211a70c6778a2b8335004acccbc6821997bbd7530",
        "594cbe3cef7fe3878e64aa03da8afb55f026fd39844fd4f5c206df97d66f98dc",
    };
    ASSERT_EQ(released.size(), allMigrations().size());
    for (std::size_t i = 0; i < released.size(); ++i) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char* sql : allMigrations()[i].statements)
            hash.addData(QByteArrayView(sql));
        EXPECT_EQ(hash.result().toHex().toStdString(), released[i]) << "step " << i + 1;
    }
}

TEST(Migrations, KeepEveryValueAndACopyOfTheOldLog)
{
    const TemporaryLog file;
    makeLog(file);
    const auto database = openLog(file);
    const auto before = columnDigests(*database);
    ASSERT_TRUE(before);
    const auto upgraded = bringUpToDate(*database, historyWith(kNext), kNow);
    ASSERT_TRUE(upgraded) << upgraded.error().message.toStdString() << upgraded.error().detail.toStdString();
    EXPECT_EQ(*database->number("PRAGMA user_version"), newestSchema() + 1);
    const auto after = columnDigests(*database);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->at(u"performed_set.\"reps\""_s), before->at(u"performed_set.\"reps\""_s));
    EXPECT_TRUE(after->contains(u"workout.\"weather\""_s));
    EXPECT_FALSE(after->contains(u"planned_set.\"reps\""_s));

    const QString copy = file.folder() + u"/backups/log 2026-11-24 18-04-10.settheory"_s;
    EXPECT_EQ(askSql(copy, "PRAGMA user_version"), QByteArray::number(newestSchema()));
    EXPECT_EQ(askSql(copy, "SELECT count(*) FROM performed_set"), "3");
}

TEST(Migrations, AreWalkedOnce)
{
    const TemporaryLog file;
    makeLog(file);
    const auto database = openLog(file);
    ASSERT_TRUE(bringUpToDate(*database, historyWith(kNext), kNow));
    ASSERT_TRUE(bringUpToDate(*database, historyWith(kNext), kNow));
    EXPECT_EQ(QDir(file.folder() + u"/backups"_s).entryList(QDir::Files).size(), 1);
}

TEST(Migrations, ThatFailAnywhereLeaveTheLogAsItWas)
{
    for (std::size_t i = 0; i <= kNext.size(); ++i) {
        std::vector<const char*> broken = kNext;
        broken.insert(
            broken.begin() + static_cast<std::ptrdiff_t>(i), "INSERT INTO no_such_table VALUES (1)");
        expectUndone(broken);
    }
}

TEST(Migrations, ThatChangeAValueAreTakenBack)
{
    expectUndone({"UPDATE performed_set SET reps = reps + 1 WHERE position = 1"});
    expectUndone({"DELETE FROM performed_set WHERE position = 2"});
    expectUndone({"UPDATE workout SET note = title"});
}

TEST(Migrations, ThatOrphanARowAreTakenBack)
{
    expectUndone({"ALTER TABLE workout RENAME TO visit_old",
        "CREATE TABLE visit (visit_id TEXT NOT NULL PRIMARY KEY) STRICT", "DROP TABLE visit_old"});
}

TEST(Migrations, DoNotStartWithoutACopy)
{
    const TemporaryLog file;
    makeLog(file);
    ASSERT_TRUE(writeBytes(file.folder() + u"/backups"_s, "a file, not a folder"));
    const auto database = openLog(file);
    EXPECT_FALSE(bringUpToDate(*database, historyWith(kNext), kNow));
    EXPECT_EQ(*database->number("PRAGMA user_version"), newestSchema());
}
