// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace settheory {

/// One notification of the desktop (org.freedesktop.Notifications): shown, replaced, taken back. Never waits.
class Notification : public QObject {
    Q_OBJECT
public:
    explicit Notification(const QDBusConnection& bus, QObject* parent = nullptr);
    void show(const QString& summary, const QString& body);
    void close();

private:
    QDBusConnection m_bus;
    quint32 m_id = 0; ///< as the service gave it; 0: none is shown
    quint64 m_asked = 0; ///< counts the calls of show(), so that close() reaches one still under way
    quint64 m_closed = 0; ///< of those, the last one that is not wanted any more
};

} // namespace settheory
