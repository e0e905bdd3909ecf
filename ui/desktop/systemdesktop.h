// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/chime.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/notification.h"
#include "ui/desktop/wakefulness.h"

namespace settheory {

/// The desktop that the program runs on: libcanberra and D-Bus.
class SystemDesktop : public Desktop {
public:
    /// The buses of the session and the machine, where there are any.
    SystemDesktop();
    SystemDesktop(const QDBusConnection& session, const QDBusConnection& system);

    void ring(int volumePercent) override;
    void notify(const QString& summary, const QString& body) override;
    void withdrawNotification() override;
    void keepAwake(bool awake) override;

private:
    Chime m_chime;
    Notification m_notification;
    Wakefulness m_wakefulness;
};

} // namespace settheory
