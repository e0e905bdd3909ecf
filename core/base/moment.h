// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace settheory {

/// A point in time as the clock on the wall of the gym showed it, in whole seconds, with the offset from UTC
/// where that is known. Some sources know no offset, and some only the date.
class Moment {
public:
    /// Nothing if the date or time is not valid. The offset is east of Greenwich, within ±18 hours.
    static std::optional<Moment> at(QDate date, QTime time, std::optional<int> offsetSeconds = std::nullopt);
    static std::optional<Moment> on(QDate date);
    /// The wall clock of `offsetSeconds` at that instant.
    static Moment fromUtc(qint64 unixSeconds, int offsetSeconds);
    /// ISO 8601: `2026-11-24T18:04:10+01:00`, without an offset, with `Z` (offset 0), or a date alone. Blanks
    /// for the T, missing seconds and fractions of seconds (cut off) are understood.
    static std::optional<Moment> fromIso(QStringView text);
    /// As above; the offset always as `+01:00`, never `Z`.
    QString toIso() const;

    QDate date() const;
    std::optional<QTime> time() const; ///< unknown where only the date is known
    std::optional<int> offsetSeconds() const { return m_offset; }
    bool isDateOnly() const { return m_dateOnly; }

    /// Seconds since 1970-01-01T00:00Z. Without an offset the wall clock is taken as UTC; a date alone as its
    /// noon.
    qint64 instant() const;
    /// From this to `other`; negative if that is earlier. By instants where both offsets are known, else by
    /// the wall. Unknown where one of them is a date alone.
    std::optional<qint64> secondsTo(const Moment& other) const;
    Moment plusSeconds(qint64 seconds) const;

    friend bool operator==(const Moment&, const Moment&) = default;

private:
    Moment(qint64 wall, std::optional<int> offset, bool dateOnly)
        : m_wall(wall)
        , m_offset(offset)
        , m_dateOnly(dateOnly)
    {
    }

    qint64 m_wall = 0; ///< the wall clock, counted as if it were UTC
    std::optional<int> m_offset;
    bool m_dateOnly = false;
};

} // namespace settheory
