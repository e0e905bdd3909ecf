// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/journal/journal.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"
#include "ui/dialogs/exercisechooser.h"
#include "ui/dialogs/namedialog.h"
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
#include <QTimer>

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
    QPushButton& button(const QString& words)
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(words))
                return *button;
        }
        qFatal("There is no such button.");
    }
    /// Presses a button that asks for a name, and gives it.
    void nameIs(const QString& name, const QString& pressed)
    {
        QTimer::singleShot(50, m_dialog.get(), [name] {
            auto* dialog = qobject_cast<NameDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->findChild<QLineEdit*>()->setText(name);
            dialog->accept();
        });
        QTest::mouseClick(&button(pressed), Qt::LeftButton);
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

TEST_F(ImportDialogTest, ShowsLoadAndRepsApartEachToTheRight)
{
    open({file(u"strong.csv"_s,
        "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Seconds\n"
        "2025-06-03 20:23:00,A,Squat (Barbell),W,135,lbs,10,,\n"
        "2025-06-03 20:23:00,A,Squat (Barbell),1,102.5,kg,8,8,\n"
        "2025-06-03 20:23:00,A,Squat (Barbell),F,102.5,kg,7,,\n"
        "2025-06-03 20:23:00,A,Plank,1,,,,,90\n")});
    ASSERT_TRUE(isReady());
    const auto tables = m_dialog->findChildren<QTableWidget*>();
    const auto found = std::ranges::find_if(
        tables, [](const QTableWidget* one) { return one->accessibleName() == u"First rows of the file"_s; });
    ASSERT_NE(found, tables.end());
    const QTableWidget& rows = **found;
    const auto row = [&](int index) {
        QStringList cells;
        for (int column = 2; column < rows.columnCount(); ++column)
            cells << rows.item(index, column)->text();
        return cells.join(u'|').replace(QChar(0x202F), u' ').toStdString();
    };
    ASSERT_EQ(rows.rowCount(), 4);
    EXPECT_EQ(row(0), "135 lb|10|warm-up");
    EXPECT_EQ(row(1), "102.5 kg|8|working @2");
    EXPECT_EQ(row(2), "102.5 kg|7|to failure");
    EXPECT_EQ(row(3), "bw|1:30|working");
    for (const int figures : {2, 3}) {
        EXPECT_TRUE(rows.item(0, figures)->textAlignment() & Qt::AlignRight);
        EXPECT_TRUE(rows.horizontalHeaderItem(figures)->textAlignment() & Qt::AlignRight);
    }
}

TEST_F(ImportDialogTest, SavesAMappingAndKnowsItAgainByTheHeader)
{
    open({file(u"own.csv"_s, "Tag;Was;Wie oft\n2025-04-03;Squat;5\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"of no format"_s); }));
    EXPECT_FALSE(says(u"What will come in"_s)) << "nothing is known of that";
    QTest::mouseClick(&button(u"Say what its columns hold"_s), Qt::LeftButton);
    EXPECT_EQ(box(u"From which app"_s).currentData(), u"table"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"What the columns hold"_s); }));
    for (const auto& [column, field] :
        {std::pair{u"Was"_s, u"exercise"_s}, {u"Tag"_s, u"date"_s}, {u"Wie oft"_s, u"reps"_s}}) {
        ChoiceBox& choice = box(u"What the column %1 holds"_s.arg(column));
        choice.setCurrentIndex(choice.findData(field));
        Q_EMIT choice.activated(choice.currentIndex());
    }
    ASSERT_TRUE(isReady());
    nameIs(u"Coach's sheet"_s, u"Save as"_s);
    ASSERT_EQ(m_journal->log()->settings().mappings.size(), 1U);
    ASSERT_TRUE(isReady());
    EXPECT_EQ(box(u"Saved mapping of the columns"_s).currentText(), u"Coach's sheet"_s);

    // Another file of that kind, its columns in another order and one more of them.
    open({file(u"later.csv"_s, "Was;Laune;Tag;Wie oft\nSquat;gut;2025-04-05;8\n")});
    ASSERT_TRUE(isReady()) << "nothing is asked";
    EXPECT_TRUE(says(u"by the mapping “Coach's sheet”"_s));
    EXPECT_EQ(box(u"What the column Wie oft holds"_s).currentData(), u"reps"_s);
    nameIs(u"The coach"_s, u"Rename"_s);
    EXPECT_EQ(m_journal->log()->settings().mappings.at(0).name, u"The coach"_s);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(importAndClose());
    EXPECT_EQ(m_journal->log()->workouts().at(0)->sets.at(0).reps, 8);
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(m_journal->log()->settings().mappings.size(), 1U) << "steps of their own";
}

TEST_F(ImportDialogTest, ForgetsAMappingWhenItIsRemoved)
{
    auto settings = std::make_shared<LogSettings>();
    putMapping(*settings,
        {u"Mine"_s, {{u"Datum"_s, u"date"_s}, {u"Was"_s, u"exercise"_s}, {u"Wie oft"_s, u"reps"_s}}});
    Change change;
    change.settings = {std::make_shared<const LogSettings>(m_journal->log()->settings()), settings};
    ASSERT_TRUE(m_journal->apply(change));
    open({file(u"own.csv"_s, "Datum;Was;Wie oft\n2025-04-03;Squat;5\n")});
    ASSERT_TRUE(isReady());
    QTest::mouseClick(&button(u"Remove"_s), Qt::LeftButton);
    EXPECT_TRUE(m_journal->log()->settings().mappings.empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"say which column is the date"_s); }));
    EXPECT_EQ(box(u"What the column Datum holds"_s).currentIndex(),
        box(u"What the column Datum holds"_s).findData(u"date"_s))
        << "as the names of the columns tell";
}

TEST_F(ImportDialogTest, OfSeveralFilesClosesForAllAndSkipsOne)
{
    const QStringList files = {file(u"one.csv"_s, kHeader + row("2025-06-03 20:23:00", "Squat (Barbell)")),
        file(u"two.csv"_s, kHeader + row("2025-06-05 20:23:00", "Squat (Barbell)")),
        file(u"three.csv"_s, kHeader + row("2025-06-07 20:23:00", "Squat (Barbell)"))};
    open(files);
    QTest::mouseClick(&button(u"Skip this file"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"file 2 of 3"_s); }));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible()) << "closing is for all of them";
    EXPECT_TRUE(m_journal->log()->workouts().empty());

    open(files);
    box(u"Unit of the weights"_s).setCurrentIndex(1);
    ASSERT_TRUE(isReady());
    QTest::keyClick(&importButton(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"file 2 of 3"_s); }));
    m_dialog->close();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_dialog->importedWorkouts(), 1) << "what came in stays";
    EXPECT_EQ(m_journal->log()->workouts().size(), 1U);
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
