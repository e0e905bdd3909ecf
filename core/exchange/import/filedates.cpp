// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filedates.h"

#include "core/base/number.h"
#include "core/exchange/import/importreport.h"
#include "core/exchange/import/wordeddate.h"

#include <QRegularExpression>

#include <cmath>

namespace settheory {
namespace {

struct NumericDate {
    int first = 0, second = 0, third = 0;
    bool isYearFirst = false;
    QString rest; ///< the time, if there is one
};

std::optional<NumericDate> numericDate(const QString& cell)
{
    static const QRegularExpression kDate(
        QStringLiteral(R"(^\s*(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{1,2})(?:[\sT,.]+(.*))?$)"));
    const auto match = kDate.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    NumericDate date;
    date.first = match.captured(1).toInt();
    date.second = match.captured(3).toInt();
    date.third = match.captured(4).toInt();
    date.isYearFirst = match.capturedLength(1) == 4;
    date.rest = match.captured(5).trimmed();
    return match.capturedLength(1) == 3 ? std::nullopt : std::optional(date);
}

/// "25" is 2025 and "98" is 1998, as spreadsheets have it.
int wholeYear(int year)
{
    return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// Days since 1899-12-30, with the time as their fraction: what spreadsheets show of a date without its form.
std::optional<Moment> momentOfSerial(const QString& cell)
{
    constexpr double kEarliest = 20000, kLatest = 80000; // 1954 and 2119
    constexpr double kSecondsPerDay = 86400;
    static const QRegularExpression kSerial(QStringLiteral(R"(^\d{5}(?:[.,](\d+))?$)"));
    const auto match = kSerial.match(cell.trimmed());
    const auto days = match.hasMatch() ? number::decimal(cell, true) : std::nullopt;
    if (!days || *days < kEarliest || *days > kLatest)
        return std::nullopt;
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(*days));
    if (match.captured(1).isEmpty())
        return Moment::on(date);
    const double seconds = std::floor((*days - std::floor(*days)) * kSecondsPerDay + 0.5);
    return Moment::at(date, QTime(0, 0))->plusSeconds(static_cast<qint64>(seconds));
}

/// "20250603", "20250603 20:23", "20250603T202300"
std::optional<Moment> momentOfDigits(const QString& cell)
{
    static const QRegularExpression kDigits(
        QStringLiteral(R"(^\s*(\d{4})(\d\d)(\d\d)(?:[\sT]+(\d\d):?(\d\d)(?::?(\d\d))?)?\s*$)"));
    const auto match = kDigits.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (match.captured(4).isEmpty())
        return Moment::on(date);
    return Moment::at(
        date, QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()));
}

/// "23-Jun-25" becomes "23 Jun 2025", and the day of the week before a date goes: "Tuesday, 3 June 2025".
QString plainer(const QString& cell)
{
    static const QRegularExpression kDashed(
        QStringLiteral(R"(^\s*(\d{1,2})[-/](\p{L}+\.?)[-/](\d{4}|\d\d)(?=\s|,|$))"));
    static const QRegularExpression kWeekday(QStringLiteral(R"(^\s*\p{L}+\.?,?\s+(?=.*\d))"));
    const auto match = kDashed.match(cell);
    if (match.hasMatch())
        return QStringLiteral("%1 %2 %3")
                   .arg(match.captured(1), match.captured(2))
                   .arg(wholeYear(match.captured(3).toInt()))
            + cell.mid(match.capturedEnd());
    return QString(cell).remove(kWeekday);
}

std::optional<Moment> momentOf(const NumericDate& date, DateOrder order)
{
    const bool dayFirst = order == DateOrder::DayMonthYear;
    const int year = date.isYearFirst ? date.first : wholeYear(date.third);
    const int month = date.isYearFirst || dayFirst ? date.second : date.first;
    const int day = date.isYearFirst ? date.third : dayFirst ? date.first : date.second;
    if (month < 1 || month > 12)
        return std::nullopt;
    static const char* const kMonths[] = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    return momentFromWords(QStringLiteral("%1 %2 %3 %4")
                               .arg(day)
                               .arg(QLatin1String(kMonths[month - 1]))
                               .arg(year, 4, 10, QLatin1Char('0'))
                               .arg(date.rest));
}

void keepFirst(QString& example, const QString& cell, int line)
{
    if (example.isEmpty())
        example = Import::tr("“%1” in line %2").arg(cell.trimmed()).arg(line);
}

} // namespace

QString keyOf(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? QStringLiteral("dmy") : QStringLiteral("mdy");
}

std::optional<DateOrder> dateOrderForKey(QStringView key)
{
    if (key == u"dmy")
        return DateOrder::DayMonthYear;
    return key == u"mdy" ? std::optional(DateOrder::MonthDayYear) : std::nullopt;
}

void DateSurvey::look(const QString& cell, int line)
{
    if (cell == m_last)
        return;
    m_last = cell;
    const auto date = numericDate(cell);
    if (!date || date->isYearFirst || date->first == date->second)
        return;
    keepFirst(date->first > 12 ? m_dayFirst : date->second > 12 ? m_monthFirst : m_open, cell, line);
}

DateDecision DateSurvey::decided(std::optional<DateOrder> told) const
{
    const bool matters = !m_open.isEmpty() || !m_dayFirst.isEmpty() || !m_monthFirst.isEmpty();
    if (!matters)
        return {DateOrder::DayMonthYear, false, false, {}};
    if (told)
        return {*told, true, false, Import::tr("as it was given")};
    if (m_dayFirst.isEmpty() == m_monthFirst.isEmpty())
        return {DateOrder::DayMonthYear, true, true,
            m_dayFirst.isEmpty() ? m_open : m_dayFirst + QStringLiteral(", ") + m_monthFirst};
    return m_monthFirst.isEmpty()
        ? DateDecision{DateOrder::DayMonthYear, true, false, Import::tr("the day first: %1").arg(m_dayFirst)}
        : DateDecision{
            DateOrder::MonthDayYear, true, false, Import::tr("the month first: %1").arg(m_monthFirst)};
}

std::optional<Moment> FileDates::moment(const QString& cell)
{
    if (cell == m_last && !cell.isEmpty())
        return m_lastMoment;
    m_last = cell;
    m_lastMoment = momentFromWords(cell);
    if (!m_lastMoment) {
        if (const auto date = numericDate(cell))
            m_lastMoment = momentOf(*date, m_order);
    }
    if (!m_lastMoment)
        m_lastMoment = momentFromWords(plainer(cell));
    for (const auto form : {momentOfDigits, momentOfSerial}) {
        if (!m_lastMoment)
            m_lastMoment = form(cell);
    }
    return m_lastMoment;
}

} // namespace settheory
