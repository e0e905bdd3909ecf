// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"
#include "ui/mainwindow.h"
#include "ui/theme/themeswitch.h"

#include <gtest/gtest.h>

#include <functional>

namespace settheory {

/// The whole window, as small as it has to fit, and somebody who goes by keys and clicks through every page
/// and dialog of it.
class WindowVisit : public testing::Test {
protected:
    enum class Holding { Nothing, DemoYear };
    using Look = std::function<void(const QString& place, QWidget& shown)>;

    WindowVisit();
    ~WindowVisit() override;

    void open(Holding holding); ///< once in a test
    void closeWindow();
    /// Every page, empty and full, and the dialogs of the window, which it opens.
    void visitAll(const Look& look);
    void visitEmptyPages(const Look& look);
    void visitPages(const Look& look);
    void visitDialogs(const Look& look); ///< settings, export, import

    void showPage(const char* key);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< where the focus is
    /// Does what opens a dialog, and looks at it when it is ready; closes it again.
    void inDialog(const std::function<void()>& open, const std::function<void(QWidget& dialog)>& look);
    void settle(); ///< waits until nothing is measured any more
    MainWindow& window() { return *m_window; }
    Journal& journal() { return *m_journal; }
    ThemeSwitch& themes() { return m_themes; }

private:
    QString foreignFile() const; ///< an export of another app, with something to choose and to doubt

    TemporaryLog m_place;
    ThemeSwitch m_themes;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace settheory
