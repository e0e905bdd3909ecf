// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QDBusVariant;

namespace settheory {

enum class ThemeChoice { System, Light, Dark };
QString keyOf(ThemeChoice choice); ///< "system", "light", "dark"
std::optional<ThemeChoice> themeChoiceForKey(QStringView key);

/// Dresses the application in the chosen theme and keeps it so when the desktop's wish changes. Owned by the
/// main window.
class ThemeSwitch : public QObject {
    Q_OBJECT
public:
    explicit ThemeSwitch(QObject* parent = nullptr);
    ThemeChoice choice() const { return m_choice; }
    /// At once, for every widget that exists.
    void choose(ThemeChoice choice);

private Q_SLOTS:
    void systemChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void dress();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false; ///< light where the desktop says nothing
    bool m_asked = false;
};

/// Font and style, once, before the first widget is made.
void prepareLook();

} // namespace settheory
