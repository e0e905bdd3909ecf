// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcheck.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Clock fixedClock()
{
    return [] { return *Moment::fromIso(u"2026-11-24T18:04:10+01:00"); };
}

QStringList backupsOf(const TemporaryLog& file)
{
    return QDir(file.folder() + u"/backups"_s)
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(Backup, IsAWholeLogNamedByLogAndTime)
{
    const TemporaryLog file;
    const auto journal = file.open(fixedClock());
    const Workout workout = benchWorkout(4);
    ASSERT_TRUE(journal->apply(adding(workout)));
    const auto copy = journal->backUp();
    ASSERT_TRUE(copy) << copy.error().message.toStdString();
    EXPECT_EQ(*copy, file.folder() + u"/backups/log 2026-11-24 18-04-10.settheory"_s);
    EXPECT_TRUE(checkLog(*copy)->ok());
    EXPECT_EQ(*(*readLog(*copy))->findWorkout(workout.id), *journal->log()->findWorkout(workout.id));
    EXPECT_TRUE(Journal::open(*copy, Journal::IfMissing::Refuse));
}

TEST(Backup, NeverTakesThePlaceOfAnother)
{
    const TemporaryLog file;
    const auto journal = file.open(fixedClock());
    const auto first = journal->backUp();
    const auto second = journal->backUp();
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(backupsOf(file).size(), 2);
}

TEST(Backup, IsNotMadeOfALogWithAChangedValue)
{
    const TemporaryLog file;
    const auto journal = file.open(fixedClock());
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    ASSERT_TRUE(runSql(file.path(), "UPDATE performed_set SET reps = reps + 1"));
    const auto copy = journal->backUp();
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(backupsOf(file), QStringList());
}

TEST(Backup, SaysWhenItsFolderCannotBeMade)
{
    const TemporaryLog file;
    const auto journal = file.open(fixedClock());
    ASSERT_TRUE(writeBytes(file.folder() + u"/backups"_s, "a file"));
    EXPECT_FALSE(journal->backUp());
}
