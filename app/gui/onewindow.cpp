// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/onewindow.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kPath = u"/window"_s;
constexpr int kPatienceMs = 1000;

} // namespace

OneWindow::OneWindow(const QString& logPath)
{
    const QFileInfo file(logPath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_service = u"org.settheory.log_"_s + QString::fromLatin1(digest.left(16));
}

bool OneWindow::raiseOther() const
{
    QDBusInterface other(m_service, kPath, u"org.settheory.Window"_s);
    other.setTimeout(kPatienceMs);
    return other.isValid() && QDBusReply<void>(other.call(u"raise"_s)).isValid();
}

void OneWindow::announce(QWidget* window)
{
    m_window = window;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.registerService(m_service))
        bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
}

void OneWindow::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace settheory
