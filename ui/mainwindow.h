// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measures/analysis.h"

#include <QMainWindow>

#include <map>

class QMimeData;
class QStackedWidget;

namespace settheory {

class Journal;
class MessageBar;
class Page;
class Rail;
class RailButton;
class ThemeSwitch;
struct PageRow;

/// The one window: the rail, one page at a time, and one line for what just happened. Remembers its place,
/// its page and its theme.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Journal& journal, ThemeSwitch& themes, QWidget* parent = nullptr);
    ~MainWindow() override;

    bool showPage(const QString& key); ///< false if there is no such page
    QString currentPage() const;
    void openSettings();
    void openBackups();
    void openPastImports();
    void openMerge(const QString& other);
    void savePlace(); ///< and the page; also done when it is closed
    MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
    void logWanted(const QString& path); ///< in place of this one
    void newLogWanted(const QString& path);
    void restoreWanted(const QString& backup); ///< in the place of the open log

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRail();
    void buildLogMenu();
    void addUndoKeys();
    void undo();
    void redo();
    void showUndone(const QString& name, const Result<>& undone);
    void showRedone(const QString& name, const Result<>& redone);
    Page* pageFor(const PageRow& row);
    void openWorkout(const WorkoutId& id);
    void fillScreen(bool fill);
    void restorePlace();
    static QStringList droppedFiles(const QMimeData& data); ///< empty: nothing that can be imported

    Journal& m_journal;
    ThemeSwitch& m_themes;
    Analysis m_analysis; ///< what was measured so far, for all pages
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_messages = nullptr;
    std::map<QString, RailButton*> m_buttons; ///< by the page's key
    std::map<QString, Page*> m_pages; ///< those that were visited
    QString m_current;
};

} // namespace settheory
