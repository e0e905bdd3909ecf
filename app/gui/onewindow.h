// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace settheory {

/// One window for each log, by a name on the session bus: a second start raises the first window. Where
/// there is no bus, only the log's own lock keeps two windows apart.
class OneWindow : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.settheory.Window")
public:
    explicit OneWindow(const QString& logPath);
    /// True if another window holds the log and was raised.
    bool raiseOther() const;
    /// From now on this is the window that others raise.
    void announce(QWidget* window);

public Q_SLOTS:
    Q_SCRIPTABLE void raise(); // NOLINT(readability-identifier-naming): the name on the bus

private:
    QString m_service;
    QWidget* m_window = nullptr;
};

} // namespace settheory
