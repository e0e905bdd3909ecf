// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logpage/gym.h"

#include "core/journal/journal.h"
#include "ui/dialogs/pastworkoutdialog.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class PastWorkoutTest : public Gym {
protected:
    /// Presses the button of the start view and fills in the dialog, then Enter; Escape where it stays open.
    void logPast(QDate day, const QString& start = {}, const QString& finish = {})
    {
        QTimer::singleShot(0, page.get(), [=] {
            auto* dialog = qobject_cast<PastWorkoutDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QDateEdit*>()->setDate(day);
            for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
                if (field->accessibleName() == u"Start")
                    QTest::keyClicks(field, start);
                if (field->accessibleName() == u"Finish")
                    QTest::keyClicks(field, finish);
            }
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        click(u"Log a past workout…"_s);
    }
};

TEST_F(PastWorkoutTest, IsLoggedOnTheSamePageAndItsSetsGetNoTimes)
{
    open();
    logPast(QDate(2026, 11, 20), u"18:00"_s);
    enter(u"bench press"_s);
    enter(u"80x8 @2"_s);
    QTest::keyClick(entryLine(), Qt::Key_Return); // the suggestion
    QTest::keyClick(entryLine(), Qt::Key_Space); // no set begins now
    enter(u"80x7"_s);
    const WorkoutPtr workout = onDisk();
    EXPECT_EQ(workout->startedAt, *Moment::fromIso(u"2026-11-20T18:00:00+01:00"));
    ASSERT_EQ(workout->sets.size(), 3U);
    for (const PerformedSet& set : workout->sets) {
        EXPECT_EQ(set.finishedAt, std::nullopt);
        EXPECT_EQ(set.startedAt, std::nullopt);
    }
    click(u"Finish workout"_s);
    EXPECT_FALSE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->finishedAt, std::nullopt) << "nobody said when it ended";
}

TEST_F(PastWorkoutTest, TakesTheTimesThatAreTyped)
{
    open();
    logPast(QDate(2026, 11, 20), u"18:00"_s, u"19:00"_s);
    enter(u"bench press"_s);
    enter(u"[18:05] 80x8"_s);
    enter(u"[18:09:30] 80x8"_s);
    enter(u"80x7"_s);
    const Moment start = onDisk()->startedAt;
    EXPECT_EQ(onDisk()->sets[0].finishedAt, start.plusSeconds(300));
    EXPECT_EQ(onDisk()->sets[1].finishedAt, start.plusSeconds(570));
    EXPECT_EQ(onDisk()->sets[2].finishedAt, std::nullopt);
    enter(u"[18:07] 80x6"_s);
    EXPECT_EQ(onDisk()->sets.size(), 3U) << "a time before the last set is refused, not forgotten";
    EXPECT_EQ(entryLine()->text(), u"[18:07] 80x6"_s);
    click(u"Finish workout"_s);
    EXPECT_EQ(onDisk()->finishedAt, start.plusSeconds(3600));
}

TEST_F(PastWorkoutTest, MayHaveADayAlone)
{
    open();
    logPast(QDate(2026, 11, 20));
    EXPECT_TRUE(onDisk()->startedAt.isDateOnly());
    EXPECT_TRUE(onDisk()->inProgress);
    enter(u"bench press"_s);
    enter(u"80x8"_s);
    EXPECT_EQ(onDisk()->sets.size(), 1U);
    reopen();
    EXPECT_FALSE(sees(u"When did it end?"_s)) << "it was not left open";
    enter(u"80x8"_s);
    EXPECT_EQ(onDisk()->sets[1].finishedAt, std::nullopt) << "also after a restart";
}

TEST_F(PastWorkoutTest, RefusesTimesThatCannotBe)
{
    open();
    logPast(QDate(2026, 11, 20), u"noon"_s);
    logPast(QDate(2026, 11, 24), u"18:01"_s); // it is 18:00
    EXPECT_FALSE(onDisk());
}

TEST_F(PastWorkoutTest, ATypedTimeIsTakenInAWorkoutOfTodayToo)
{
    openAndStart();
    enter(u"bench press"_s);
    wait(600);
    enter(u"[18:04] 80x8"_s);
    EXPECT_EQ(onDisk()->sets[0].finishedAt, onDisk()->startedAt.plusSeconds(240));
    enter(u"[19:04] 80x8"_s);
    EXPECT_EQ(onDisk()->sets.size(), 1U) << "that is still to come";
}

} // namespace
} // namespace settheory
