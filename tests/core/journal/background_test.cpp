// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Change manyWorkouts(int count)
{
    Change change;
    change.name = u"import"_s;
    for (int i = 0; i < count; ++i)
        change.workouts.push_back({nullptr, std::make_shared<const Workout>(benchWorkout(10))});
    return change;
}

/// Starts something and runs the event loop until it has called back; what it said.
template <class Start> Result<> waitFor(Start start)
{
    QEventLoop loop;
    Result<> answer = fail(Error::Kind::Failed, u"It never called back."_s);
    start([&](const Result<>& result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

} // namespace

TEST(JournalInTheBackground, AppliesUndoesAndRedoes)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const QSignalSpy told(journal.get(), &Journal::changed);
    const auto progress = std::make_shared<Progress>();
    ASSERT_TRUE(waitFor([&](auto done) { journal->applyInBackground(manyWorkouts(200), progress, done); }));
    EXPECT_EQ(progress->done(), 200);
    EXPECT_EQ(progress->total(), 200);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(journal->log()->workouts().size(), 200U);
    EXPECT_EQ((*readLog(file.path()))->workouts().size(), 200U);

    EXPECT_TRUE(journal->isUndoLong());
    ASSERT_TRUE(waitFor([&](auto done) { journal->undoInBackground(nullptr, done); }));
    EXPECT_TRUE((*readLog(file.path()))->workouts().empty());
    EXPECT_TRUE(journal->isRedoLong());
    ASSERT_TRUE(waitFor([&](auto done) { journal->redoInBackground(nullptr, done); }));
    EXPECT_EQ((*readLog(file.path()))->workouts().size(), 200U);
}

TEST(JournalInTheBackground, RefusesOtherChangesMeanwhileAndShowsTheOldLog)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const QThread* const here = QThread::currentThread();
    const auto result = waitFor([&](auto done) {
        journal->applyInBackground(manyWorkouts(50), nullptr, [&, done](const Result<>& applied) {
            EXPECT_EQ(QThread::currentThread(), here);
            EXPECT_FALSE(journal->isBusy());
            done(applied);
        });
        EXPECT_TRUE(journal->isBusy());
        EXPECT_TRUE(journal->log()->workouts().empty());
        for (const auto& refused :
            {journal->apply(adding(benchWorkout())), journal->undo(), journal->redo()}) {
            EXPECT_FALSE(refused);
            EXPECT_EQ(refused.error().kind, Error::Kind::Refused);
        }
        EXPECT_FALSE(journal->backUp());
    });
    ASSERT_TRUE(result);
    EXPECT_EQ(journal->log()->workouts().size(), 50U);
    EXPECT_TRUE(journal->apply(adding(benchWorkout())));
}

TEST(JournalInTheBackground, LeavesNothingWhenItIsCancelled)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const auto progress = std::make_shared<Progress>();
    const auto result = waitFor([&](auto done) {
        journal->applyInBackground(manyWorkouts(2000), progress, done);
        progress->cancel();
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(journal->log()->workouts().empty());
    EXPECT_TRUE((*readLog(file.path()))->workouts().empty());
    EXPECT_EQ(journal->undoName(), QString());
}

TEST(JournalInTheBackground, CallsBackForARefusalTooButNotAtOnce)
{
    const TemporaryLog file;
    const auto journal = file.open();
    bool called = false;
    const auto result = waitFor([&](auto done) {
        journal->undoInBackground(nullptr, [&, done](const Result<>& undone) {
            called = true;
            done(undone);
        });
        EXPECT_FALSE(called);
    });
    EXPECT_EQ(result.error().kind, Error::Kind::Refused);
}

TEST(JournalInTheBackground, MakesACopyFirstWhenAsked)
{
    const TemporaryLog file;
    const auto journal = file.open();
    ASSERT_TRUE(journal->apply(adding(benchWorkout())));
    ASSERT_TRUE(waitFor([&](auto done) {
        journal->applyInBackground(manyWorkouts(5), nullptr, done, Journal::CopyFirst::Yes);
    }));
    const QDir backups(file.folder() + u"/backups"_s);
    const QStringList copies = backups.entryList(QDir::Files);
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ((*readLog(backups.filePath(copies[0])))->workouts().size(), 1U);
    EXPECT_EQ(journal->log()->workouts().size(), 6U);
}

TEST(JournalInTheBackground, IsCancelledOrDoneWhenTheJournalGoes)
{
    const TemporaryLog file;
    {
        const auto journal = file.open();
        journal->applyInBackground(manyWorkouts(500), nullptr, [](const Result<>&) { FAIL(); });
    }
    const auto log = readLog(file.path());
    ASSERT_TRUE(log);
    EXPECT_TRUE((*log)->workouts().empty() || (*log)->workouts().size() == 500U);
    EXPECT_TRUE(file.open()->apply(adding(benchWorkout())));
}
