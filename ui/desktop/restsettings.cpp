// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/restsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kVolumeKey = u"rest/volume"_s;
const QString kNotifiesKey = u"rest/notify"_s;

} // namespace

RestSettings RestSettings::remembered()
{
    const QSettings settings;
    RestSettings read;
    read.volumePercent = std::clamp(settings.value(kVolumeKey, read.volumePercent).toInt(), 0, 100);
    read.notifies = settings.value(kNotifiesKey, read.notifies).toBool();
    return read;
}

void RestSettings::remember() const
{
    QSettings settings;
    settings.setValue(kVolumeKey, volumePercent);
    settings.setValue(kNotifiesKey, notifies);
}

} // namespace settheory
