// SPDX-License-Identifier: GPL-3.0-or-later
// A window whose theme is switched looks, dot by dot, like one that was opened in that theme.
#include "tests/ui/window/windowvisit.h"

#include <QApplication>
#include <QImage>

#include <map>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class Themes : public WindowVisit {
protected:
    using Pictures = std::map<QString, QImage>;

    Themes() { QApplication::setCursorFlashTime(0); }

    Pictures pictures()
    {
        Pictures pictures;
        for (const char* page : {"history", "compare", "log"}) {
            showPage(page);
            pictures[QString::fromLatin1(page)] = window().grab().toImage();
        }
        return pictures;
    }
    /// A dialog in light, then in dark while it is open, then opened in dark.
    void expectDialogSwitches(const char* page, Qt::Key key)
    {
        showPage(page);
        QImage light, switched, opened;
        themes().choose(ThemeChoice::Light);
        inDialog([&] { press(key, Qt::AltModifier); },
            [&](QWidget& dialog) {
                light = dialog.grab().toImage();
                themes().choose(ThemeChoice::Dark);
                settle();
                switched = dialog.grab().toImage();
            });
        inDialog(
            [&] { press(key, Qt::AltModifier); }, [&](QWidget& dialog) { opened = dialog.grab().toImage(); });
        EXPECT_TRUE(switched == opened);
        EXPECT_FALSE(light == switched);
    }
    static void expectSame(const Pictures& a, const Pictures& b)
    {
        for (const auto& [page, picture] : a)
            EXPECT_TRUE(picture == b.at(page)) << page.toStdString();
    }
};

} // namespace

TEST_F(Themes, LookTheSameSwitchedToAsOpenedIn)
{
    open(Holding::DemoYear);
    const Pictures light = pictures();
    themes().choose(ThemeChoice::Dark);
    const Pictures switched = pictures();
    themes().choose(ThemeChoice::Light);
    expectSame(light, pictures());
    closeWindow();
    themes().choose(ThemeChoice::Dark);
    open(Holding::DemoYear);
    expectSame(switched, pictures());
    EXPECT_NE(light.at(u"log"_s), switched.at(u"log"_s));
}

TEST_F(Themes, ReachTheDialogsOfTheGym)
{
    open(Holding::DemoYear);
    expectDialogSwitches("log", Qt::Key_R); // Prepare
    themes().choose(ThemeChoice::Light);
    press(Qt::Key_Return); // a copy of the last workout, with a barbell
    expectDialogSwitches("log", Qt::Key_B); // Plates and bars
}
