// SPDX-License-Identifier: GPL-3.0-or-later
// On a bus of the test's own, with services that stand for a real desktop's.
#include "ui/desktop/systemdesktop.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        quint32 replaces;
        QString summary;
        QString body;
        QVariantMap hints;
    };
    std::vector<Shown> shown;
    std::vector<quint32> closed;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& summary, const QString& body,
        const QStringList&, const QVariantMap& hints, int)
    {
        shown.push_back({replaces, summary, body, hints});
        return 7;
    }
    void CloseNotification(uint id) { closed.push_back(id); }
};

class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList inhibited;
    std::vector<quint32> released;

public Q_SLOTS:
    uint Inhibit(const QString& program, const QString&)
    {
        inhibited << program;
        return static_cast<uint>(40 + inhibited.size());
    }
    void UnInhibit(uint cookie) { released.push_back(cookie); }
};

/// Gives one end of a pipe, as the login manager does, and sees when the other program closes it.
class FakeLoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~FakeLoginManager() override
    {
        for (const int end : m_ends)
            ::close(end);
    }
    QStringList asked;
    bool isHeld() const
    {
        // At the other end nobody writes: an end of the file means that it was closed.
        char byte = 0;
        return !m_ends.empty() && ::read(m_ends.back(), &byte, 1) != 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(
        const QString& what, const QString& who, const QString&, const QString& mode)
    {
        asked << what + u'/' + who + u'/' + mode;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_ends.push_back(ends[0]);
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    std::vector<int> m_ends;
};

/// A session of its own: a bus, the services on one connection, the program on another.
class DesktopTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_daemon.start(
            u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s, u"--nopidfile"_s});
        ASSERT_TRUE(m_daemon.waitForStarted()) << "dbus-daemon is missing: see scripts/packages-test";
        ASSERT_TRUE(m_daemon.waitForReadyRead());
        const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        services = QDBusConnection::connectToBus(address, u"services"_s);
        program = QDBusConnection::connectToBus(address, u"program"_s);
        ASSERT_TRUE(services.isConnected() && program.isConnected());
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(u"services"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void offer(const QString& name, const QString& path, QObject& object)
    {
        ASSERT_TRUE(services.registerObject(path, &object, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(services.registerService(name));
    }
    void offerAll()
    {
        offer(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, notifications);
        offer(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, screenSaver);
        offer(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, loginManager);
    }
    static bool soon(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 5000); }

    QDBusConnection services{QString()};
    QDBusConnection program{QString()};
    FakeNotifications notifications;
    FakeScreenSaver screenSaver;
    FakeLoginManager loginManager;

private:
    QProcess m_daemon;
};

TEST_F(DesktopTest, ShowsOneNotificationAndReplacesIt)
{
    offerAll();
    SystemDesktop desktop(program, program);
    desktop.notify(u"The rest is over"_s, u"Pec deck: 57.5 × 8"_s);
    ASSERT_TRUE(soon([&] { return notifications.shown.size() == 1; }));
    EXPECT_EQ(notifications.shown[0].summary, u"The rest is over"_s);
    EXPECT_EQ(notifications.shown[0].body, u"Pec deck: 57.5 × 8"_s);
    EXPECT_EQ(notifications.shown[0].hints.value(u"suppress-sound"_s), true) << "the sound is our own";
    QTest::qWait(50); // its number is on the way
    desktop.notify(u"The rest is over"_s, u"Bench press"_s);
    ASSERT_TRUE(soon([&] { return notifications.shown.size() == 2; }));
    EXPECT_EQ(notifications.shown[1].replaces, 7U);
    desktop.withdrawNotification();
    EXPECT_TRUE(soon([&] { return notifications.closed == std::vector<quint32>{7}; }));
}

TEST_F(DesktopTest, TakesANotificationBackThatIsStillUnderWay)
{
    offerAll();
    SystemDesktop desktop(program, program);
    desktop.notify(u"The rest is over"_s, {});
    desktop.withdrawNotification();
    EXPECT_TRUE(soon([&] { return notifications.closed == std::vector<quint32>{7}; }));
}

TEST_F(DesktopTest, KeepsTheScreenAwakeUntilItIsLetGo)
{
    offerAll();
    SystemDesktop desktop(program, program);
    desktop.keepAwake(true);
    desktop.keepAwake(true);
    ASSERT_TRUE(soon([&] { return !screenSaver.inhibited.isEmpty() && !loginManager.asked.isEmpty(); }));
    EXPECT_EQ(screenSaver.inhibited, QStringList{u"Set Theory"_s}) << "asked once";
    EXPECT_EQ(loginManager.asked, QStringList{u"idle/Set Theory/block"_s});
    QTest::qWait(50); // the answers are on the way
    EXPECT_TRUE(loginManager.isHeld());
    desktop.keepAwake(false);
    EXPECT_TRUE(soon([&] { return screenSaver.released == std::vector<quint32>{41}; }));
    EXPECT_TRUE(soon([&] { return !loginManager.isHeld(); }));
}

TEST_F(DesktopTest, LetsGoOfWhatIsGrantedAfterItIsNotWantedAnyMore)
{
    offerAll();
    SystemDesktop desktop(program, program);
    desktop.keepAwake(true);
    desktop.keepAwake(false);
    EXPECT_TRUE(soon([&] { return screenSaver.released == std::vector<quint32>{41}; }));
    EXPECT_TRUE(soon([&] { return !loginManager.asked.isEmpty() && !loginManager.isHeld(); }));
}

TEST_F(DesktopTest, LetsGoAtTheEndOfTheProgram)
{
    offerAll();
    {
        SystemDesktop desktop(program, program);
        desktop.keepAwake(true);
        ASSERT_TRUE(soon([&] { return !screenSaver.inhibited.isEmpty(); }));
        QTest::qWait(50);
    }
    EXPECT_TRUE(soon([&] { return screenSaver.released == std::vector<quint32>{41}; }));
    EXPECT_TRUE(soon([&] { return !loginManager.isHeld(); }));
}

TEST_F(DesktopTest, DoesNothingOnABusWithoutServices)
{
    SystemDesktop desktop(program, program);
    desktop.notify(u"The rest is over"_s, {});
    desktop.keepAwake(true);
    QTest::qWait(100);
    desktop.withdrawNotification();
    desktop.keepAwake(false);
    EXPECT_TRUE(notifications.shown.empty());
}

TEST(DesktopWithoutABus, DoesNothingAndDoesNotWait)
{
    const QDBusConnection none{u"none"_s};
    SystemDesktop desktop(none, none);
    desktop.notify(u"The rest is over"_s, {});
    desktop.keepAwake(true);
    desktop.ring(0);
    desktop.withdrawNotification();
    desktop.keepAwake(false);
}

TEST(Sound, IsInTheProgram)
{
    QFile sound(u":/sounds/restover.wav"_s);
    ASSERT_TRUE(sound.open(QIODevice::ReadOnly));
    EXPECT_EQ(sound.read(4), "RIFF");
}

} // namespace
} // namespace settheory

#include "desktop_test.moc"
