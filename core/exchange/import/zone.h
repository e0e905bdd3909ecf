// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QTimeZone>

namespace settheory {

/// Gives wall clocks the offset that they had in a time zone.
class Zone {
public:
    /// By IANA name; Refused if there is none.
    static Result<Zone> named(const QString& name);

    enum class Doubt {
        None,
        Skipped, ///< the clocks were put forward over that time: it is shifted as they were
        Twice, ///< the clocks were put back: the first of the two is taken
    };
    struct Placed {
        Moment moment;
        Doubt doubt = Doubt::None;
    };
    /// A moment that has an offset already, or no time, comes back as it is.
    Placed placed(const Moment& wall) const;
    /// The same instant on the clock of this zone; one without an offset comes back as it is.
    Moment shown(const Moment& moment) const;
    /// The wall clock that many seconds later; the clocks may have been changed in between.
    Moment after(const Moment& start, qint64 seconds) const;
    QString name() const { return QString::fromLatin1(m_zone.id()); }

private:
    explicit Zone(const QTimeZone& zone)
        : m_zone(zone)
    {
    }
    int offsetAt(qint64 instant) const;

    QTimeZone m_zone;
};

} // namespace settheory
