// SPDX-License-Identifier: GPL-3.0-or-later
// A log of every released schema is kept in tests/data, with the digests of its columns: whatever comes later
// must still open it and find the same values.
#include "core/journal/exerciseedits.h"
#include "core/journal/logcheck.h"
#include "core/store/columndigests.h"
#include "core/store/migrations.h"
#include "settheory_paths.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/core/store/randomlog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

QString fixture(int schema, const QString& ending)
{
    return QStringLiteral(SETTHEORY_SOURCE "/tests/data/schema-%1.%2").arg(schema).arg(ending);
}

/// "table.column digest", a line each.
std::map<QString, QByteArray> keptDigests(int schema)
{
    std::map<QString, QByteArray> digests;
    for (const QByteArray& line : bytesOf(fixture(schema, u"digests"_s)).split('\n')) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (blank > 0)
            digests.emplace(QString::fromUtf8(line.left(blank)), QByteArray::fromHex(line.mid(blank + 1)));
    }
    return digests;
}

class SchemaFixture : public testing::TestWithParam<int> { };

} // namespace

TEST_P(SchemaFixture, OpensWithEveryValueThatItHad)
{
    const TemporaryLog file;
    ASSERT_TRUE(QFile::copy(fixture(GetParam(), u"settheory"_s), file.path()));
    ASSERT_TRUE(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto journal = Journal::open(file.path(), Journal::IfMissing::Refuse);
        ASSERT_TRUE(journal) << journal.error().message.toStdString();
        EXPECT_EQ((*journal)->log()->workouts().size(), 14U);
        EXPECT_EQ((*journal)->log()->settings().unit, MassUnit::Pound);
        EXPECT_TRUE((*journal)->log()->unfinishedWorkout());
    }
    const auto check = checkLog(file.path());
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->ok()) << check->problems.join(u'\n').toStdString();
    const auto database = Database::open(file.path(), Database::Mode::Read);
    const auto now = columnDigests(**database);
    const auto kept = keptDigests(GetParam());
    EXPECT_GT(kept.size(), 80U);
    for (const auto& [column, digest] : kept) {
        const auto found = now->find(column);
        if (found != now->end())
            EXPECT_EQ(found->second.toHex(), digest.toHex()) << column.toStdString();
        else
            EXPECT_GT(newestSchema(), GetParam()) << column.toStdString() << " is gone without a new version";
    }
}

INSTANTIATE_TEST_SUITE_P(Released, SchemaFixture, testing::Values(1, 2, 3, 4, 5));

/// Makes the fixture of the newest schema, when a release is made: run with --gtest_also_run_disabled_tests.
TEST(MakeSchemaFixture, DISABLED_OfTheNewest)
{
    const TemporaryLog file;
    RandomLog random(2026);
    {
        const auto journal = file.open();
        Change change;
        const LogSnapshot catalogue = journal->log();
        const auto& all = catalogue->exercises();
        for (std::size_t i = 0; i < all.size(); ++i) { // a few of the catalogue's, to stay small
            if (i % 25 != 0 && all[i]->id != catalogueId(u"bench-press"_s)
                && all[i]->id != catalogueId(u"dumbbell-bench-press"_s))
                change.exercises.push_back({all[i], nullptr});
        }
        auto pounds = std::make_shared<LogSettings>();
        pounds->unit = MassUnit::Pound;
        putMapping(*pounds,
            {u"The coach's sheet"_s, {{u"Tag"_s, u"date"_s}, {u"Was"_s, u"exercise"_s}, {u"Laune"_s, {}}}});
        change.settings = {std::make_shared<const LogSettings>(), pounds};
        for (int i = 0; i < 3; ++i)
            change.exercises.push_back({nullptr, std::make_shared<const Exercise>(random.exercise())});
        ASSERT_TRUE(journal->apply(change));
        for (int i = 0; i < 10; ++i)
            ASSERT_TRUE(journal->apply(adding(random.workout(journal->log()->exercises()))));
        const Workout deleted = benchWorkout(2);
        ASSERT_TRUE(journal->apply(adding(deleted)));
        ASSERT_TRUE(journal->apply(deleting(*journal, deleted.id)));
        const Workout workout = benchWorkout(5);
        ASSERT_TRUE(journal->apply(adding(workout)));
        ASSERT_TRUE(journal->apply(
            editing(*journal, workout.id, [](Workout& edited) { edited.sets.erase(edited.sets.begin()); })));
        ASSERT_TRUE(journal->apply(*mergedExercises(
            *journal->log(), catalogueId(u"bench-press"_s), catalogueId(u"dumbbell-bench-press"_s))));
        for (int i = 0; i < 3; ++i) {
            const auto comparison =
                std::make_shared<const SavedComparison>(random.comparison(journal->log()->exercises()));
            ASSERT_TRUE(journal->apply(Change::ofComparison({}, nullptr, comparison)));
        }
        ASSERT_TRUE(journal->apply(Change::ofComparison({}, journal->log()->comparisons().front(), nullptr)));
        for (int i = 0; i < 3; ++i) {
            Change import = adding(random.workout(journal->log()->exercises()));
            const auto imported = std::make_shared<const ImportedFile>(random.importedFile());
            auto arrived = std::make_shared<Workout>(*import.workouts.front().after);
            arrived->importId = imported->id.text;
            import.workouts.front().after = arrived;
            import.importedFiles.push_back({nullptr, imported});
            ASSERT_TRUE(journal->apply(import));
        }
        ASSERT_TRUE(journal->undo()); // one was taken back
        Workout unfinished = Workout::begun(u"Now"_s, *Moment::fromIso(u"2026-11-24T18:04:10+01:00"));
        ASSERT_TRUE(journal->apply(adding(unfinished)));
    }
    ASSERT_TRUE(runSql(file.path(),
        "DELETE FROM tombstone WHERE kind = 'exercise' AND deleted_id NOT IN "
        "(SELECT exercise_id FROM exercise_redirect); VACUUM"));
    const auto database = Database::open(file.path(), Database::Mode::Read);
    const auto digests = columnDigests(**database);
    QByteArray lines;
    for (const auto& [column, digest] : *digests)
        lines += column.toUtf8() + ' ' + digest.toHex() + '\n';
    ASSERT_TRUE(writeBytes(fixture(newestSchema(), u"settheory"_s), bytesOf(file.path())));
    ASSERT_TRUE(writeBytes(fixture(newestSchema(), u"digests"_s), lines));
}
