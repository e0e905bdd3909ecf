// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QCalendar>

#include <array>
#include <cstdlib>

namespace settheory {
namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kEpochJulianDay = 2440588;
constexpr int kMaxOffset = 18 * 3600;

qint64 daysSinceEpoch(QDate date)
{
    return date.toJulianDay() - kEpochJulianDay;
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - ((a % b < 0) ? 1 : 0);
}

bool isSensible(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

std::optional<int> digits(QStringView text, int from, int count)
{
    if (text.size() < from + count)
        return std::nullopt;
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

/// `Z`, `+01:00`, `+0100` or `+01`, whole text.
std::optional<int> offsetFrom(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.isEmpty() || (text[0] != u'+' && text[0] != u'-' && text[0] != QChar(0x2212)))
        return std::nullopt;
    const auto hours = digits(text, 1, 2);
    std::optional<int> minutes = 0;
    if (text.size() == 6 && text[3] == u':')
        minutes = digits(text, 4, 2);
    else if (text.size() == 5)
        minutes = digits(text, 3, 2);
    else if (text.size() != 3)
        return std::nullopt;
    if (!hours || !minutes || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    if (seconds > kMaxOffset)
        return std::nullopt;
    return text[0] == u'+' ? seconds : -seconds;
}

/// Writes digits without QString's formatting, which takes most of the time when a whole log is written.
class IsoText {
public:
    IsoText& number(int value, int width)
    {
        for (int place = m_size + width - 1; place >= m_size; --place, value /= 10)
            m_text[static_cast<std::size_t>(place)] = static_cast<char16_t>(u'0' + value % 10);
        m_size += width;
        return *this;
    }
    IsoText& sign(char16_t sign)
    {
        m_text[static_cast<std::size_t>(m_size++)] = sign;
        return *this;
    }
    QString text() const { return QStringView(m_text.data(), m_size).toString(); }

private:
    std::array<char16_t, 25> m_text = {}; // 2026-11-24T18:04:10+01:00
    int m_size = 0;
};

} // namespace

std::optional<Moment> Moment::at(QDate date, QTime time, std::optional<int> offsetSeconds)
{
    if (!isSensible(date) || !time.isValid() || (offsetSeconds && std::abs(*offsetSeconds) > kMaxOffset))
        return std::nullopt;
    return Moment(daysSinceEpoch(date) * kDay + time.msecsSinceStartOfDay() / 1000, offsetSeconds, false);
}

std::optional<Moment> Moment::on(QDate date)
{
    if (!isSensible(date))
        return std::nullopt;
    return Moment(daysSinceEpoch(date) * kDay, std::nullopt, true);
}

Moment Moment::fromUtc(qint64 unixSeconds, int offsetSeconds)
{
    return Moment(unixSeconds + offsetSeconds, offsetSeconds, false);
}

std::optional<Moment> Moment::fromIso(QStringView text)
{
    text = text.trimmed();
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (text.size() == 10)
        return on(date);
    if (text[10] != u'T' && text[10] != u't' && text[10] != u' ')
        return std::nullopt;
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    if (!hour || !minute || text[13] != u':')
        return std::nullopt;
    int second = 0;
    qsizetype end = 16;
    if (text.size() > 16 && text[16] == u':') {
        const auto seconds = digits(text, 17, 2);
        if (!seconds)
            return std::nullopt;
        second = *seconds;
        end = 19;
        if (text.size() > end && (text[end] == u'.' || text[end] == u',')) {
            ++end;
            while (text.size() > end && digits(text, static_cast<int>(end), 1))
                ++end;
        }
    }
    const QTime time(*hour, *minute, second);
    if (text.size() == end)
        return at(date, time);
    const auto offset = offsetFrom(text.mid(end).trimmed());
    return offset ? at(date, time, offset) : std::nullopt;
}

QString Moment::toIso() const
{
    const auto [year, month, day] = QCalendar().partsFromDate(date());
    IsoText iso;
    iso.number(year, 4).sign(u'-').number(month, 2).sign(u'-').number(day, 2);
    if (m_dateOnly)
        return iso.text();
    const auto second = static_cast<int>(m_wall - floorDiv(m_wall, kDay) * kDay);
    iso.sign(u'T')
        .number(second / 3600, 2)
        .sign(u':')
        .number(second / 60 % 60, 2)
        .sign(u':')
        .number(second % 60, 2);
    if (m_offset) {
        const int minutes = std::abs(*m_offset) / 60;
        iso.sign(*m_offset < 0 ? u'-' : u'+').number(minutes / 60, 2).sign(u':').number(minutes % 60, 2);
    }
    return iso.text();
}

QDate Moment::date() const
{
    return QDate::fromJulianDay(floorDiv(m_wall, kDay) + kEpochJulianDay);
}

std::optional<QTime> Moment::time() const
{
    if (m_dateOnly)
        return std::nullopt;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>((m_wall - floorDiv(m_wall, kDay) * kDay) * 1000));
}

qint64 Moment::instant() const
{
    if (m_dateOnly)
        return m_wall + kDay / 2;
    return m_wall - m_offset.value_or(0);
}

std::optional<qint64> Moment::secondsTo(const Moment& other) const
{
    if (m_dateOnly || other.m_dateOnly)
        return std::nullopt;
    if (m_offset && other.m_offset)
        return other.instant() - instant();
    return other.m_wall - m_wall;
}

Moment Moment::plusSeconds(qint64 seconds) const
{
    return Moment(m_wall + seconds, m_offset, m_dateOnly);
}

} // namespace settheory
