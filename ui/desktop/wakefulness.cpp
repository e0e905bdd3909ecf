// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/wakefulness.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
        u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

Wakefulness::Wakefulness(const QDBusConnection& session, const QDBusConnection& system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
}

Wakefulness::~Wakefulness()
{
    letGo();
}

void Wakefulness::set(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    ++m_asked;
    if (!awake)
        return letGo();
    askScreenSaver();
    askLoginManager();
}

void Wakefulness::askScreenSaver()
{
    if (!m_session.isConnected())
        return;
    QDBusMessage call = screenSaverCall(u"Inhibit"_s);
    call << u"Set Theory"_s << tr("A workout is in progress");
    auto* reply = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, asked = m_asked] {
        reply->deleteLater();
        const QDBusPendingReply<quint32> cookie = *reply;
        if (!cookie.isValid())
            return;
        if (asked == m_asked) {
            m_cookie = cookie.value();
            return;
        }
        QDBusMessage back = screenSaverCall(u"UnInhibit"_s); // overtaken: it is not wanted any more
        back << cookie.value();
        m_session.asyncCall(back);
    });
}

void Wakefulness::askLoginManager()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle"_s << u"Set Theory"_s << tr("A workout is in progress") << u"block"_s;
    auto* reply = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, asked = m_asked] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *reply;
        if (lock.isValid() && asked == m_asked)
            m_lock = lock.value();
    });
}

void Wakefulness::letGo()
{
    m_lock = {};
    if (!m_cookie)
        return;
    QDBusMessage call = screenSaverCall(u"UnInhibit"_s);
    call << *m_cookie;
    m_session.asyncCall(call);
    m_cookie.reset();
}

} // namespace settheory
