// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentlogs.h"

#include <QFileInfo>
#include <QSettings>

namespace settheory {
namespace {

const QString kKey = QStringLiteral("logs/recent");
constexpr qsizetype kMost = 8;

} // namespace

QStringList recentLogs()
{
    return QSettings().value(kKey).toStringList();
}

void rememberLog(const QString& path)
{
    QStringList logs = recentLogs();
    logs.removeAll(path);
    logs.prepend(path);
    QSettings().setValue(kKey, logs.mid(0, kMost));
}

bool wasOpen(const QString& path)
{
    const QFileInfo file(path);
    return recentLogs().contains(file.absoluteFilePath()) || recentLogs().contains(file.canonicalFilePath());
}

} // namespace settheory
