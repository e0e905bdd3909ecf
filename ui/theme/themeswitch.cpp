// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeswitch.h"

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

// The portal answers with a variant in a variant, newer ones with the value itself. 1 means dark.
bool meansDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

/// While it lives, no widget is told of the new style. Themes differ in colours only, which every widget
/// takes when it paints; told, each would measure its texts and lay itself out anew, for nothing and for half
/// a second.
class SameShapes : public QObject {
public:
    SameShapes() { qApp->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::StyleChange; }
};

} // namespace

QString keyOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

std::optional<ThemeChoice> themeChoiceForKey(QStringView key)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (key == keyOf(choice))
            return choice;
    }
    return std::nullopt;
}

ThemeSwitch::ThemeSwitch(QObject* parent)
    : QObject(parent)
{
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_choice = choice;
    dress();
    if (choice != ThemeChoice::System || m_asked)
        return;
    m_asked = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
        SLOT(systemChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    read << kGroup << kKey;
    auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        if (answer.isValid())
            systemChanged(kGroup, kKey, answer.value());
    });
}

void ThemeSwitch::systemChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kGroup || key != kKey)
        return;
    m_systemIsDark = meansDark(value.variant());
    if (m_choice == ThemeChoice::System)
        dress();
}

void ThemeSwitch::dress()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const Theme& theme = dark ? Theme::darkOne() : Theme::light();
    const QString sheet = styleSheet(theme);
    if (qApp->styleSheet() == sheet)
        return;
    const SameShapes sameShapes;
    qApp->setStyleSheet(QString());
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(sheet);
}

void prepareLook()
{
    QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
}

} // namespace settheory
