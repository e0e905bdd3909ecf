// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logpage/gym.h"

#include "core/journal/journal.h"
#include "ui/pages/logpage/leftopencard.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class LeftOpenTest : public Gym {
protected:
    /// A set at 18:02, and then nothing for fifteen hours.
    void leaveOpen()
    {
        openAndStart();
        enter(u"pec deck"_s);
        wait(120);
        enter(u"57.5x11"_s);
        lastSet = time;
        wait(15 * 3600);
    }
    LeftOpenCard& card() const { return *page->findChild<LeftOpenCard*>(); }

    Moment lastSet = time;
};

TEST_F(LeftOpenTest, IsAskedAtTheStartAndEnterTakesTheLastSetsTime)
{
    leaveOpen();
    reopen();
    EXPECT_TRUE(sees(u"its last set was at Tue 24 Nov 18:02, 15 h ago"_s)) << card().text().toStdString();
    press(Qt::Key_Return);
    EXPECT_FALSE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->finishedAt, lastSet);
    EXPECT_FALSE(card().isVisible());
    EXPECT_TRUE(sees(u"Finished: Workout"_s));
}

TEST_F(LeftOpenTest, TakesAnotherTimeThatIsTyped)
{
    leaveOpen();
    reopen();
    QTest::keyClicks(QApplication::focusWidget(), u"18:10"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->finishedAt, lastSet.plusSeconds(8 * 60));
}

TEST_F(LeftOpenTest, RefusesATimeThatIsNone)
{
    leaveOpen();
    reopen();
    for (const QString& typed : {u"later"_s, u"2026-11-24 17:00"_s, u"2026-11-26 10:00"_s}) {
        QLineEdit* field = card().findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, typed);
        press(Qt::Key_Return);
        EXPECT_TRUE(onDisk()->inProgress) << typed.toStdString();
    }
}

TEST_F(LeftOpenTest, FinishesNowWhereThatIsWantedAndTheSummarySaysWhatIsWrong)
{
    leaveOpen();
    reopen();
    click(u"Finish now"_s);
    EXPECT_EQ(onDisk()->finishedAt, time);
    EXPECT_TRUE(sees(u"15 h 2 min from start to finish. The last set was at 18:02."_s));
    click(u"End it at 18:02"_s);
    EXPECT_EQ(onDisk()->finishedAt, lastSet);
    EXPECT_FALSE(sees(u"from start to finish"_s));
    ASSERT_TRUE(journal->undo());
    QCoreApplication::processEvents();
    EXPECT_TRUE(sees(u"15 h 2 min from start to finish"_s)) << "the undone repair is offered again";
    click(u"It is right"_s);
    EXPECT_FALSE(sees(u"from start to finish"_s));
    EXPECT_EQ(onDisk()->finishedAt, time);
}

TEST_F(LeftOpenTest, IsAskedBeforeASetIsAddedAndGoingOnKeepsTheLine)
{
    leaveOpen();
    enter(u"57.5x10"_s);
    EXPECT_EQ(onDisk()->sets.size(), 1U) << "not before it is said that it goes on";
    EXPECT_EQ(entryLine()->text(), u"57.5x10"_s);
    EXPECT_TRUE(card().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    EXPECT_TRUE(entryLine()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LeftOpenTest, IsAskedBeforeTheSuggestionIsLoggedToo)
{
    leaveOpen();
    entryLine()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.size(), 1U);
    EXPECT_TRUE(card().isVisible());
}

TEST_F(LeftOpenTest, OneWithoutASetCanBeDiscarded)
{
    openAndStart();
    wait(15 * 3600);
    reopen();
    EXPECT_TRUE(sees(u"was begun 15 h ago and has no set"_s));
    press(Qt::Key_Space); // the button has the focus
    EXPECT_FALSE(onDisk());
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(onDisk());
}

TEST_F(LeftOpenTest, IsNotAskedWhileTheLifterIsAtIt)
{
    openAndStart();
    enter(u"pec deck"_s);
    wait(120 * 60);
    enter(u"57.5x10"_s);
    EXPECT_EQ(onDisk()->sets.size(), 1U);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LeftOpenTest, SetsTickedInOneGoAreOfferedForRepairInTheSummary)
{
    openAndStart();
    enter(u"pec deck"_s);
    wait(300);
    for (int i = 0; i < 3; ++i) {
        wait(2);
        enter(u"57.5x10"_s);
    }
    wait(60);
    click(u"Finish workout"_s);
    EXPECT_TRUE(sees(u"3 sets of Pec deck have nearly the same time, 18:05"_s));
    click(u"Forget the first 2 times"_s);
    EXPECT_EQ(onDisk()->sets[1].finishedAt, std::nullopt);
    EXPECT_NE(onDisk()->sets[2].finishedAt, std::nullopt);
    EXPECT_EQ(journal->undoName(), u"forget the times of 2 sets"_s);
}

TEST_F(LeftOpenTest, TheSummaryLeadsBackIntoTheWorkoutAlsoAfterARepair)
{
    leaveOpen();
    reopen();
    click(u"Finish now"_s);
    click(u"End it at 18:02"_s);
    click(u"Back into the workout"_s);
    EXPECT_TRUE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->finishedAt, std::nullopt);
}

} // namespace
} // namespace settheory
