// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the window has a name for who hears it, and its keys do what they say.
#include "tests/ui/window/controls.h"
#include "tests/ui/window/cuttext.h"
#include "tests/ui/window/windowvisit.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

class Keys : public WindowVisit {
protected:
    using Check = QStringList (*)(QWidget&);
    static Look expectNone(Check check)
    {
        return [check](const QString& place, QWidget& shown) {
            const QStringList problems = check(shown);
            EXPECT_TRUE(problems.isEmpty())
                << "On " << place.toStdString() << ":\n  " << problems.join(u"\n  "_s).toStdString();
        };
    }
    static QStringList nameless(QWidget& shown)
    {
        QStringList problems;
        for (QWidget* control : controlsIn(shown)) {
            if (spokenName(*control).trimmed().isEmpty())
                problems << nameFor(*control) + u" has no name that can be spoken"_s;
        }
        return problems;
    }
};

} // namespace

TEST_F(Keys, FindANameOnEveryControl)
{
    visitAll(expectNone(nameless));
}

TEST_F(Keys, GoToThePages)
{
    open(Holding::DemoYear);
    for (const auto& [key, page] : {std::pair(Qt::Key_2, u"history"_s), std::pair(Qt::Key_3, u"compare"_s),
             std::pair(Qt::Key_1, u"log"_s)}) {
        press(key, Qt::ControlModifier);
        EXPECT_EQ(window().currentPage(), page);
    }
}

TEST_F(Keys, FindImportAndExportInHistory)
{
    open(Holding::DemoYear);
    showPage("history");
    press(Qt::Key_F, Qt::ControlModifier);
    auto* find = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(find);
    EXPECT_EQ(find->accessibleName(), u"Find workouts"_s);
    inDialog([this] { press(Qt::Key_E, Qt::ControlModifier); },
        [](QWidget& dialog) { EXPECT_EQ(dialog.windowTitle(), u"Export"_s); });
    inDialog([this] { press(Qt::Key_I, Qt::ControlModifier); },
        [](QWidget& dialog) { EXPECT_TRUE(qobject_cast<QFileDialog*>(&dialog)); });
    inDialog([this] { press(Qt::Key_Comma, Qt::ControlModifier); },
        [](QWidget& dialog) { EXPECT_EQ(dialog.windowTitle(), u"Settings"_s); });
}

TEST_F(Keys, UndoAndRedoWhateverWasDone)
{
    open(Holding::DemoYear);
    showPage("history");
    const auto count = journal().log()->workouts().size();
    press(Qt::Key_Delete);
    EXPECT_EQ(journal().log()->workouts().size(), count - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(journal().log()->workouts().size(), count);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(journal().log()->workouts().size(), count - 1);
}

TEST_F(Keys, UndoAndRedoManyWorkoutsInTheBackground)
{
    open(Holding::DemoYear);
    showPage("history");
    const auto count = journal().log()->workouts().size();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(readLog(journal().path()).value()->workouts().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(readLog(journal().path()).value()->workouts().size(), count);
    EXPECT_TRUE(window().messages().text().startsWith(u"Undone"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(readLog(journal().path()).value()->workouts().empty());
}

TEST_F(Keys, ComeBackToTheSamePage)
{
    open(Holding::DemoYear);
    showPage("compare");
    closeWindow();
    open(Holding::DemoYear);
    EXPECT_EQ(window().currentPage(), u"compare"_s);
}
