// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"
#include "ui/mainwindow.h"
#include "ui/theme/themeswitch.h"

#include <gtest/gtest.h>

#include <functional>

class QDialog;

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
    /// Every page, empty and full, a workout from its start to its summary, and every dialog.
    void visitAll(const Look& look);
    void visitEmptyPages(const Look& look);
    void visitPages(const Look& look);
    void visitWorkout(const Look& look); ///< logging, from afar, pain, the summary
    void visitDialogs(const Look& look); ///< those that keys open, and those about the log itself

    void showPage(const char* key);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< where the focus is
    /// Does what opens a dialog, and looks at it when it is ready; closes it again.
    void inDialog(const std::function<void()>& open, const std::function<void(QWidget& dialog)>& look);
    void settle(); ///< waits until nothing is measured any more
    MainWindow& window() { return *m_window; }
    Journal& journal() { return *m_journal; }
    ThemeSwitch& themes() { return m_themes; }

private:
    void visitWorkoutDialogs(const Look& look);
    void visitPreparing(const Look& look); ///< a workout at home
    void visitCareDialogs(const Look& look); ///< backups, merging, a lost log
    void lookAtOwn(QDialog& dialog, const QString& place, const Look& look);
    QString fileOf(const QString& name, const QByteArray& content) const;
    void importSome();

    TemporaryLog m_place;
    TemporaryLog m_otherPlace; ///< of a log to merge
    ThemeSwitch m_themes;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace settheory
