// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/widgets/protocolchip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QStringList kStraight{u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:09:00] 80x7 @1"_s, u"pec deck"_s,
    u"[18:13:00] 55x10 @1"_s, u"[18:16:00] 55x9 @1"_s, u"[18:20:00] finish"_s};
const QStringList kPreExhausted{u"pec deck"_s, u"[18:05:00] 55x10 @0"_s, u"bench press"_s,
    u"[18:05:35] 75x8 @0"_s, u"pec deck"_s, u"[18:09:00] 55x9 @0"_s, u"bench press"_s,
    u"[18:09:35] 75x7 @0"_s, u"[18:20:00] finish"_s};

/// At the end of a workout.
class Summary : public Gym {
protected:
    void add(const QString& head, const QStringList& lines)
    {
        ASSERT_TRUE(journal->apply(Change::ofWorkout(u"log"_s, nullptr,
            std::make_shared<const Workout>(test::workoutFromText(*journal->log(), head, lines)))));
    }
    void finishAWorkout()
    {
        openAndStart();
        enter(u"pec deck"_s);
        wait(60);
        enter(u"50x10 @1"_s);
        click(u"Finish workout"_s);
    }
    /// Pre-exhaustion with one rep more than in kPreExhausted, as a copy of the latest workout.
    void trainPreExhausted()
    {
        click(u"Start an empty workout"_s);
        for (const QString& sets : {u"55x10 @0"_s, u"55x9 @0"_s}) {
            enter(u"pec deck"_s);
            wait(200);
            enter(sets);
            enter(u"bench press"_s);
            wait(35);
            enter(u"75x8 @0"_s);
        }
    }
};

TEST_F(Summary, TakesTheSessionRpeByADigitAndTheNoteAfterIt)
{
    finishAWorkout();
    press(Qt::Key_8);
    EXPECT_EQ(onDisk()->sessionRpe, 8);
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(onDisk()->sessionRpe, 10);
    press(Qt::Key_Left);
    EXPECT_EQ(onDisk()->sessionRpe, 9);
    press(Qt::Key_Delete);
    EXPECT_EQ(onDisk()->sessionRpe, std::nullopt);
    typeInto(u"workoutNote"_s, u"slept badly"_s);
    EXPECT_EQ(onDisk()->note, u"slept badly"_s);
    EXPECT_FALSE(onDisk()->inProgress);
}

TEST_F(Summary, IsLeftByEnterWithOrWithoutARating)
{
    finishAWorkout();
    press(Qt::Key_Return);
    EXPECT_FALSE(sees(u"Finished: Workout"_s));
    EXPECT_EQ(onDisk()->sessionRpe, std::nullopt);
}

TEST_F(Summary, ShowsARatingThatWasUndone)
{
    finishAWorkout();
    press(Qt::Key_8);
    press(Qt::Key_7);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->sessionRpe, 8);
    ASSERT_TRUE(qobject_cast<QAbstractButton*>(QApplication::focusWidget()));
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        if (button->isChecked()) {
            EXPECT_EQ(button->text(), u"8"_s);
        }
    }
}

TEST_F(Summary, GoesBackIntoTheWorkoutAlsoAfterItWasRated)
{
    finishAWorkout();
    press(Qt::Key_8);
    click(u"Back into the workout"_s);
    EXPECT_TRUE(onDisk()->inProgress);
    EXPECT_EQ(onDisk()->finishedAt, std::nullopt);
    EXPECT_EQ(onDisk()->sessionRpe, 8) << "what was said stays";
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(Summary, MeasuresEachBlockAgainstTheLastTimeUnderItsProtocolAndUnderAnother)
{
    open();
    add(u"2026-11-13T18:00:00+01:00 Push"_s, kStraight);
    add(u"2026-11-17T18:00:00+01:00 Push"_s, kPreExhausted);
    QTest::qWait(60); // recognised elsewhere
    trainPreExhausted();
    click(u"Finish workout"_s);
    EXPECT_EQ(chip()->protocol(), Protocol::PreExhaustionSuperset);
    EXPECT_TRUE(sees(u"Against the last time done the same way, Tue 17 Nov: +1 rep \u00B7 +75\u202Fkg"_s));
    EXPECT_TRUE(sees(u"Against the last time done as straight sets, Fri 13 Nov: +1 rep \u00B7 0\u202Fkg"_s));
}

TEST_F(Summary, SaysWhereThereIsNothingToMeasureABlockAgainst)
{
    finishAWorkout();
    EXPECT_TRUE(sees(u"No earlier workout trained chest with Pec deck alone."_s));
}

TEST_F(Summary, TellsTheRecordsOfTheDayAndNotWhatWasDoneForTheFirstTime)
{
    open();
    add(u"2026-11-13T18:00:00+01:00 Push"_s, kStraight);
    QTest::qWait(60);
    click(u"Start an empty workout"_s);
    enter(u"bench press"_s);
    wait(60);
    enter(u"85x6 @1"_s);
    enter(u"barbell curl"_s);
    wait(60);
    enter(u"30x10 @1"_s);
    click(u"Finish workout"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"Records of the day"_s); }));
    EXPECT_TRUE(sees(u"heaviest, 85\u202Fkg × 6 (before 80\u202Fkg)"_s));
    EXPECT_FALSE(sees(u"curl: "_s));
}

} // namespace
} // namespace settheory
