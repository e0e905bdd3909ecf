// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/paindialog.h"
#include "ui/pages/logpage/settablemodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

/// What is around the sets: the place, marks of pain, the notes that stay with exercises.
class Surroundings : public Gym {
protected:
    void addAt(const QString& place, const QString& head, const QStringList& lines)
    {
        Workout workout = test::workoutFromText(*journal->log(), head, lines);
        workout.place = place;
        ASSERT_TRUE(journal->apply(
            Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(std::move(workout)))));
    }
    QLineEdit* edit(const QString& name) const { return page->findChild<QLineEdit*>(name); }
    PainDialog* openPain()
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(u"P&ain"_s))
                button->click();
        }
        auto* dialog = page->findChild<PainDialog*>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
};

TEST_F(Surroundings, RememberThePlaceOfTheLastWorkout)
{
    openAndStart();
    EXPECT_EQ(onDisk()->place, QString()) << "nothing is known yet";
    typeInto(u"place"_s, u"Iron Hall"_s);
    EXPECT_EQ(onDisk()->place, u"Iron Hall"_s);
    click(u"Finish workout"_s);
    click(u"Done"_s);
    wait(86400);
    click(u"Start an empty workout"_s);
    EXPECT_EQ(onDisk()->place, u"Iron Hall"_s);
    EXPECT_EQ(edit(u"place"_s)->text(), u"Iron Hall"_s);
    edit(u"place"_s)->setFocus();
    edit(u"place"_s)->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->place, QString());
}

TEST_F(Surroundings, LeaveThePlaceByEnterOrEscape)
{
    openAndStart();
    QLineEdit* place = edit(u"place"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Iron Works"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->place, u"Iron Works"_s);
    EXPECT_EQ(QApplication::focusWidget(), entryLine()) << "what is typed next is a set";
    place->setFocus();
    QTest::keyClicks(place, u" bench"_s);
    EXPECT_GE(place->width(), place->fontMetrics().horizontalAdvance(place->text())) << "nothing is cut";
    press(Qt::Key_Escape);
    EXPECT_EQ(place->text(), u"Iron Works"_s) << "as it was";
    EXPECT_EQ(onDisk()->place, u"Iron Works"_s);
    EXPECT_EQ(QApplication::focusWidget(), entryLine());
}

TEST_F(Surroundings, AreNotTakenFromTheHandThatTypesThem)
{
    openAndStart();
    for (const char* name : {"place", "workoutTitle", "bodyWeight"}) {
        QLineEdit* typed = edit(QLatin1String(name));
        typed->setFocus();
        typed->selectAll();
        QTest::keyClicks(typed, u"81"_s);
        addAt(u"Iron Hall"_s, u"2026-11-10T18:00:00+01:00 Push"_s, {u"pec deck"_s, u"50x10"_s});
        QTest::qWait(60);
        EXPECT_EQ(typed->text(), u"81"_s) << name << ": the log changed meanwhile";
    }
}

TEST_F(Surroundings, AreKeptWhenThePageIsClosedWhileTheyAreTyped)
{
    openAndStart();
    edit(u"place"_s)->setFocus();
    QTest::keyClicks(edit(u"place"_s), u"Iron Works"_s);
    page.reset();
    EXPECT_EQ(onDisk()->place, u"Iron Works"_s);
}

TEST_F(Surroundings, OfferNoPlaceThatWasAlreadyCorrected)
{
    openAndStart();
    typeInto(u"place"_s, u"Iron Worksbench"_s);
    typeInto(u"place"_s, u"Iron Works"_s);
    EXPECT_EQ(onDisk()->place, u"Iron Works"_s);
    edit(u"place"_s)->clear();
    QTest::keyClicks(edit(u"place"_s), u"Iron W"_s);
    EXPECT_EQ(edit(u"place"_s)->text(), u"Iron W"_s);
}

TEST_F(Surroundings, TakeLastTimesLoadOfAStackFromTheSamePlace)
{
    open();
    addAt(u"Iron Hall"_s, u"2026-11-10T18:00:00+01:00 Push"_s, {u"pec deck"_s, u"[18:05:00] 50x10 @1"_s});
    addAt(u"Park Gym"_s, u"2026-11-17T18:00:00+01:00 Push"_s, {u"pec deck"_s, u"[18:05:00] 80x10 @1"_s});
    QTest::qWait(60);
    ASSERT_EQ(journal->log()->findExerciseNamed(u"pec deck")->loadMode, LoadMode::Stack);
    click(u"Start an empty workout"_s);
    typeInto(u"place"_s, u"iron hall"_s);
    enter(u"pec deck"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstLast), u"50 × 10 @1"_s);
    typeInto(u"place"_s, u"Park Gym"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstLast), u"80 × 10 @1"_s);
    typeInto(u"place"_s, u"A hotel"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstLast), QString()) << "never on this stack";
}

TEST_F(Surroundings, TakeLastTimesLoadOfABarFromAnywhere)
{
    open();
    addAt(u"Park Gym"_s, u"2026-11-17T18:00:00+01:00 Push"_s, {u"bench press"_s, u"[18:05:00] 80x8 @1"_s});
    QTest::qWait(60);
    click(u"Start an empty workout"_s);
    typeInto(u"place"_s, u"Iron Hall"_s);
    enter(u"bench press"_s);
    EXPECT_EQ(cell(0, SetTableModel::FirstLast), u"80 × 8 @1"_s);
}

TEST_F(Surroundings, MarkPainByMuscleAndTakeTheMarkBack)
{
    openAndStart();
    enter(u"pec deck"_s);
    PainDialog* dialog = openPain();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_3); // the muscle at work is offered first
    auto* note = dialog->findChildren<QLineEdit*>().front();
    note->setFocus();
    QTest::keyClicks(note, u"left"_s);
    QTest::keyClick(note, Qt::Key_Return);
    ASSERT_EQ(onDisk()->pains.size(), 1U);
    EXPECT_EQ(onDisk()->pains.at(Muscle::Chest), (Pain{3, u"left"_s}));
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(onDisk()->pains.empty());
    ASSERT_TRUE(journal->redo());
    EXPECT_EQ(onDisk()->pains.at(Muscle::Chest).level, 3);
}

TEST_F(Surroundings, RecallPainWhenAnExerciseOfTheMuscleStarts)
{
    open();
    Workout workout = test::workoutFromText(
        *journal->log(), u"2026-11-17T18:00:00+01:00 Push"_s, {u"pec deck"_s, u"[18:05:00] 50x10"_s});
    workout.pains[Muscle::Chest] = {4, u"left"_s};
    ASSERT_TRUE(journal->apply(
        Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(std::move(workout)))));
    click(u"Start an empty workout"_s);
    enter(u"barbell curl"_s);
    EXPECT_FALSE(sees(u"pain: chest"_s));
    enter(u"bench press"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees(u"Tue 17 Nov, pain: chest 4 (left)"_s); }));
}

TEST_F(Surroundings, MarkPainAfterTheEndToo)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"50x10"_s);
    click(u"Finish workout"_s);
    PainDialog* dialog = openPain();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_2);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(onDisk()->pains.at(Muscle::Chest).level, 2);
    EXPECT_FALSE(onDisk()->inProgress);
    EXPECT_TRUE(sees(u"Finished: "_s));
}

TEST_F(Surroundings, RemoveAMarkOfPain)
{
    openAndStart();
    Workout marked = *onDisk();
    marked.pains[Muscle::Triceps] = {5, u"elbow"_s};
    ASSERT_TRUE(journal->apply(Change::ofWorkout(
        u"mark"_s, journal->log()->unfinishedWorkout(), std::make_shared<const Workout>(std::move(marked)))));
    PainDialog* dialog = openPain();
    ASSERT_TRUE(dialog);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Remove mark"_s)
            button->click();
    }
    EXPECT_TRUE(onDisk()->pains.empty());
}

TEST_F(Surroundings, ShowTheNoteOfAnExerciseWheneverItStartsAndLetItBeEditedThere)
{
    openAndStart();
    enter(u"pec deck"_s);
    press(Qt::Key_F4);
    QLineEdit* note = edit(u"exerciseNote"_s);
    ASSERT_TRUE(note->hasFocus());
    QTest::keyClicks(note, u"seat 4, pin 7"_s);
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_TRUE(entryLine()->hasFocus());
    const auto noteOf = [this](const QString& name) { return journal->log()->findExerciseNamed(name)->note; };
    EXPECT_EQ(noteOf(u"pec deck"_s), u"seat 4, pin 7"_s);
    enter(u"bench press"_s);
    EXPECT_EQ(note->text(), QString());
    enter(u"pec deck"_s);
    EXPECT_EQ(note->text(), u"seat 4, pin 7"_s);
    press(Qt::Key_F4);
    QTest::keyClicks(note, u"seat 5"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_EQ(noteOf(u"pec deck"_s), u"seat 4, pin 7"_s) << "Escape keeps nothing";
    ASSERT_TRUE(journal->undo()); // back at pec deck is a choice, not a change
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(noteOf(u"pec deck"_s), QString());
}

} // namespace
} // namespace settheory
