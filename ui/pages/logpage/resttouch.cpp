// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/resttouch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kGroup = u"rest"_s;
const QString kAfter = u"after"_s;
const QString kExtra = u"extra"_s;
const QString kSkipped = u"skipped"_s;
const QString kBegun = u"begun"_s;

} // namespace

QString RestTouch::placeIn(const Workout& workout)
{
    return workout.sets.empty() ? workout.id.text : workout.sets.back().id.text;
}

RestTouch RestTouch::remembered()
{
    QSettings settings;
    settings.beginGroup(kGroup);
    RestTouch touch;
    touch.after = settings.value(kAfter).toString();
    touch.extraSeconds = settings.value(kExtra).toInt();
    touch.skipped = settings.value(kSkipped).toBool();
    touch.begunAt = Moment::fromIso(settings.value(kBegun).toString());
    return touch;
}

// At once: the next thing may be an empty battery.
void RestTouch::remember() const
{
    QSettings settings;
    settings.beginGroup(kGroup);
    settings.setValue(kAfter, after);
    settings.setValue(kExtra, extraSeconds);
    settings.setValue(kSkipped, skipped);
    settings.setValue(kBegun, begunAt ? begunAt->toIso() : QString());
    settings.sync();
}

} // namespace settheory
