// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"
#include "ui/mainwindow.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class UndoInTheWindow : public testing::Test {
protected:
    UndoInTheWindow()
    {
        const Workout workout =
            test::workoutFromText(*m_journal->log(), u"2026-11-17T18:02:10+01:00 Push A"_s,
                {u"bench press: 100x6 @1, 95x6"_s, u"pec deck: 60x10, 57.5x9"_s});
        EXPECT_TRUE(
            m_journal->apply(Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(workout))));
        m_window = std::make_unique<MainWindow>(*m_journal, m_themes);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void change(const QString& name, const std::function<void(Workout&)>& edit)
    {
        const WorkoutPtr before = m_journal->log()->workouts().front();
        Workout after = *before;
        edit(after);
        ASSERT_TRUE(
            m_journal->apply(Change::ofWorkout(name, before, std::make_shared<const Workout>(after))));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, with);
        QCoreApplication::processEvents();
    }
    const Workout& workout() const { return *m_journal->log()->workouts().front(); }

    TemporaryLog m_place;
    std::unique_ptr<Journal> m_journal = m_place.open();
    ThemeSwitch m_themes;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(UndoInTheWindow, ReachesAChangeOfAnotherPageAndNamesIt)
{
    ASSERT_TRUE(m_window->showPage(u"history"_s));
    change(u"delete 2 sets"_s, [](Workout& w) { w.sets.resize(2); });
    change(u"change place"_s, [](Workout& w) { w.place = u"Eastside"_s; });
    for (const QString& page : {u"log"_s, u"compare"_s, u"history"_s}) {
        ASSERT_TRUE(m_window->showPage(page));
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(workout().place, QString()) << page.toStdString();
        EXPECT_EQ(m_window->messages().text(), u"Undone: change place. Ctrl+Shift+Z brings it back."_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(workout().sets.size(), 4U) << page.toStdString();
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(m_window->messages().text(), u"Done again: delete 2 sets."_s);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(workout().place, u"Eastside"_s) << page.toStdString();
    }
}
