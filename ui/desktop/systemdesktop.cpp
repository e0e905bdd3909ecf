// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/systemdesktop.h"

namespace settheory {

SystemDesktop::SystemDesktop()
    : SystemDesktop(QDBusConnection::sessionBus(), QDBusConnection::systemBus())
{
}

SystemDesktop::SystemDesktop(const QDBusConnection& session, const QDBusConnection& system)
    : m_notification(session)
    , m_wakefulness(session, system)
{
}

void SystemDesktop::ring(int volumePercent)
{
    m_chime.ring(volumePercent);
}

void SystemDesktop::notify(const QString& summary, const QString& body)
{
    m_notification.show(summary, body);
}

void SystemDesktop::withdrawNotification()
{
    m_notification.close();
}

void SystemDesktop::keepAwake(bool awake)
{
    m_wakefulness.set(awake);
}

} // namespace settheory
