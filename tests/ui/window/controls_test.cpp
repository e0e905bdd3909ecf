// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the window is large enough for a hand, shows where the focus is, and comes in its turn.
#include "tests/ui/window/controls.h"
#include "tests/ui/window/cuttext.h"
#include "tests/ui/window/windowvisit.h"
#include "ui/rail.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHand = 32; // pixels: for a mouse in a hurry and for a finger

QStringList tooLow(QWidget& shown)
{
    QStringList problems;
    std::vector<QWidget*> controls = controlsIn(shown);
    for (QAbstractButton* button : shown.findChildren<QAbstractButton*>()) { // some are for the mouse alone
        if (button->isVisible() && button->window() == shown.window()
            && !qobject_cast<QAbstractItemView*>(button->parentWidget()))
            controls.push_back(button);
    }
    for (const QWidget* control : controls) {
        const auto* list = qobject_cast<const QAbstractItemView*>(control);
        const bool hasRows = list && list->model() && list->model()->rowCount() > 0;
        const int height =
            hasRows ? list->visualRect(list->model()->index(0, 0)).height() : control->height();
        if (height < kHand)
            problems << u"%1 is %2 pixels high"_s.arg(nameFor(*control)).arg(height);
    }
    problems.removeDuplicates();
    return problems;
}

QStringList withoutFocusMark(QWidget& shown)
{
    QStringList problems;
    QWidget* before = QApplication::focusWidget();
    for (QWidget* control : controlsIn(shown)) {
        control->setFocus(Qt::TabFocusReason);
        if (!control->hasFocus())
            continue; // hands it on to one of its parts
        // The frame of a line may be drawn by what it stands in, and its caret blinks.
        QWidget* seen = qobject_cast<QLineEdit*>(control) ? control->parentWidget() : control;
        const QImage with = seen->grab().toImage();
        control->clearFocus();
        if (with == seen->grab().toImage())
            problems << nameFor(*control) + u" does not show that it has the focus"_s;
    }
    if (before)
        before->setFocus();
    return problems;
}

/// What Enter means in a dialog.
QPushButton* mainButton(QWidget& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("kind").toString() == u"primary")
            return button;
    }
    return nullptr;
}

QStringList cancelOutOfTurn(QWidget& shown)
{
    QPushButton* main = qobject_cast<QDialog*>(&shown) ? mainButton(shown) : nullptr;
    if (!main)
        return {};
    const auto* next = qobject_cast<QPushButton*>(nextByTab(*main));
    const QString words = next ? next->text().remove(u'&') : QString();
    if (words == u"Cancel" || words == u"Close" || words == u"Quit")
        return {};
    return {u"After %1 comes “%2”, not Cancel"_s.arg(nameFor(*main), words)};
}

class Controls : public WindowVisit {
protected:
    static Look expectNone(QStringList (*check)(QWidget&))
    {
        return [check](const QString& place, QWidget& shown) {
            const QStringList problems = check(shown);
            EXPECT_TRUE(problems.isEmpty())
                << "On " << place.toStdString() << ":\n  " << problems.join(u"\n  "_s).toStdString();
        };
    }
};

} // namespace

TEST_F(Controls, AreHighEnoughForAHand)
{
    visitAll(expectNone(tooLow));
}

TEST_F(Controls, ShowThatTheyHaveTheFocus)
{
    visitAll(expectNone(withoutFocusMark));
}

TEST_F(Controls, OfDialogsComeWithCancelRightAfterTheMainOne)
{
    visitDialogs(expectNone(cancelOutOfTurn));
}

TEST_F(Controls, OfTheRailGoFromThePagesOverKeysAndSettingsToTheLog)
{
    open(Holding::DemoYear);
    QStringList order;
    const auto buttons = window().findChildren<RailButton*>();
    QWidget* at = *std::ranges::find(buttons, u"Log"_s, &QWidget::accessibleName);
    for (; at && qobject_cast<RailButton*>(at); at = nextByTab(*at))
        order << static_cast<RailButton*>(at)->accessibleName();
    EXPECT_EQ(order,
        QStringList({u"Log"_s, u"History"_s, u"Compare"_s, u"Keys"_s, u"Settings"_s, order.value(5)}));
    EXPECT_TRUE(order.value(5).startsWith(u"Log "_s)) << "the menu of the log comes last";
}

TEST_F(Controls, OfAQuestionComeAsItIsRead)
{
    open(Holding::DemoYear);
    showPage("compare");
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        order << QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order,
        QStringList({u"Muscle"_s, u"First protocol"_s, u"Second protocol"_s, u"What is compared"_s,
            u"Period"_s, u"Main measure"_s}));
}
