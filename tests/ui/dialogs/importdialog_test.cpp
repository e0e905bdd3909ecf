// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/journal/journal.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"
#include "ui/dialogs/exercisechooser.h"
#include "ui/dialogs/newexercisedialog.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";

QByteArray row(const char* date, const char* exercise, const char* load = "100")
{
    return QByteArray(date) + ",A,1h," + exercise + ",1," + load + ",5,0,0,\n";
}

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest()
        : m_journal(m_place.open())
    {
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }
    void open(const QStringList& paths)
    {
        m_dialog = std::make_unique<ImportDialog>(*m_journal, paths);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }
    ChoiceBox& box(const QString& name)
    {
        for (ChoiceBox* box : m_dialog->findChildren<ChoiceBox*>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("There is no such choice.");
    }
    QPushButton& importButton()
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                return *button;
        }
        qFatal("There is no such button.");
    }
    bool says(const QString& words)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    bool isReady()
    {
        return QTest::qWaitFor([&] { return importButton().isEnabled(); });
    }
    bool importAndClose()
    {
        QTest::keyClick(&importButton(), Qt::Key_Space);
        return QTest::qWaitFor([&] { return !m_dialog->isVisible(); });
    }
    ExerciseChooser* chooser()
    {
        const auto all = m_dialog->findChildren<ExerciseChooser*>();
        return all.isEmpty() ? nullptr : all.front();
    }

    TemporaryLog m_place;
    QTemporaryDir m_files;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ImportDialog> m_dialog;
};

} // namespace

TEST_F(ImportDialogTest, AsksForTheUnitAndImportsInOneStep)
{
    open({file(u"strong.csv"_s, kHeader + row("2025-06-03 20:23:00", "Squat (Barbell)"))});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"choose kilograms or pounds"_s); }));
    EXPECT_FALSE(importButton().isEnabled());
    QTest::keyClick(&box(u"Unit of the weights"_s), Qt::Key_Down);
    ASSERT_TRUE(isReady());
    EXPECT_TRUE(says(u"Weights in kg"_s));
    ASSERT_TRUE(importAndClose());
    EXPECT_EQ(m_dialog->importedWorkouts(), 1);
    ASSERT_EQ(m_journal->log()->workouts().size(), 1U);
    ASSERT_TRUE(m_journal->undo());
    EXPECT_TRUE(m_journal->log()->workouts().empty());
}

TEST_F(ImportDialogTest, LetsTheDecimalSignAndTheOrderOfDatesBeChosen)
{
    QByteArray header = kHeader;
    header.replace(',', ';');
    open({file(u"strong.csv"_s, header + "03.04.2025 20:23;A;1h;Squat (Barbell);1;1,250;5;0;0;\n")});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Choose the decimal sign"_s); }));
    QTest::keyClick(&box(u"Decimal sign of the numbers"_s), Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"day or the month"_s); }));
    QTest::keyClick(&box(u"Order of day and month"_s), Qt::Key_End);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    const Workout& workout = *m_journal->log()->workouts().at(0);
    EXPECT_EQ(workout.startedAt.date(), QDate(2025, 3, 4));
    EXPECT_EQ(workout.sets.at(0).load, Mass::from(1.25, MassUnit::Kilogram));
}

TEST_F(ImportDialogTest, FindsAnExerciseByTypingAndRemembersIt)
{
    open({file(u"strong.csv"_s, kHeader + row("2025-06-03 20:23:00", "My odd squat"))});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(isReady());
    ASSERT_NE(chooser(), nullptr);
    chooser()->lineEdit()->setFocus();
    chooser()->lineEdit()->selectAll();
    QTest::keyClicks(chooser()->lineEdit(), u"leg press"_s);
    QTest::keyClick(chooser()->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible()) << "Enter takes the exercise";
    const QString taken = chooser()->currentText();
    EXPECT_TRUE(taken.contains(u"leg press"_s, Qt::CaseInsensitive));
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    const LogSnapshot log = m_journal->log();
    const Workout& workout = *log->workouts().at(0);
    EXPECT_EQ(log->exerciseOf(workout.exercises.at(0)).name, taken);
    EXPECT_EQ(log->findExerciseNamed(u"My odd squat"_s), nullptr);

    open({file(u"later.csv"_s, kHeader + row("2025-06-05 20:23:00", "My odd squat"))});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(isReady());
    EXPECT_TRUE(says(u"All exercises are known"_s));
}

TEST_F(ImportDialogTest, TakesSeveralFilesOneAfterTheOtherEachAStep)
{
    open({file(u"one.csv"_s, kHeader + row("2025-06-03 20:23:00", "Squat (Barbell)")),
        file(u"two.csv"_s, kHeader + row("2025-06-05 20:23:00", "Squat (Barbell)"))});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(isReady());
    EXPECT_TRUE(says(u"file 1 of 2"_s));
    QTest::keyClick(&importButton(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"file 2 of 2"_s); }));
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    EXPECT_EQ(m_dialog->importedWorkouts(), 2);
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(m_journal->log()->workouts().size(), 1U);
}

TEST_F(ImportDialogTest, LeavesOutWhatWasDeletedUnlessItIsWanted)
{
    const QString path = file(u"strong.csv"_s,
        kHeader + row("2025-06-03 20:23:00", "Squat (Barbell)")
            + row("2025-06-05 20:23:00", "Squat (Barbell)"));
    open({path});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    const WorkoutPtr first = m_journal->log()->workouts().at(0);
    ASSERT_TRUE(m_journal->apply(Change::ofWorkout(u"delete"_s, first, nullptr)));
    open({path});
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"were deleted here"_s); }));
    EXPECT_FALSE(importButton().isEnabled());
    QTest::keyClick(m_dialog->findChild<QCheckBox*>(), Qt::Key_Space);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    EXPECT_EQ(m_journal->log()->workouts().size(), 2U);
}

TEST_F(ImportDialogTest, MapsTheColumnsOfAnyTable)
{
    open({file(u"own.csv"_s, "Tag;Was;Wie oft\n2025-04-03;Squat;5\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"of no format"_s); }));
    ChoiceBox& from = box(u"From which app"_s);
    from.setCurrentIndex(from.findData(u"table"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"What the columns hold"_s); }));
    for (const auto& [column, field] :
        {std::pair{u"Tag"_s, u"date"_s}, {u"Was"_s, u"exercise"_s}, {u"Wie oft"_s, u"reps"_s}}) {
        ChoiceBox& choice = box(u"What the column %1 holds"_s.arg(column));
        choice.setCurrentIndex(choice.findData(field));
        Q_EMIT choice.activated(choice.currentIndex());
    }
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    EXPECT_EQ(m_journal->log()->workouts().at(0)->sets.at(0).reps, 5);
}

TEST(NewExerciseDialog, GivesAnExerciseWithMusclesAndRefusesANameThatIsThere)
{
    Log log;
    auto squat = std::make_shared<Exercise>();
    squat->id = ExerciseId::fresh();
    squat->name = u"Squat"_s;
    log.putExercise(squat);
    NewExerciseDialog dialog(log, u"Squat"_s);
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    dialog.findChild<QLineEdit*>()->setText(u"Belt squat"_s);
    auto* primary = dialog.findChildren<QListWidget*>().front();
    primary->setCurrentRow(static_cast<int>(Muscle::Quadriceps));
    QTest::keyClick(primary, Qt::Key_Space);
    QTest::keyClick(dialog.findChild<ChoiceBox*>(), Qt::Key_Down);
    dialog.accept();
    ASSERT_NE(dialog.exercise(), nullptr);
    EXPECT_EQ(dialog.exercise()->name, u"Belt squat"_s);
    EXPECT_EQ(dialog.exercise()->mechanic, Mechanic::Compound);
    EXPECT_TRUE(dialog.exercise()->hasPrimary(Muscle::Quadriceps));
}
