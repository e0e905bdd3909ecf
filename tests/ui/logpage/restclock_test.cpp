// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/desktop/restsettings.h"
#include "ui/pages/logpage/setstrip.h"
#include "ui/widgets/restring.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

/// At the rest clock. Its ticks are waited for, never slept through.
class RestClock : public Gym {
protected:
    void startWithASet()
    {
        openAndStart();
        enter(u"pec deck"_s);
        enter(u"57.5x10"_s);
    }
    /// Round 1 of pec deck and bench press, and round 2 begun: the clock stands inside it.
    void standInsideAPair()
    {
        openAndStart();
        enter(u"pec deck"_s);
        wait(40);
        enter(u"57.5x10 @0"_s);
        enter(u"bench press"_s);
        wait(35);
        enter(u"80x8 @0"_s);
        enter(u"pec deck"_s);
    }
    bool clockShows(const QString& clock)
    {
        return QTest::qWaitFor([&] { return ring()->clock() == clock; });
    }
    void changeSettings(const std::function<void(LogSettings&)>& edit)
    {
        const LogSettings before = journal->log()->settings();
        LogSettings after = before;
        edit(after);
        Change change;
        change.settings = {
            std::make_shared<const LogSettings>(before), std::make_shared<const LogSettings>(after)};
        ASSERT_TRUE(journal->apply(std::move(change)));
    }
};

TEST_F(RestClock, RingsOnceWhenTheRestIsOver)
{
    startWithASet();
    ASSERT_TRUE(clockShows(u"2:00"_s));
    wait(119);
    ASSERT_TRUE(clockShows(u"0:01"_s));
    EXPECT_TRUE(desktop->rings.empty());
    wait(1);
    ASSERT_TRUE(clockShows(u"+0:00"_s));
    wait(5);
    ASSERT_TRUE(clockShows(u"+0:05"_s));
    EXPECT_EQ(desktop->rings, std::vector<int>{70});
    EXPECT_TRUE(desktop->notifications.isEmpty()) << "the window is in front";
}

TEST_F(RestClock, RingsAsLoudAsThisMachineIsSetTo)
{
    RestSettings{25, true}.remember();
    startWithASet();
    ASSERT_TRUE(clockShows(u"2:00"_s));
    wait(121);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->rings == std::vector<int>{25}; }));
    RestSettings().remember();
}

TEST_F(RestClock, TellsThroughTheDesktopWhenNoWindowOfOursIsInFront)
{
    startWithASet();
    ASSERT_TRUE(clockShows(u"2:00"_s));
    page->hide();
    wait(121);
    ASSERT_TRUE(QTest::qWaitFor([this] { return desktop->notifications.size() == 1; }));
    EXPECT_EQ(desktop->notifications.front(), u"The rest is over | Pec deck: 57.5 × 10"_s);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    enter(u"x9"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->withdrawals == 1; })) << "it is out of date";
}

TEST_F(RestClock, SaysNothingAboutARestThatEndedLongAgo)
{
    startWithASet();
    ASSERT_TRUE(clockShows(u"2:00"_s));
    wait(3600); // the lid was closed
    ASSERT_TRUE(clockShows(u"+58:00"_s));
    EXPECT_TRUE(desktop->rings.empty());
}

TEST_F(RestClock, SaysNothingAboutARestThatWasOverBeforeTheProgramStarted)
{
    startWithASet();
    wait(130);
    reopen();
    ASSERT_TRUE(clockShows(u"+0:10"_s));
    EXPECT_TRUE(desktop->rings.empty());
}

TEST_F(RestClock, IsChangedByItsOwnKeysWhereverTheHandIs)
{
    startWithASet();
    QTest::keyClicks(entryLine(), u"60x"_s);
    press(Qt::Key_F8);
    EXPECT_TRUE(clockShows(u"2:15"_s));
    press(Qt::Key_F7);
    press(Qt::Key_F7);
    EXPECT_TRUE(clockShows(u"1:45"_s));
    press(Qt::Key_F9);
    EXPECT_TRUE(clockShows(u"\u2013:\u2013\u2013"_s));
    EXPECT_EQ(entryLine()->text(), u"60x"_s) << "what was being typed stays";
}

TEST_F(RestClock, IsShortenedToNothingAndNoFurther)
{
    startWithASet();
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_F7);
    EXPECT_TRUE(clockShows(u"+0:00"_s));
    press(Qt::Key_F8);
    EXPECT_TRUE(clockShows(u"0:15"_s));
}

TEST_F(RestClock, IsTheSameAfterARestartAlsoWhereItWasChanged)
{
    startWithASet();
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    wait(30);
    reopen();
    EXPECT_TRUE(clockShows(u"2:00"_s));
    press(Qt::Key_F9);
    reopen();
    EXPECT_TRUE(clockShows(u"\u2013:\u2013\u2013"_s));
    enter(u"x9"_s);
    EXPECT_TRUE(clockShows(u"2:00"_s)) << "the next rest is a rest like any other";
}

TEST_F(RestClock, KeepsTheMarkOfASetsStartOverARestart)
{
    startWithASet();
    wait(100);
    const Moment begun = time;
    press(Qt::Key_Space);
    wait(10);
    reopen();
    EXPECT_TRUE(clockShows(u"0:10"_s));
    wait(20);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(1).startedAt, begun);
}

TEST_F(RestClock, CountsARunningSetBesideItsEstimatedLengthAndLetsTheMarkBeTakenBack)
{
    startWithASet();
    wait(100);
    press(Qt::Key_Space);
    wait(12);
    EXPECT_TRUE(clockShows(u"0:12"_s));
    EXPECT_TRUE(sees(u"Set, rested 1:40"_s));
    EXPECT_TRUE(ring()->accessibleName().contains(u"of \u2248\u202F0:35"_s)) // 5 s and 10 reps of 3 s
        << ring()->accessibleName().toStdString();
    click(u"Not yet"_s);
    EXPECT_TRUE(clockShows(u"0:08"_s)) << "the rest goes on where it was";
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(1).startedAt, std::nullopt);
}

TEST_F(RestClock, KeepsAChangedRestForTheExercise)
{
    startWithASet();
    press(Qt::Key_F8);
    click(u"Keep 2:15 for Pec deck"_s);
    const auto restOf = [this] {
        return journal->log()->exerciseOf(onDisk()->exercises[0]).defaultRestSeconds;
    };
    EXPECT_EQ(restOf(), 135);
    EXPECT_TRUE(clockShows(u"2:15"_s));
    enter(u"x9"_s);
    EXPECT_TRUE(clockShows(u"2:15"_s));
    ASSERT_TRUE(journal->undo()); // the set
    ASSERT_TRUE(journal->undo()); // the rest
    EXPECT_EQ(restOf(), std::nullopt);
}

TEST_F(RestClock, CountsUpAtOnceInsideAPair)
{
    standInsideAPair();
    wait(120);
    enter(u"x9 @0"_s);
    wait(7);
    EXPECT_TRUE(clockShows(u"0:07"_s));
    EXPECT_TRUE(sees(u"Now: Bench press"_s));
    EXPECT_TRUE(ring()->accessibleName().contains(u"at once"_s));
}

TEST_F(RestClock, CountsTheShortRestOfAPairDownWhereTheLogHasOne)
{
    standInsideAPair();
    changeSettings([](LogSettings& settings) { settings.pairRestSeconds = 15; });
    wait(120);
    enter(u"x9 @0"_s);
    EXPECT_TRUE(clockShows(u"0:15"_s));
    EXPECT_TRUE(sees(u"Then: Bench press"_s));
    press(Qt::Key_F8);
    click(u"Keep 0:30 inside pairs"_s);
    EXPECT_EQ(journal->log()->settings().pairRestSeconds, 30);
    wait(31);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->rings.size() == 1; }));
}

TEST_F(RestClock, TakesTheRestAfterARoundFromTheLogUnlessTheExerciseHasItsOwn)
{
    standInsideAPair();
    changeSettings([](LogSettings& settings) { settings.roundRestSeconds = 180; });
    wait(120);
    enter(u"x9 @0"_s);
    wait(35);
    press(Qt::Key_Return); // bench press: the round is done
    EXPECT_TRUE(clockShows(u"3:00"_s));
    press(Qt::Key_F7);
    click(u"Keep 2:45 for Pec deck"_s);
    EXPECT_TRUE(clockShows(u"2:45"_s));
}

TEST_F(RestClock, KnowsTheRoundsOfAGroupThatTrainsSeveralMuscles)
{
    openJournal();
    Workout workout = test::workoutFromText(*journal->log(), u"2026-11-20T18:00:00+01:00 Giant"_s,
        {u"bench press"_s, u"[18:05:00] 80x8"_s, u"barbell curl"_s, u"[18:06:00] 30x10"_s,
            u"triceps pushdown"_s, u"[18:07:00] 30x12"_s, u"bench press"_s, u"[18:10:00] 80x8"_s,
            u"[18:20:00] finish"_s});
    for (PerformedExercise& performed : workout.exercises)
        performed.group = u"A"_s;
    ASSERT_TRUE(journal->apply(
        Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(std::move(workout)))));
    openPage();
    press(Qt::Key_Return);
    for (const QString& next : {u"Now: Barbell curl"_s, u"Now: Triceps pushdown"_s, u"Rest"_s}) {
        wait(60);
        press(Qt::Key_Return);
        EXPECT_TRUE(sees(next)) << next.toStdString();
    }
    EXPECT_TRUE(clockShows(u"2:00"_s));
}

TEST_F(RestClock, KeepsTheScreenAwakeWhileSomebodyTrains)
{
    open();
    EXPECT_FALSE(desktop->isAwake);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->isAwake; }));
    click(u"Pause"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desktop->isAwake; }));
    wait(60);
    click(u"Resume"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->isAwake; }));
    wait(3600); // forgotten
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desktop->isAwake; }));
    enter(u"pec deck"_s);
    enter(u"50x10"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop->isAwake; }));
    click(u"Finish workout"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desktop->isAwake; }));
}

TEST_F(RestClock, StandsAloneOnTheFullScreenWithTheNextSet)
{
    open({u"pec deck"_s, u"[18:05:00] 57.5x10 @0"_s, u"bench press"_s, u"[18:05:40] 80x8 @0"_s, u"pec deck"_s,
        u"[18:08:20] 57.5x9 @0"_s, u"bench press"_s, u"[18:08:55] 80x7 @0"_s, u"[18:20:00] finish"_s});
    press(Qt::Key_Return);
    QSignalSpy screen(page.get(), &Page::fullScreenWanted);
    press(Qt::Key_F11);
    ASSERT_EQ(screen.count(), 1);
    EXPECT_TRUE(screen[0][0].toBool());
    EXPECT_TRUE(tables().empty());
    EXPECT_TRUE(sees(u"Pec deck, set 1 of 2"_s));
    EXPECT_TRUE(sees(u"then Bench press at once: 80\u202Fkg × 8"_s));
    EXPECT_TRUE(sees(u"last time 57.5 × 10 @0"_s));
    const auto* strip = page->findChild<SetStrip*>();
    EXPECT_EQ(strip->count(), 4);
    wait(60);
    press(Qt::Key_Return); // as shown
    EXPECT_EQ(onDisk()->sets.size(), 1U);
    EXPECT_EQ(strip->doneCount(), 1);
    EXPECT_TRUE(sees(u"Bench press, set 1 of 2"_s));
    wait(30);
    QTest::keyClicks(QApplication::focusWidget(), u"x7 @1"_s); // anything else
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(1).reps, 7);
    press(Qt::Key_Escape);
    ASSERT_EQ(screen.count(), 2);
    EXPECT_FALSE(screen[1][0].toBool());
    EXPECT_FALSE(tables().empty());
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(RestClock, ClearsAHalfTypedLineBeforeEscapeLeavesTheFullScreen)
{
    startWithASet();
    press(Qt::Key_F11);
    QTest::keyClicks(entryLine(), u"60"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(entryLine()->text().isEmpty());
    EXPECT_TRUE(tables().empty()) << "still alone";
    press(Qt::Key_Escape);
    EXPECT_FALSE(tables().empty());
}

TEST_F(RestClock, LeavesTheFullScreenWhenTheWorkoutEnds)
{
    startWithASet();
    QSignalSpy screen(page.get(), &Page::fullScreenWanted);
    press(Qt::Key_F11);
    ASSERT_TRUE(journal->undo()); // the set
    ASSERT_TRUE(journal->undo()); // the exercise
    ASSERT_TRUE(journal->undo()); // the start
    ASSERT_EQ(screen.count(), 2);
    EXPECT_FALSE(screen[1][0].toBool());
}

} // namespace
} // namespace settheory
