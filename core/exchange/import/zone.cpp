// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/zone.h"

#include "core/exchange/import/importreport.h"

#include <QDateTime>

namespace settheory {

Result<Zone> Zone::named(const QString& name)
{
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return fail(Error::Kind::Refused,
            Import::tr("There is no time zone “%1”. Name one like Europe/Berlin. Nothing was imported.")
                .arg(name));
    return Zone(zone);
}

int Zone::offsetAt(qint64 instant) const
{
    constexpr int kMinute = 60; // ISO 8601 knows no seconds of an offset; before there were zones it had them
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC)) / kMinute * kMinute;
}

Zone::Placed Zone::placed(const Moment& wall) const
{
    if (wall.isDateOnly() || wall.offsetSeconds())
        return {wall};
    constexpr qint64 kDay = 86400;
    const qint64 clock = wall.instant(); // as if it were UTC
    const int before = offsetAt(clock - kDay);
    const int after = offsetAt(clock + kDay);
    const bool fitsBefore = offsetAt(clock - before) == before;
    const bool fitsAfter = offsetAt(clock - after) == after;
    if (!fitsBefore && !fitsAfter) {
        const qint64 instant = clock - before;
        return {Moment::fromUtc(instant, offsetAt(instant)), Doubt::Skipped};
    }
    const Doubt doubt = fitsBefore && fitsAfter && before != after ? Doubt::Twice : Doubt::None;
    return {Moment::fromUtc(clock - (fitsBefore ? before : after), fitsBefore ? before : after), doubt};
}

Moment Zone::shown(const Moment& moment) const
{
    if (moment.isDateOnly() || !moment.offsetSeconds())
        return moment;
    return Moment::fromUtc(moment.instant(), offsetAt(moment.instant()));
}

Moment Zone::after(const Moment& start, qint64 seconds) const
{
    if (!start.offsetSeconds())
        return start.plusSeconds(seconds);
    const qint64 instant = start.instant() + seconds;
    return Moment::fromUtc(instant, offsetAt(instant));
}

} // namespace settheory
