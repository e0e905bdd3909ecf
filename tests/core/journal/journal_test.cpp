// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// What the disk holds, read anew.
LogSnapshot onDisk(const TemporaryLog& file)
{
    return readLog(file.path()).value_or(nullptr);
}

std::size_t setsOf(const Log& log, const WorkoutId& id)
{
    return log.findWorkout(id)->sets.size();
}

void addSet(Workout& workout)
{
    workout.sets.push_back(benchSet());
}

} // namespace

TEST(Journal, MakesANewLogWithTheCatalogueOnlyWhenAsked)
{
    const TemporaryLog file;
    const auto refused = Journal::open(file.path(), Journal::IfMissing::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Missing);
    EXPECT_TRUE(refused.error().message.contains(file.path()));
    EXPECT_EQ(file.names(), QStringList());

    const auto journal = Journal::open(file.path(), Journal::IfMissing::Create);
    ASSERT_TRUE(journal) << journal.error().message.toStdString() << journal.error().detail.toStdString();
    EXPECT_GE((*journal)->log()->exercises().size(), 400U);
    EXPECT_TRUE((*journal)->log()->workouts().empty());
}

TEST(Journal, MakesTheFolderOfANewLog)
{
    const TemporaryLog file;
    const QString path = file.folder() + u"/a/b c/log.settheory"_s;
    ASSERT_TRUE(Journal::open(path, Journal::IfMissing::Create));
    EXPECT_TRUE(readLog(path));
}

TEST(Journal, LeavesNothingBesideTheLogWhenItIsClosed)
{
    const TemporaryLog file;
    ASSERT_TRUE(file.open()->apply(adding(benchWorkout())));
    EXPECT_EQ(file.names(), QStringList(u"log.settheory"_s));
}

TEST(Journal, HasASetOnDiskBeforeItSaysSo)
{
    const TemporaryLog file;
    const auto journal = file.open();
    Workout workout = Workout::begun(u"Monday"_s, journal->now());
    workout.exercises = benchWorkout().exercises;
    ASSERT_TRUE(journal->apply(adding(workout)));
    for (std::size_t sets = 1; sets <= 5; ++sets) {
        ASSERT_TRUE(journal->apply(editing(*journal, workout.id, addSet)));
        EXPECT_EQ(*onDisk(file)->findWorkout(workout.id), *journal->log()->findWorkout(workout.id));
        EXPECT_EQ(setsOf(*onDisk(file), workout.id), sets);
    }
    EXPECT_TRUE(onDisk(file)->unfinishedWorkout());
}

TEST(Journal, TakesStepsBackAndForthInOrder)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const Workout workout = benchWorkout(0);
    ASSERT_TRUE(journal->apply(adding(workout, u"start"_s)));
    ASSERT_TRUE(journal->apply(editing(*journal, workout.id, addSet, u"first"_s)));
    ASSERT_TRUE(journal->apply(editing(*journal, workout.id, addSet, u"second"_s)));
    EXPECT_EQ(journal->undoName(), u"second"_s);
    EXPECT_EQ(journal->redoName(), QString());

    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(setsOf(*onDisk(file), workout.id), 0U);
    EXPECT_EQ(journal->redoName(), u"first"_s);
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE(onDisk(file)->findWorkout(workout.id));
    EXPECT_EQ(journal->undo().error().kind, Error::Kind::Refused);

    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(journal->redo());
    EXPECT_EQ(setsOf(*onDisk(file), workout.id), 2U);
    EXPECT_EQ(journal->redo().error().kind, Error::Kind::Refused);
}

TEST(Journal, ForgetsWhatCouldBeRedoneWhenSomethingNewIsDone)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    EXPECT_EQ(journal->redoName(), QString());
    EXPECT_FALSE(journal->redo());
}

TEST(Journal, UndoesADeletedWorkoutWithAllThatWasInIt)
{
    const TemporaryLog file;
    const auto journal = file.open();
    Workout workout = benchWorkout(3);
    ASSERT_TRUE(journal->apply(adding(workout)));
    ASSERT_TRUE(journal->apply(deleting(*journal, workout.id)));
    EXPECT_FALSE(onDisk(file)->findWorkout(workout.id));
    ASSERT_TRUE(journal->undo());
    const WorkoutPtr back = onDisk(file)->findWorkout(workout.id);
    workout.editedAt = back->editedAt;
    EXPECT_EQ(*back, workout);
}

TEST(Journal, EditsAreLaterThanTheLastEvenIfTheClockGoesBack)
{
    const TemporaryLog file;
    Moment now = *Moment::fromIso(u"2026-11-24T18:00:00Z");
    const auto journal = file.open([&now] { return now; });
    const Workout workout = benchWorkout();
    ASSERT_TRUE(journal->apply(adding(workout)));
    const qint64 first = journal->log()->findWorkout(workout.id)->editedAt;
    EXPECT_EQ(first, now.instant() * 1000);
    now = *Moment::fromIso(u"2025-01-01T00:00:00Z");
    ASSERT_TRUE(journal->apply(editing(*journal, workout.id, addSet)));
    EXPECT_EQ(journal->log()->findWorkout(workout.id)->editedAt, first + 1);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->log()->findWorkout(workout.id)->editedAt, first + 2);
    ASSERT_TRUE(journal->apply(deleting(*journal, workout.id)));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->log()->findWorkout(workout.id)->editedAt, first + 4);
}

TEST(Journal, TellsOfEachChangeOnceAndOfNoRefusal)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const QSignalSpy told(journal.get(), &Journal::changed);
    const Workout workout = benchWorkout();
    ASSERT_TRUE(journal->apply(adding(workout)));
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(journal->apply(adding(workout)));
    EXPECT_TRUE(journal->apply({}));
    EXPECT_EQ(told.count(), 1);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(told.count(), 2);
}

TEST(Journal, KeepsAnOldSnapshotAsItWas)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const LogSnapshot before = journal->log();
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    EXPECT_TRUE(before->workouts().empty());
    EXPECT_EQ(journal->log()->workouts().size(), 1U);
}

TEST(Journal, SavesSettingsAndTakesThemBack)
{
    const TemporaryLog file;
    const auto journal = file.open();
    Change change;
    auto pounds = std::make_shared<LogSettings>();
    pounds->unit = MassUnit::Pound;
    change.settings = {std::make_shared<const LogSettings>(), pounds};
    ASSERT_TRUE(journal->apply(change));
    EXPECT_EQ(onDisk(file)->settings().unit, MassUnit::Pound);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk(file)->settings(), LogSettings());
}

TEST(Journal, ACancelledChangeLeavesNothing)
{
    const TemporaryLog file;
    const auto journal = file.open();
    Progress progress;
    progress.cancel();
    const auto applied = journal->apply(adding(benchWorkout()), &progress);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(onDisk(file)->workouts().empty());
    EXPECT_EQ(journal->undoName(), QString());
    EXPECT_TRUE(journal->apply(adding(benchWorkout())));
}

TEST(Journal, StopsWritingWhenItsFileIsGone)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(QFile::rename(file.path(), file.path() + u".moved"_s));
    const auto applied = journal->apply(adding(benchWorkout()));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().kind, Error::Kind::Missing);
    EXPECT_FALSE(QFile::exists(file.path()));
    EXPECT_TRUE(journal->log()->workouts().empty());

    ASSERT_TRUE(QFile::rename(file.path() + u".moved"_s, file.path()));
    EXPECT_TRUE(journal->apply(adding(benchWorkout())));
}

TEST(Journal, StopsWritingWhenAnotherFileIsInItsPlace)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(QFile::rename(file.path(), file.path() + u".moved"_s));
    ASSERT_TRUE(QFile::copy(file.path() + u".moved"_s, file.path()));
    EXPECT_FALSE(journal->apply(adding(benchWorkout())));
    EXPECT_TRUE(onDisk(file)->workouts().empty());
}

TEST(Journal, KeepsWhatItShowsWhenItsFolderIsGone)
{
    const TemporaryLog file;
    const QString folder = file.folder() + u"/stick"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto opened = Journal::open(folder + u"/log.settheory"_s, Journal::IfMissing::Create);
    ASSERT_TRUE(opened);
    const std::unique_ptr<Journal>& journal = *opened;
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    ASSERT_TRUE(QDir(folder).removeRecursively());
    EXPECT_EQ(journal->apply(adding(benchWorkout())).error().kind, Error::Kind::Missing);
    EXPECT_EQ(journal->undo().error().kind, Error::Kind::Missing);
    EXPECT_EQ(journal->backUp().error().kind, Error::Kind::Missing);
    EXPECT_EQ(journal->log()->workouts().size(), 1U);
    EXPECT_EQ(journal->undoName(), u"add"_s);
    EXPECT_FALSE(QFile::exists(folder)) << "nothing is written elsewhere in silence";
}

TEST(DefaultLogPath, IsInTheDataFolderOfTheUser)
{
    qputenv("XDG_DATA_HOME", "/data/me");
    EXPECT_EQ(defaultLogPath(), u"/data/me/settheory/log.settheory"_s);
    qputenv("XDG_DATA_HOME", "relative"); // to be ignored, says its specification
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/me");
    EXPECT_EQ(defaultLogPath(), u"/home/me/.local/share/settheory/log.settheory"_s);
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("HOME");
    EXPECT_TRUE(QDir::isAbsolutePath(defaultLogPath()));
    qputenv("HOME", home);
}
