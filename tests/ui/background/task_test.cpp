// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/background/task.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace settheory {
namespace {

TEST(Task, RunsElsewhereAndAnswersHere)
{
    Task task;
    QThread* worker = nullptr;
    QThread* answered = nullptr;
    int result = 0;
    task.start(
        [&worker](Progress&) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            answered = QThread::currentThread();
            result = value;
        });
    EXPECT_TRUE(task.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return result == 42; }));
    EXPECT_FALSE(task.isRunning());
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(answered, QThread::currentThread());
}

TEST(Task, DropsTheResultOfWorkThatWasOvertaken)
{
    Task task;
    auto gate = std::make_shared<QSemaphore>();
    QStringList answers;
    task.start(
        [gate](Progress&) {
            gate->acquire();
            return QStringLiteral("old");
        },
        [&](const QString& text) { answers << text; });
    task.start(
        [](Progress&) { return QStringLiteral("new"); }, [&](const QString& text) { answers << text; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
    gate->release();
    QTest::qWait(50);
    EXPECT_EQ(answers, QStringList{QStringLiteral("new")});
}

TEST(Task, TellsTheWorkThatItWasCancelledAndNeverAnswers)
{
    Task task;
    QSignalSpy ended(&task, &Task::ended);
    auto noticed = std::make_shared<std::atomic<bool>>(false);
    bool answered = false;
    task.start(
        [noticed](Progress& progress) {
            while (!progress.isCancelled())
                QThread::msleep(1);
            *noticed = true;
            return 0;
        },
        [&](int) { answered = true; });
    task.cancel();
    EXPECT_FALSE(task.isRunning());
    EXPECT_EQ(ended.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticed->load(); }));
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(Task, ShowsProgressOnlyWhenTheWorkIsLong)
{
    Task task;
    QSignalSpy progressed(&task, &Task::progressed);
    task.start([](Progress&) { return 1; }, [](int) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !task.isRunning(); }));
    EXPECT_EQ(progressed.count(), 0);
    task.start(
        [](Progress& progress) {
            progress.report(3, 10);
            while (!progress.isCancelled())
                QThread::msleep(1);
            return 1;
        },
        [](int) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.count() > 0; }));
    EXPECT_EQ(progressed.front().at(0).toLongLong(), 3);
    EXPECT_EQ(progressed.front().at(1).toLongLong(), 10);
    task.cancel();
}

TEST(Task, MayBeDestroyedWhileItRuns)
{
    auto noticed = std::make_shared<std::atomic<bool>>(false);
    bool answered = false;
    {
        Task task;
        task.start(
            [noticed](Progress& progress) {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                *noticed = true;
                return 0;
            },
            [&](int) { answered = true; });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticed->load(); }));
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

} // namespace
} // namespace settheory
