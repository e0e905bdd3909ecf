// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastimportsdialog.h"

#include "core/journal/backups.h"
#include "core/journal/journal.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class PastImportsDialogTest : public testing::Test {
protected:
    void import(const QString& name, int workouts)
    {
        auto file = std::make_shared<ImportedFile>(m_now);
        file->id = ImportId::fresh();
        file->name = name;
        file->format = u"strong"_s;
        file->workouts = workouts;
        Change change;
        for (int i = 0; i < workouts; ++i) {
            Workout workout = benchWorkout(3, u"Push %1"_s.arg(i));
            workout.importId = file->id.text;
            change.workouts.push_back({nullptr, std::make_shared<const Workout>(workout)});
        }
        change.importedFiles.push_back({nullptr, file});
        ASSERT_TRUE(m_journal->apply(change));
        m_now = m_now.plusSeconds(3600);
    }
    void open()
    {
        m_dialog = std::make_unique<PastImportsDialog>(*m_journal);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }
    QTableWidget& table(const char* name)
    {
        for (QTableWidget* table : m_dialog->findChildren<QTableWidget*>()) {
            if (table->accessibleName().startsWith(QLatin1String(name)))
                return *table;
        }
        qFatal("There is no such table.");
    }
    QPushButton& takeBack()
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"&Take back"_s))
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

    Moment m_now = *Moment::fromIso(u"2026-11-24T12:00:00+01:00");
    TemporaryLog m_place;
    std::unique_ptr<Journal> m_journal = m_place.open([this] { return m_now; });
    std::unique_ptr<PastImportsDialog> m_dialog;
};

} // namespace

TEST_F(PastImportsDialogTest, ListsFilesWithFormatMomentAndCountsTheLatestFirst)
{
    import(u"old.csv"_s, 2);
    import(u"new.csv"_s, 3);
    open();
    QTableWidget& imports = table("Past imports");
    ASSERT_EQ(imports.rowCount(), 2);
    const auto cell = [&](int row, int column) { return imports.item(row, column)->text(); };
    EXPECT_EQ(cell(0, 0), u"Tue 24 Nov 2026, 13:00"_s);
    EXPECT_EQ(cell(0, 1), u"new.csv"_s);
    EXPECT_EQ(cell(0, 2), u"Strong"_s);
    EXPECT_EQ(cell(0, 3), u"3"_s);
    EXPECT_EQ(cell(0, 4), u"9"_s);
    EXPECT_EQ(cell(1, 1), u"old.csv"_s);
    EXPECT_EQ(takeBack().text(), u"&Take back 3 workouts"_s);
    QTest::keyClick(&imports, Qt::Key_Down);
    EXPECT_EQ(takeBack().text(), u"&Take back 2 workouts"_s);
    QTest::keyClick(&imports, Qt::Key_Return);
    EXPECT_EQ(m_journal->log()->workouts().size(), 5U) << "Enter in the list takes nothing back";
}

TEST_F(PastImportsDialogTest, ShowsWhatWouldBeLostAndTakesOneBackAsOneStep)
{
    import(u"strong.csv"_s, 3);
    const WorkoutPtr first = m_journal->log()->workouts().front();
    ASSERT_TRUE(m_journal->apply(
        editing(*m_journal, first->id, [](Workout& edited) { edited.title = u"Heavy push"_s; })));
    const WorkoutPtr last = m_journal->log()->workouts().back();
    ASSERT_TRUE(m_journal->apply(deleting(*m_journal, last->id)));
    ASSERT_TRUE(m_journal->apply(adding(benchWorkout(5, u"Logged here"_s))));
    open();
    EXPECT_TRUE(says(u"1 was deleted since"_s));
    EXPECT_TRUE(says(u"Edited since: 1 workout"_s));
    QTableWidget& edited = table("Edited since");
    ASSERT_EQ(edited.rowCount(), 1);
    EXPECT_EQ(edited.item(0, 0)->text(), u"Tue 24 Nov 2026, Heavy push"_s);
    QTest::mouseClick(&takeBack(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_dialog->news().isEmpty(); }));
    EXPECT_EQ(m_dialog->news(), u"Took back 2 workouts of strong.csv."_s);
    ASSERT_EQ(m_journal->log()->workouts().size(), 1U);
    EXPECT_EQ(m_journal->log()->workouts().front()->title, u"Logged here"_s);
    EXPECT_EQ(backupsOf(m_place.path()).size(), 1U) << "a backup comes first";
    EXPECT_TRUE(says(u"Nothing in this log came in from a file."_s));
    EXPECT_FALSE(takeBack().isEnabled());
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(m_journal->log()->workouts().size(), 3U);
    EXPECT_EQ(table("Past imports").rowCount(), 1) << "and it is listed again";
    EXPECT_EQ(table("Edited since").rowCount(), 1) << "with what was edited before";
}

TEST_F(PastImportsDialogTest, NamesAnImportFromBeforeFilesWereKeptUnknown)
{
    Workout old = benchWorkout(3);
    old.importId = u"old"_s;
    old.source = u"hevy"_s;
    ASSERT_TRUE(m_journal->apply(adding(old)));
    open();
    EXPECT_EQ(table("Past imports").item(0, 1)->text(), u"unknown"_s);
    EXPECT_EQ(table("Past imports").item(0, 2)->text(), u"Hevy"_s);
    EXPECT_TRUE(says(u"before the log kept the names of files"_s));
}
