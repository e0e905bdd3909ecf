// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kMilliseconds = 10'000;

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, method);
}

} // namespace

Notification::Notification(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void Notification::show(const QString& summary, const QString& body)
{
    if (!m_bus.isConnected())
        return;
    // The sound is this program's own; the desktop adds none.
    const QVariantMap hints{{u"desktop-entry"_s, u"settheory"_s}, {u"suppress-sound"_s, true},
        {u"transient"_s, true}, {u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Set Theory"_s << m_id << u"settheory"_s << summary << body << QStringList() << hints
         << kMilliseconds;
    const quint64 asked = ++m_asked;
    auto* reply = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, asked] {
        reply->deleteLater();
        const QDBusPendingReply<quint32> id = *reply;
        if (!id.isValid())
            return;
        m_id = id.value();
        if (asked <= m_closed)
            close();
    });
}

void Notification::close()
{
    m_closed = m_asked;
    if (m_id == 0)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << m_id;
    m_bus.asyncCall(call);
    m_id = 0;
}

} // namespace settheory
