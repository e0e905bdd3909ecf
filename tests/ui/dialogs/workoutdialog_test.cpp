// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/workoutdialog.h"

#include "core/journal/journal.h"
#include "core/model/catalogue.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"
#include "ui/dialogs/workoutdialog/bulkeditdialog.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

Moment moment(const QString& iso)
{
    return Moment::fromIso(iso).value();
}

class WorkoutDialogTest : public testing::Test {
protected:
    enum Column { Exercise, Set, Began, Ended, Rest, Group, Round, Note };

    WorkoutDialogTest()
        : m_journal(m_place.open())
    {
        const Workout workout =
            test::workoutFromText(*m_journal->log(), u"2026-11-17T18:02:10+01:00 Push A"_s,
                {u"bench press: w 60x8"_s, u"[18:10:05] 100x6 @1"_s, u"[18:13:20] 95x6 @1 !triceps"_s,
                    u"pec deck"_s, u"[18:20] 60x10 @0"_s, u"[18:23] rest 90"_s, u"[18:23] 57.5x9 @0"_s,
                    u"[19:00] finish"_s});
        EXPECT_TRUE(
            m_journal->apply(Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(workout))));
        m_before = m_journal->log()->workouts().front();
        m_dialog = std::make_unique<WorkoutDialog>(*m_journal, m_before, Tempos());
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }

    QTableView& table() { return *m_dialog->findChild<QTableView*>(); }
    QLineEdit& line(const QString& name)
    {
        for (QLineEdit* edit : m_dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return *edit;
        }
        qFatal("There is no such field.");
    }
    QPushButton& button(const QString& words)
    {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>()) {
            if (one->text() == words)
                return *one;
        }
        qFatal("There is no such button.");
    }
    bool says(const QString& words)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text().contains(words); });
    }
    QLineEdit* openCell(int row, int column)
    {
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        return table().viewport()->findChild<QLineEdit*>();
    }
    /// Types over what stands in the cell, with Enter.
    void type(int row, int column, const QString& text)
    {
        QLineEdit* cell = openCell(row, column);
        ASSERT_NE(cell, nullptr);
        cell->selectAll();
        QTest::keyClick(cell, Qt::Key_Delete);
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QString cell(int row, int column) const
    {
        return m_dialog->findChild<QTableView*>()->model()->index(row, column).data().toString();
    }
    void add(const QString& text)
    {
        QLineEdit& field = line(u"Add an exercise or a set"_s);
        field.setFocus();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    /// What to type into the fields of the dialog that the next step opens, and Enter; Escape where it stays.
    void answerBulkEdit(const QList<std::pair<QString, QString>>& answers)
    {
        QTimer::singleShot(0, m_dialog.get(), [answers] {
            auto* dialog = qobject_cast<BulkEditDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            for (const auto& [name, text] : answers) {
                for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
                    if (field->accessibleName() == name)
                        QTest::keyClicks(field, text);
                }
            }
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
    }
    void save() { QTest::mouseClick(&button(u"Save changes"_s), Qt::LeftButton); }
    Workout stored() const { return *(*readLog(m_place.path()))->workouts().front(); }

    TemporaryLog m_place;
    std::unique_ptr<Journal> m_journal;
    WorkoutPtr m_before;
    std::unique_ptr<WorkoutDialog> m_dialog;
};

} // namespace

TEST_F(WorkoutDialogTest, ChangesNothingWhereNothingWasTyped)
{
    save();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(stored(), *m_before);
    EXPECT_EQ(m_journal->undoName(), u"log"_s) << "no empty step";
}

TEST_F(WorkoutDialogTest, ShowsEachSetAsALineThatReadsBack)
{
    const QAbstractItemModelTester tester(table().model());
    ASSERT_EQ(table().model()->rowCount(), 5);
    EXPECT_EQ(cell(0, Set), u"w 60x8"_s);
    EXPECT_EQ(cell(2, Set), u"95x6 @1 !triceps"_s);
    EXPECT_EQ(cell(2, Ended), u"18:13:20"_s);
    EXPECT_EQ(cell(4, Rest), u"1:30"_s);
}

TEST_F(WorkoutDialogTest, CorrectsASetByKeysAlone)
{
    type(1, Set, u"102.5x5 @0 f # slow"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    if (m_dialog->isVisible()) // shortcuts need an active window, which not every platform gives
        m_dialog->accept();
    const PerformedSet set = stored().sets[1];
    EXPECT_EQ(set.load, Mass::from(102.5, MassUnit::Kilogram));
    EXPECT_THAT(set.reps, Optional(5));
    EXPECT_THAT(set.toFailure, Optional(true));
    EXPECT_EQ(set.note, u"slow"_s);
    EXPECT_EQ(set.id, m_before->sets[1].id);
    EXPECT_EQ(set.finishedAt, m_before->sets[1].finishedAt);
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(stored().sets, m_before->sets);
}

TEST_F(WorkoutDialogTest, StaysInACellThatIsNotUnderstoodAndSaysWhy)
{
    QLineEdit* editor = openCell(1, Set);
    ASSERT_NE(editor, nullptr);
    editor->setText(u"100 kilos of effort"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(cell(1, Set), u"100x6 @1"_s);
    save();
    EXPECT_EQ(stored(), *m_before);
}

TEST_F(WorkoutDialogTest, GivesASetToAnotherExercise)
{
    type(2, Exercise, u"pec de"_s);
    EXPECT_EQ(cell(2, Exercise), u"Pec deck"_s);
    save();
    const Workout after = stored();
    EXPECT_EQ(after.exerciseOf(after.sets[2]).exercise, catalogueId(u"pec-deck"_s));
    EXPECT_EQ(after.exercises.size(), 2U);
}

TEST_F(WorkoutDialogTest, EditsTimesAndRests)
{
    type(1, Began, u"18:09:30"_s);
    type(2, Ended, QString());
    type(3, Rest, u"2:10"_s);
    type(4, Rest, u"short"_s);
    save();
    const Workout after = stored();
    EXPECT_EQ(after.sets[1].startedAt, moment(u"2026-11-17T18:09:30+01:00"_s));
    EXPECT_EQ(after.sets[2].finishedAt, std::nullopt);
    EXPECT_EQ(after.sets[3].rest, (NotedRest{130, NotedRest::Source::Stated}));
    EXPECT_EQ(after.sets[4].rest, (NotedRest{std::nullopt, NotedRest::Source::Stated}));
}

TEST_F(WorkoutDialogTest, TiesExercisesIntoAGroupWithRounds)
{
    type(1, Group, u"A"_s);
    type(3, Group, u"A"_s);
    type(1, Round, u"1"_s);
    type(3, Round, u"1"_s);
    type(1, Note, u"seat 4"_s);
    save();
    const Workout after = stored();
    EXPECT_EQ(after.exercises[0].group, u"A"_s);
    EXPECT_EQ(after.exercises[1].group, u"A"_s);
    EXPECT_EQ(after.exercises[0].note, u"seat 4"_s);
    EXPECT_THAT(after.sets[3].round, Optional(1));
}

TEST_F(WorkoutDialogTest, DeletesMovesAndAddsSetsByKeys)
{
    table().setCurrentIndex(table().model()->index(0, Set));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete); // the warm-up
    EXPECT_EQ(cell(0, Set), u"100x6 @1"_s);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(cell(0, Set), u"95x6 @1 !triceps"_s);
    add(u"90x8 @2"_s); // of the bench press, after its last set
    EXPECT_EQ(cell(2, Set), u"90x8 @2"_s);
    EXPECT_EQ(cell(2, Exercise), u"Bench press"_s);
    EXPECT_EQ(cell(2, Ended), QString()) << "when it was done is not known";
    add(u"lateral raise"_s);
    add(u"10x12 @1"_s);
    EXPECT_EQ(cell(5, Exercise), u"Lateral raise"_s);
    save();
    const Workout after = stored();
    ASSERT_EQ(after.sets.size(), 6U);
    EXPECT_EQ(after.sets[0].id, m_before->sets[2].id);
    EXPECT_EQ(after.exercises.size(), 3U);
}

TEST_F(WorkoutDialogTest, DeletesAnExerciseWithItsSets)
{
    table().setCurrentIndex(table().model()->index(3, Set));
    QTest::mouseClick(&button(u"Delete exercise"_s), Qt::LeftButton);
    EXPECT_EQ(table().model()->rowCount(), 3);
    save();
    EXPECT_EQ(stored().exercises.size(), 1U);
    EXPECT_EQ(stored().sets.size(), 3U);
}

TEST_F(WorkoutDialogTest, EditsWhatIsKnownOfTheWorkout)
{
    line(u"Title"_s).setText(u"Push heavy"_s);
    line(u"Finish"_s).setText(u"19:05"_s);
    line(u"Place"_s).setText(u"Eastside Gym"_s);
    line(u"Body weight"_s).setText(u"81,4"_s);
    line(u"Session RPE"_s).setText(u"8.5"_s);
    m_dialog->findChild<QPlainTextEdit*>()->setPlainText(u"Slept badly.\nStill fine."_s);
    m_dialog->findChild<QCheckBox*>()->setChecked(true);
    save();
    const Workout after = stored();
    EXPECT_EQ(after.title, u"Push heavy"_s);
    EXPECT_EQ(after.startedAt, m_before->startedAt) << "seconds and all";
    EXPECT_EQ(after.finishedAt, moment(u"2026-11-17T19:05:00+01:00"_s));
    EXPECT_EQ(after.place, u"Eastside Gym"_s);
    EXPECT_EQ(after.bodyWeight, Mass::from(81.4, MassUnit::Kilogram));
    EXPECT_THAT(after.sessionRpe, Optional(8.5));
    EXPECT_EQ(after.note, u"Slept badly.\nStill fine."_s);
    EXPECT_TRUE(after.deload);
    EXPECT_EQ(after.sets, m_before->sets);
}

TEST_F(WorkoutDialogTest, MovesAllTimesWithTheDate)
{
    m_dialog->findChild<QDateEdit*>()->setDate(QDate(2026, 11, 16));
    save();
    EXPECT_EQ(stored().startedAt, moment(u"2026-11-16T18:02:10+01:00"_s));
    EXPECT_EQ(stored().sets[1].finishedAt, moment(u"2026-11-16T18:10:05+01:00"_s));
}

TEST_F(WorkoutDialogTest, RefusesWhatMakesNoSenseAndStaysOpen)
{
    const std::pair<QString, QString> cases[] = {{u"Finish"_s, u"later"_s}, {u"Finish"_s, u"17:00"_s},
        {u"Body weight"_s, u"heavy"_s}, {u"Session RPE"_s, u"11"_s}, {u"Start"_s, u"25:00"_s}};
    for (const auto& [field, text] : cases) {
        const QString before = line(field).text();
        line(field).setText(text);
        save();
        EXPECT_TRUE(m_dialog->isVisible()) << field.toStdString();
        EXPECT_EQ(stored(), *m_before);
        line(field).setText(before);
    }
}

TEST_F(WorkoutDialogTest, TakesTheUsersWordForABlock)
{
    const auto boxes = m_dialog->findChildren<ChoiceBox*>();
    const auto chest =
        std::ranges::find_if(boxes, [](const ChoiceBox* box) { return box->accessibleName() == u"Chest"_s; });
    ASSERT_NE(chest, boxes.end());
    EXPECT_TRUE((*chest)->currentText().startsWith(u"as recognised"_s));
    (*chest)->setFocus();
    while ((*chest)->currentData().toString() != u"pre_activation"_s)
        QTest::keyClick(*chest, Qt::Key_Down);
    save();
    EXPECT_EQ(stored().userProtocols, (ProtocolByMuscle{{Muscle::Chest, Protocol::PreActivation}}));
}

TEST_F(WorkoutDialogTest, EditsPausesAsText)
{
    line(u"Pauses"_s).setText(u"18:30-18:40"_s);
    save();
    ASSERT_EQ(stored().pauses.size(), 1U);
    EXPECT_EQ(stored().pauses[0], (Pause{moment(u"2026-11-17T18:30:00+01:00"_s), 600}));
    EXPECT_EQ(m_journal->undoName(), u"change pauses"_s);
}

TEST_F(WorkoutDialogTest, ChangesSeveralSetsAtOnceAsOneStep)
{
    table().setCurrentIndex(table().model()->index(1, Set));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    answerBulkEdit({{u"Load"_s, u"+2.5"_s}, {u"Reps"_s, u"-1"_s}});
    QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(cell(1, Set), u"102.5x5 @1"_s);
    EXPECT_EQ(cell(2, Set), u"97.5x5 @1 !triceps"_s);
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 2) << "they stay chosen";
    save();
    EXPECT_EQ(m_journal->undoName(), u"change 2 sets"_s);
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(stored().sets, m_before->sets);
    ASSERT_TRUE(m_journal->redo());
    EXPECT_EQ(stored().sets[1].reps, 5);
}

TEST_F(WorkoutDialogTest, ChangesNothingWhereOneOfTheSetsCannotHaveIt)
{
    table().selectAll();
    answerBulkEdit({{u"Reps"_s, u"-7"_s}});
    QTest::mouseClick(&button(u"Change…"_s), Qt::LeftButton);
    save();
    EXPECT_EQ(stored(), *m_before);
}

TEST_F(WorkoutDialogTest, MakesAllSetsOfAnExerciseAnotherOneThatKeepsItsPlace)
{
    type(1, Note, u"seat 4"_s);
    table().setCurrentIndex(table().model()->index(0, Set));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    answerBulkEdit({{u"Exercise"_s, u"incline bench press"_s}});
    QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
    save();
    EXPECT_EQ(stored().exercises[0].exercise, catalogueId(u"incline-bench-press"_s));
    EXPECT_EQ(stored().exercises[0].note, u"seat 4"_s);
}

TEST_F(WorkoutDialogTest, MovesSeveralSetsAndWholeExercises)
{
    table().setCurrentIndex(table().model()->index(3, Set));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(cell(2, Set), u"60x10 @0"_s);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(3, Set), u"60x10 @0"_s) << "a step in here is taken back by itself";
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(0, Exercise), u"Pec deck"_s);
    save();
    EXPECT_EQ(stored().exercises[0].exercise, catalogueId(u"pec-deck"_s));
    EXPECT_EQ(stored().sets[0].id, m_before->sets[3].id);
    EXPECT_EQ(m_journal->undoName(), u"move 2 sets"_s);
}

TEST_F(WorkoutDialogTest, TakesStepsBackAndDoesThemAgain)
{
    table().setCurrentIndex(table().model()->index(0, Set));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    type(0, Set, u"102.5x5"_s);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, Set), u"100x6 @1"_s);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, Set), u"w 60x8"_s);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(0, Set), u"100x6 @1"_s);
}

TEST_F(WorkoutDialogTest, SaysOfAFinishHoursLaterThatItIsAndEndsAtTheLastSetByAClick)
{
    EXPECT_FALSE(says(u"from start to finish"_s));
    line(u"Finish"_s).setText(u"2026-11-18 09:00"_s);
    EXPECT_TRUE(says(u"14 h 57 min from start to finish. The last set was at 18:23."_s));
    QTest::mouseClick(&button(u"End it at 18:23"_s), Qt::LeftButton);
    EXPECT_EQ(line(u"Finish"_s).text(), u"18:23"_s);
    save();
    EXPECT_EQ(stored().finishedAt, moment(u"2026-11-17T18:23:00+01:00"_s));
}

TEST_F(WorkoutDialogTest, EscapeWarnsOnceBeforeItGivesUpChanges)
{
    type(1, Set, u"102.5x5"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(says(u"Escape again"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(stored(), *m_before);
}
