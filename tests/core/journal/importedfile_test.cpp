// SPDX-License-Identifier: GPL-3.0-or-later
// What the log remembers of the files that came in, and what was edited since.
#include "core/exchange/import/pastimports.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// A log on which somebody imports, with a clock that stands still until it is moved on.
class ImportedFiles : public testing::Test {
protected:
    /// As an import of that many workouts does it.
    Result<> import(const QString& name, int workouts)
    {
        auto file = std::make_shared<ImportedFile>(m_now);
        file->id = ImportId::fresh();
        file->name = name;
        file->format = u"strong"_s;
        Change change;
        for (int i = 0; i < workouts; ++i) {
            Workout workout = benchWorkout(3, u"%1 %2"_s.arg(name).arg(i));
            workout.importId = file->id.text;
            workout.source = u"strong"_s;
            ++file->workouts;
            file->sets += 3;
            change.workouts.push_back({nullptr, std::make_shared<const Workout>(workout)});
        }
        change.importedFiles.push_back({nullptr, file});
        return m_journal->apply(change);
    }
    std::vector<PastImport> past() const { return pastImports(**readLog(m_file.path())); }
    WorkoutPtr workout(const QString& title) const
    {
        for (const WorkoutPtr& one : m_journal->log()->workouts()) {
            if (one->title == title)
                return one;
        }
        return nullptr;
    }

    Moment m_now = *Moment::fromIso(u"2026-11-24T18:04:10+01:00");
    TemporaryLog m_file;
    std::unique_ptr<Journal> m_journal = m_file.open([this] { return m_now; });
};

} // namespace

TEST_F(ImportedFiles, AreKeptWithNameFormatMomentAndCounts)
{
    ASSERT_TRUE(import(u"strong.csv"_s, 2));
    const auto all = past();
    ASSERT_EQ(all.size(), 1U);
    ASSERT_TRUE(all[0].file);
    EXPECT_EQ(all[0].file->name, u"strong.csv"_s);
    EXPECT_EQ(all[0].file->format, u"strong"_s);
    EXPECT_EQ(all[0].importedAt, m_now) << "the clock on the wall, with its offset";
    EXPECT_EQ(all[0].file->workouts, 2);
    EXPECT_EQ(all[0].file->sets, 6);
    EXPECT_TRUE(all[0].edited.empty());
    EXPECT_EQ(all[0].deleted(), 0);
}

TEST_F(ImportedFiles, TellWhatWasEditedAndDeletedSinceEvenOfOneWorkout)
{
    ASSERT_TRUE(import(u"one.csv"_s, 1));
    ASSERT_TRUE(import(u"three.csv"_s, 3));
    m_now = m_now.plusSeconds(3600);
    ASSERT_TRUE(m_journal->apply(
        editing(*m_journal, workout(u"one.csv 0"_s)->id, [](Workout& edited) { edited.note = u"heavy"_s; })));
    ASSERT_TRUE(m_journal->apply(deleting(*m_journal, workout(u"three.csv 1"_s)->id)));
    for (const PastImport& one : past()) {
        const bool isOne = one.file->name == u"one.csv"_s;
        ASSERT_EQ(one.edited.size(), isOne ? 1U : 0U) << one.file->name.toStdString();
        EXPECT_EQ(one.deleted(), isOne ? 0 : 1);
        EXPECT_EQ(one.workouts.size(), isOne ? 1U : 2U);
    }
}

TEST_F(ImportedFiles, GoAndComeBackWithTheirWorkouts)
{
    ASSERT_TRUE(import(u"strong.csv"_s, 2)); // all of it within a second: only the log's own order tells
    ASSERT_TRUE(m_journal->undo());
    EXPECT_TRUE(past().empty());
    EXPECT_TRUE(m_journal->log()->importedFiles().empty());
    ASSERT_TRUE(m_journal->redo());
    ASSERT_EQ(past().size(), 1U);
    EXPECT_TRUE(past()[0].edited.empty()) << "a redo is no edit by hand";
    EXPECT_EQ(past()[0].importedAt, m_now);

    ASSERT_TRUE(m_journal->apply(takenBack(past()[0])));
    EXPECT_TRUE((*readLog(m_file.path()))->workouts().empty());
    EXPECT_TRUE((*readLog(m_file.path()))->importedFiles().empty());
    ASSERT_TRUE(m_journal->undo()) << "which is one step";
    ASSERT_EQ(past().size(), 1U);
    EXPECT_EQ(past()[0].workouts.size(), 2U);
    EXPECT_TRUE(past()[0].edited.empty());
    EXPECT_EQ(past()[0].file->name, u"strong.csv"_s);
}

TEST_F(ImportedFiles, ThatComeBackStillTellWhatHadBeenEdited)
{
    for (const int secondsBetween : {0, 60}) {
        ASSERT_TRUE(import(u"strong.csv"_s, 3));
        m_now = m_now.plusSeconds(secondsBetween);
        ASSERT_TRUE(m_journal->apply(editing(
            *m_journal, workout(u"strong.csv 1"_s)->id, [](Workout& edited) { edited.note = u"heavy"_s; })));
        m_now = m_now.plusSeconds(secondsBetween);
        ASSERT_TRUE(m_journal->apply(takenBack(past()[0])));
        m_now = m_now.plusSeconds(secondsBetween);
        for (int round = 0; round < 3; ++round) {
            ASSERT_TRUE(m_journal->undo());
            ASSERT_EQ(past().size(), 1U);
            ASSERT_EQ(past()[0].edited.size(), 1U) << "round " << round;
            EXPECT_EQ(past()[0].edited[0]->note, u"heavy"_s);
            ASSERT_TRUE(m_journal->redo());
            EXPECT_TRUE(past().empty());
        }
    }
}

TEST_F(ImportedFiles, FromBeforeTheyWereKeptAreListedWithoutAName)
{
    Workout old = benchWorkout(3);
    old.importId = u"an old import"_s;
    old.source = u"hevy"_s;
    ASSERT_TRUE(m_journal->apply(adding(old)));
    const auto all = past();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_FALSE(all[0].file);
    EXPECT_EQ(all[0].deleted(), std::nullopt);
    EXPECT_EQ(all[0].importedAt.instant(), m_now.instant()) << "as its rows were written";
    ASSERT_TRUE(m_journal->apply(takenBack(all[0])));
    EXPECT_TRUE(past().empty());
}

TEST_F(ImportedFiles, WithHalfACharacterInTheirNameAreRefused)
{
    EXPECT_FALSE(import(QString(QChar(0xD800)), 1));
    EXPECT_TRUE(m_journal->log()->workouts().empty());
}

TEST_F(ImportedFiles, ThatAreDamagedAreTold)
{
    ASSERT_TRUE(import(u"strong.csv"_s, 1));
    m_journal.reset();
    ASSERT_TRUE(runSql(m_file.path(), "UPDATE imported_file SET imported_at = 'never'"));
    const auto log = readLog(m_file.path());
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().kind, Error::Kind::Unreadable);
}
