// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/autobackup.h"
#include "core/journal/journal.h"
#include "ui/theme/themeswitch.h"

#include <QObject>

namespace settheory {

class MainWindow;
class OneWindow;

/// What the program has open: one log in one window. Opens another one in its place, and puts backups in the
/// place of logs, since only here a log can be closed.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(ThemeSwitch& themes);
    ~Session() override;

    /// Opens the log and shows the window; makes one that is missing, unless there was one once. A damaged or
    /// vanished log is offered for recovery. False if nothing is open afterwards and the program should end.
    bool open(const QString& path);
    bool openJournal(Result<std::unique_ptr<Journal>> journal); ///< one that is open already: the demo
    void showPage(const QString& page);
    /// Nothing was opened because another window has the log; it was raised.
    bool isElsewhere() const { return m_isElsewhere; }

private:
    std::optional<QString> recovered(const QString& path, const Error& error);
    bool refuse(const Error& error);
    void show(std::unique_ptr<Journal> journal);
    void close();
    void change(const QString& path, bool makeNew);
    void restore(const QString& backup);

    ThemeSwitch& m_themes;
    bool m_isElsewhere = false;
    std::unique_ptr<OneWindow> m_oneWindow;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AutoBackup> m_backups;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace settheory
