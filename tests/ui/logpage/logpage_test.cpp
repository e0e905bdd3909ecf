// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logpage/gym.h"

#include "core/journal/journal.h"
#include "ui/pages/logpage/restcard.h"
#include "ui/pages/logpage/settable.h"
#include "ui/widgets/protocolchip.h"
#include "ui/widgets/restring.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

using LogPageTest = Gym;

TEST_F(LogPageTest, StartsAnEmptyWorkoutByOneKey)
{
    open();
    EXPECT_TRUE(sees(u"Your first workout"_s));
    press(Qt::Key_Return);
    const WorkoutPtr workout = onDisk();
    ASSERT_TRUE(workout);
    EXPECT_TRUE(workout->inProgress);
    EXPECT_EQ(workout->startedAt, time);
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(LogPageTest, HasEachSetOnDiskWhenItsTickAppears)
{
    openAndStart();
    enter(u"pec deck"_s);
    wait(60);
    enter(u"57.5x11 @0 f !chest"_s);
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 1U);
    const PerformedSet& set = workout->sets[0];
    EXPECT_EQ(set.load, Mass::from(57.5, MassUnit::Kilogram));
    EXPECT_EQ(set.reps, 11);
    EXPECT_EQ(set.rir, 0);
    EXPECT_EQ(set.toFailure, true);
    EXPECT_EQ(set.failedFirst, FailedFirst(Muscle::Chest));
    EXPECT_EQ(set.finishedAt, time);
    EXPECT_EQ(cell(0, SetTableModel::Tick), u"\u2713"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"57.5 × 11 @0 f"_s);
    EXPECT_EQ(cell(0, SetTableModel::FailedFirst), u"Chest"_s);
    EXPECT_TRUE(entryLine()->text().isEmpty());
}

TEST_F(LogPageTest, LogsTheSuggestionByEnterAlone)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    wait(120);
    press(Qt::Key_Return);
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 2U);
    EXPECT_EQ(workout->sets[1].load, Mass::from(57.5, MassUnit::Kilogram));
    EXPECT_EQ(workout->sets[1].reps, 11);
    EXPECT_EQ(workout->sets[1].rir, std::nullopt);
    EXPECT_EQ(workout->sets[1].finishedAt, time);
}

TEST_F(LogPageTest, ChangesTheRepsByADigitAndEnter)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(120);
    enter(u"9"_s);
    EXPECT_EQ(onDisk()->sets.at(1).reps, 9);
    EXPECT_EQ(onDisk()->sets.at(1).load, Mass::from(57.5, MassUnit::Kilogram));
}

TEST_F(LogPageTest, SaysWhyALineWasNotUnderstoodAndKeepsIt)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"80y8"_s);
    EXPECT_TRUE(onDisk()->sets.empty());
    EXPECT_EQ(entryLine()->text(), u"80y8"_s);
    EXPECT_TRUE(sees(u"means nothing here"_s));
}

TEST_F(LogPageTest, OffersTheExercisesThatFitAndTakesTheChosenOne)
{
    openAndStart();
    QTest::keyClicks(entryLine(), u"bench press"_s.left(5));
    press(Qt::Key_Return);
    EXPECT_TRUE(onDisk()->exercises.empty()) << "nothing is chosen without a hand";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(onDisk()->exercises.size(), 1U);
    EXPECT_TRUE(
        journal->log()->exerciseOf(onDisk()->exercises[0]).name.contains(u"bench"_s, Qt::CaseInsensitive));
}

TEST_F(LogPageTest, CallsEarlierLinesBackWithTheArrowKeys)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(entryLine()->text(), u"57.5x11 @0"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(entryLine()->text(), u"pec deck"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_TRUE(entryLine()->text().isEmpty());
}

TEST_F(LogPageTest, MarksTheStartOfASetBySpace)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(100);
    const Moment begun = time;
    press(Qt::Key_Space);
    EXPECT_TRUE(sees(u"Set"_s));
    wait(40);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(1).startedAt, begun);
    EXPECT_EQ(onDisk()->sets.at(1).finishedAt, time);
    EXPECT_EQ(cell(1, SetTableModel::Rest), u"1:40"_s) << "measured: no sign of an estimate";
}

TEST_F(LogPageTest, ShowsAnEstimatedRestAsOne)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(138); // 5 s and 11 reps of 3 s before the end: 100 s of rest
    press(Qt::Key_Return);
    EXPECT_EQ(cell(1, SetTableModel::Rest), u"\u2248\u202F1:40"_s);
}

TEST_F(LogPageTest, LogsWhatStandsInTheBoxes)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    auto* reps = boxNamed(u"Reps of"_s);
    ASSERT_TRUE(reps);
    reps->setFocus();
    reps->selectAll();
    QTest::keyClicks(reps, u"8"_s);
    QTest::keyClicks(boxNamed(u"Reps in reserve"_s), u"1"_s);
    QTest::keyClick(reps, Qt::Key_Return);
    ASSERT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_EQ(onDisk()->sets[1].reps, 8);
    EXPECT_EQ(onDisk()->sets[1].rir, 1);
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(LogPageTest, CorrectsASetInItsRow)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    const PerformedSet before = onDisk()->sets.at(0);
    SetTableView* table = tables().front();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, SetTableModel::FirstSet));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(box);
    box->selectAll();
    QTest::keyClicks(box, u"60x10 @1"_s);
    wait(30);
    QTest::keyClick(box, Qt::Key_Return);
    const PerformedSet after = onDisk()->sets.at(0);
    EXPECT_EQ(after.load, Mass::from(60, MassUnit::Kilogram));
    EXPECT_EQ(after.reps, 10);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.finishedAt, before.finishedAt);
}

TEST_F(LogPageTest, LeavesASetAsItWasWhereTheCorrectionIsNotUnderstood)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    const PerformedSet before = onDisk()->sets.at(0);
    SetTableView* table = tables().front();
    table->setCurrentIndex(table->model()->index(0, SetTableModel::FirstSet));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(box);
    box->setText(u"bananas"_s);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0), before);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"57.5 × 11 @0"_s);
}

TEST_F(LogPageTest, TakesASetAwayByDeleteAndUndoBringsItBack)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    const PerformedSet set = onDisk()->sets.at(0);
    SetTableView* table = tables().front();
    table->setCurrentIndex(table->model()->index(0, SetTableModel::FirstSet));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(onDisk()->sets.empty());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->sets.at(0), set);
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"57.5 × 11 @0"_s);
}

TEST_F(LogPageTest, NamesTheProtocolAsItEmerges)
{
    openAndStart();
    enter(u"pec deck"_s);
    wait(40);
    enter(u"57.5x10 @0"_s);
    EXPECT_EQ(chip()->protocol(), Protocol::Straight);
    enter(u"bench press"_s);
    wait(35);
    enter(u"80x8 @0"_s);
    EXPECT_EQ(chip()->protocol(), Protocol::PreExhaustionSuperset);
    ASSERT_EQ(tables().size(), 1U) << "a pair stands in one table, by rounds";
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"57.5 × 10 @0"_s);
    EXPECT_EQ(cell(0, SetTableModel::SecondSet), u"80 × 8 @0"_s);
    EXPECT_EQ(cell(0, SetTableModel::Gap), u"\u2248\u202F6\u202Fs"_s);
}

TEST_F(LogPageTest, GoesFromOneOfAPairToTheOtherByItself)
{
    openAndStart();
    enter(u"pec deck"_s);
    wait(40);
    enter(u"57.5x10 @0"_s);
    enter(u"bench press"_s);
    wait(35);
    enter(u"80x8 @0"_s);
    enter(u"pec deck"_s);
    wait(120);
    enter(u"x9 @0"_s);
    wait(35);
    EXPECT_TRUE(sees(u"Now: Bench press"_s));
    press(Qt::Key_Return);
    wait(120);
    press(Qt::Key_Return);
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 5U);
    EXPECT_EQ(workout->sets[3].exercise, 1);
    EXPECT_EQ(workout->sets[4].exercise, 0);
}

TEST_F(LogPageTest, FollowsThePlanOfACopyOneKeyASet)
{
    open({u"pec deck"_s, u"[18:05:00] 57.5x10 @0"_s, u"bench press"_s, u"[18:05:40] 80x8 @0"_s, u"pec deck"_s,
        u"[18:08:20] 57.5x9 @0"_s, u"bench press"_s, u"[18:08:55] 80x7 @0"_s, u"triceps pushdown"_s,
        u"[18:12:00] 30x12 @1"_s, u"[18:20:00] finish"_s});
    press(Qt::Key_Return);
    ASSERT_TRUE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->plan.size(), 5U);
    for (int i = 0; i < 5; ++i) {
        wait(i % 2 == 1 ? 35 : 120);
        press(Qt::Key_Return);
    }
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 5U);
    std::vector<int> order;
    for (const PerformedSet& set : workout->sets)
        order.push_back(set.exercise);
    EXPECT_EQ(order, (std::vector<int>{0, 1, 0, 1, 2}));
    EXPECT_EQ(workout->sets[3].reps, 7);
    EXPECT_EQ(chip()->protocol(), Protocol::PreExhaustionSuperset);
    EXPECT_TRUE(sees(u"as planned"_s));
}

TEST_F(LogPageTest, RecordsAPauseAsAnInterval)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x10"_s);
    wait(30);
    const Moment begun = time;
    click(u"Pause"_s);
    wait(300);
    click(u"Resume"_s);
    ASSERT_EQ(onDisk()->pauses.size(), 1U);
    EXPECT_EQ(onDisk()->pauses[0].from, begun);
    EXPECT_EQ(onDisk()->pauses[0].seconds, 300);
}

TEST_F(LogPageTest, FinishesWithASummaryThatCanBeTakenBack)
{
    openAndStart();
    enter(u"pec deck"_s);
    for (int i = 0; i < 3; ++i) {
        wait(120);
        enter(u"50x10 @1"_s);
    }
    click(u"Finish workout"_s);
    EXPECT_FALSE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->finishedAt, time);
    EXPECT_TRUE(sees(u"Finished: Workout"_s));
    EXPECT_TRUE(sees(u"1\u202F500\u202Fkg"_s));
    EXPECT_TRUE(sees(u"3 of 3"_s));
    click(u"Back into the workout"_s);
    EXPECT_TRUE(onDisk()->inProgress);
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(LogPageTest, IsBackInTheWorkoutWithTheSameClockAfterARestart)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x10 @0"_s);
    wait(45);
    reopen();
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"57.5 × 10 @0"_s);
    EXPECT_EQ(ring()->clock(), u"1:15"_s);
    EXPECT_TRUE(entryLine()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.size(), 2U);
}

TEST_F(LogPageTest, CountsTheRestDownThenOverAndLetsItBeChanged)
{
    openAndStart();
    enter(u"pec deck"_s);
    EXPECT_EQ(ring()->clock(), u"\u2013:\u2013\u2013"_s);
    enter(u"57.5x10"_s);
    wait(79);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ring()->clock() == u"0:41"_s; }));
    click(u"+15 s"_s);
    EXPECT_EQ(ring()->clock(), u"0:56"_s);
    wait(66);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ring()->clock() == u"+0:10"_s; }));
    click(u"Skip"_s);
    EXPECT_EQ(ring()->clock(), u"\u2013:\u2013\u2013"_s);
}

TEST_F(LogPageTest, KeepsTitleAndBodyWeightWhereTheyAreTyped)
{
    openAndStart();
    typeInto(u"workoutTitle"_s, u"Push B"_s);
    EXPECT_EQ(onDisk()->title, u"Push B"_s);
    typeInto(u"bodyWeight"_s, u"81,4"_s);
    EXPECT_EQ(onDisk()->bodyWeight, Mass::from(81.4, MassUnit::Kilogram));
    typeInto(u"bodyWeight"_s, u"180 lb"_s);
    EXPECT_EQ(onDisk()->bodyWeight, Mass::from(180, MassUnit::Pound));
    QSignalSpy failed(page.get(), &Page::failed);
    typeInto(u"bodyWeight"_s, u"heavy"_s);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(onDisk()->bodyWeight, Mass::from(180, MassUnit::Pound));
}

TEST_F(LogPageTest, ShowsLastTimesFiguresInTheRow)
{
    open({u"pec deck"_s, u"[18:05:00] 55x11 @0"_s, u"[18:08:00] 55x9 @0"_s, u"[18:20:00] finish"_s});
    click(u"Start an empty workout"_s);
    enter(u"pec deck"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstLast), u"55 × 11 @0"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0).reps, 11);
    EXPECT_EQ(cell(1, SetTableModel::FirstLast), u"55 × 9 @0"_s);
}

TEST_F(LogPageTest, NamesItsControlsForScreenReaders)
{
    openAndStart();
    enter(u"pec deck"_s);
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(page.get());
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (takesFocus && !(button && !button->text().isEmpty())) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace settheory
