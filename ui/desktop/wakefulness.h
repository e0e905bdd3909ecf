// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace settheory {

/// Keeps the screen from dimming and sleeping: asks the session's screen saver (org.freedesktop.ScreenSaver)
/// and the login manager (org.freedesktop.login1, "idle"). Both let go by themselves when the program ends.
/// Never waits.
class Wakefulness : public QObject {
    Q_OBJECT
public:
    Wakefulness(const QDBusConnection& session, const QDBusConnection& system, QObject* parent = nullptr);
    ~Wakefulness() override;

    void set(bool awake);

private:
    void askScreenSaver();
    void askLoginManager();
    void letGo();

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_awake = false;
    quint64 m_asked = 0; ///< counts, so that an answer to an earlier wish is recognised
    std::optional<quint32> m_cookie; ///< of the screen saver
    QDBusUnixFileDescriptor m_lock; ///< of the login manager; closing it lets go
};

} // namespace settheory
