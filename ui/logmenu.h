// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace settheory {

/// What can be done with the log as a file: the menu on its name in the rail, and its keys, which work in the
/// whole window.
class LogMenu : public QObject {
    Q_OBJECT
public:
    LogMenu(const QString& path, QWidget* window);

    /// Opens the menu above that widget.
    void popUpAt(QWidget* widget);

Q_SIGNALS:
    void openWanted(const QString& path); ///< another log, which is there
    void newWanted(const QString& path); ///< a log that is to be made
    void pastImportsWanted();
    void backupsWanted();
    void mergeWanted(const QString& other);

private:
    void fill();
    void open();
    void makeNew();
    void merge();
    QString folder() const;

    QString m_path;
    QWidget* m_window;
    QMenu* m_menu;
};

} // namespace settheory
