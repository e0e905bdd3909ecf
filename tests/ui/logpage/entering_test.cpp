// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/settable.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

using Entering = Gym;

const QStringList kStraight{u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:08:00] 80x7 @1"_s, u"pec deck"_s,
    u"[18:12:00] 55x11 @1"_s, u"[18:15:00] 55x9 @1"_s, u"[18:20:00] finish"_s};

TEST_F(Entering, MarksQuietlyWhatBeatsLastTimeAndWhatBeatsAll)
{
    open(kStraight);
    click(u"Start an empty workout"_s);
    enter(u"bench press"_s);
    enter(u"80x8 @1"_s);
    const auto mark = [this](int row) {
        return tables().front()->model()->index(row, SetTableModel::FirstSet).data(SetTableModel::MarkRole);
    };
    EXPECT_EQ(mark(0).toString(), QString()) << "the same is no more";
    wait(180);
    enter(u"80x8 @3"_s);
    EXPECT_EQ(mark(1).toString(), u"\u2191"_s) << "7 were done in the second set last time";
    wait(180);
    enter(u"82.5x5 @1"_s);
    EXPECT_EQ(mark(2).toString(), u"\u2605"_s);
    const QString why =
        tables().front()->model()->index(2, SetTableModel::FirstSet).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(why.contains(u"heaviest, 82.5\u202Fkg × 5 (before 80\u202Fkg)"_s)) << why.toStdString();
}

TEST_F(Entering, AsksWhatGaveOutFirstAndTakesAChip)
{
    openAndStart();
    enter(u"bench press"_s);
    enter(u"80x8 @2"_s);
    EXPECT_FALSE(sees(u"What gave out first?"_s));
    wait(120);
    enter(u"80x6 f"_s);
    EXPECT_TRUE(sees(u"What gave out first?"_s));
    click(u"!2 Front delts"_s);
    EXPECT_EQ(onDisk()->sets.at(1).failedFirst, FailedFirst(Muscle::FrontDelts));
    EXPECT_EQ(onDisk()->sets.at(1).reps, 6);
    EXPECT_FALSE(sees(u"What gave out first?"_s));
    EXPECT_TRUE(entryLine()->hasFocus());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->sets.at(1).failedFirst, std::nullopt) << "one step";
    EXPECT_EQ(onDisk()->sets.size(), 2U);
}

TEST_F(Entering, TypesNothingByAShortcutThatIsNotAtHand)
{
    openAndStart();
    QTest::keyClick(entryLine(), 'b', Qt::AltModifier);
    EXPECT_EQ(entryLine()->text(), QString());
    QTest::keyClick(entryLine(), 'b');
    EXPECT_EQ(entryLine()->text(), u"b"_s);
}

TEST_F(Entering, NeverStandsInTheWayWithItsQuestion)
{
    openAndStart();
    enter(u"bench press"_s);
    enter(u"80x8 @0"_s);
    ASSERT_TRUE(sees(u"What gave out first?"_s));
    press(Qt::Key_Escape);
    EXPECT_FALSE(sees(u"What gave out first?"_s));
    wait(120);
    enter(u"7"_s);
    ASSERT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_EQ(onDisk()->sets[1].reps, 7) << "a digit is reps, question or not";
    wait(120);
    enter(u"80x6 @0"_s);
    enter(u"!grip"_s);
    EXPECT_EQ(onDisk()->sets.at(2).failedFirst, FailedFirst(Weakness::Grip));
    EXPECT_EQ(onDisk()->sets.size(), 3U);
    EXPECT_EQ(onDisk()->sets[0].failedFirst, std::nullopt) << "not answered stays so";
}

TEST_F(Entering, CompletesMusclesWithTab)
{
    openAndStart();
    enter(u"bench press"_s);
    entryLine()->setFocus();
    QTest::keyClicks(entryLine(), u"80x8 f !"_s);
    const QListWidget* offers = nullptr;
    for (const QListWidget* list : page->findChildren<QListWidget*>())
        offers = list->isVisible() ? list : offers;
    ASSERT_TRUE(offers);
    EXPECT_EQ(offers->item(0)->text(), u"Chest"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    EXPECT_EQ(entryLine()->text(), u"80x8 f !front delts"_s);
    EXPECT_TRUE(entryLine()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0).failedFirst, FailedFirst(Muscle::FrontDelts));
}

TEST_F(Entering, SwapsTheOrderOfWhatIsLeftInOneStep)
{
    open(kStraight);
    press(Qt::Key_Return);
    wait(180);
    press(Qt::Key_Return); // 80 x 8, bench press
    ASSERT_EQ(onDisk()->sets.size(), 1U);
    const WorkoutPtr before = onDisk();
    click(u"Swap order"_s);
    EXPECT_TRUE(entryLine()->hasFocus());
    for (int i = 0; i < 3; ++i) {
        wait(180);
        press(Qt::Key_Return);
    }
    std::vector<int> order;
    for (const PerformedSet& set : onDisk()->sets)
        order.push_back(set.exercise);
    EXPECT_EQ(order, (std::vector<int>{0, 1, 1, 0}));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->plan, before->plan);
    EXPECT_EQ(onDisk()->sets, before->sets);
}

TEST_F(Entering, SwapsTheOrderByAKey)
{
    open(kStraight);
    press(Qt::Key_Return);
    const WorkoutPtr before = onDisk();
    QTest::keyClick(entryLine(), Qt::Key_O, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return onDisk()->plan != before->plan; }));
    EXPECT_EQ(onDisk()->plannedProtocols.at(Muscle::Chest), Protocol::PreExhaustionSequential);
}

TEST_F(Entering, KeepsThePlanWhereAWarmUpComesBetween)
{
    open(kStraight);
    press(Qt::Key_Return);
    enter(u"w 40x10"_s);
    wait(120);
    press(Qt::Key_Return);
    ASSERT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_EQ(onDisk()->sets[1].reps, 8) << "the first planned set is still the first";
    EXPECT_EQ(onDisk()->sets[1].exercise, 0);
}

TEST_F(Entering, ShowsLeftAndRightInOneRowAndComparesThem)
{
    openAndStart();
    enter(u"concentration curl"_s);
    enter(u"l 12x10"_s);
    wait(40);
    EXPECT_EQ(tables().front()->model()->rowCount(), 1) << "the right side comes in the same row";
    enter(u"9"_s); // typed alone it is of the side that is open
    EXPECT_EQ(cell(0, SetTableModel::FirstSet), u"12 × 10"_s);
    EXPECT_EQ(cell(0, SetTableModel::SecondSet), u"12 × 9"_s);
    EXPECT_EQ(cell(0, SetTableModel::Gap), u"\u22121"_s);
    EXPECT_EQ(onDisk()->sets.at(1).side, Side::Right);
}

TEST_F(Entering, AsksForTheBodyWeightOnceWhereAnExerciseNeedsIt)
{
    open({u"pull-up"_s, u"[18:05:00] bw x8"_s, u"[18:20:00] finish"_s});
    click(u"Start an empty workout"_s);
    enter(u"bench press"_s);
    EXPECT_FALSE(sees(u"body weight today"_s));
    enter(u"pull-up"_s);
    EXPECT_TRUE(sees(u"body weight today"_s));
    enter(u"weight 81.4"_s);
    EXPECT_EQ(onDisk()->bodyWeight, Mass::from(81.4, MassUnit::Kilogram));
    EXPECT_FALSE(sees(u"body weight today"_s));
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(sees(u"body weight today"_s));
    click(u"Not today"_s);
    EXPECT_FALSE(sees(u"body weight today"_s));
    EXPECT_EQ(onDisk()->bodyWeight, std::nullopt);
}

TEST_F(Entering, SaysWhichPlatesToTakeAndHowToWarmUp)
{
    open({u"bench press"_s, u"[18:05:00] 77.5x8 @1"_s, u"[18:09:00] 78.75x6 @1"_s, u"[18:20:00] finish"_s});
    click(u"Start an empty workout"_s);
    enter(u"pec deck"_s);
    EXPECT_FALSE(sees(u"each side"_s)) << "a machine has no plates";
    enter(u"bench press"_s);
    EXPECT_TRUE(sees(u"each side: 25 + 2.5 + 1.25 on a 20\u202Fkg bar"_s));
    EXPECT_TRUE(sees(u"Warm-up: 37.5 × 8, 52.5 × 5, 65 × 2"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(sees(u"1.25\u202Fkg short"_s));
    EXPECT_FALSE(sees(u"Warm-up:"_s));
}

TEST_F(Entering, HasNothingToPressThatIsLowerThanAFinger)
{
    openAndStart();
    enter(u"bench press"_s);
    enter(u"80x8 f"_s);
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isPressed = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget);
        if (isPressed && widget->isVisible()) {
            EXPECT_GE(widget->height(), 32)
                << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString() << ' '
                << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace settheory
