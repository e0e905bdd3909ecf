// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>

namespace settheory {

/// In which order a date of numbers alone has its parts: "03/04/2025" may be two days.
enum class DateOrder { DayMonthYear, MonthDayYear };
QString keyOf(DateOrder order); ///< "dmy", "mdy"
std::optional<DateOrder> dateOrderForKey(QStringView key);

/// How the dates of a file are to be understood.
struct DateDecision {
    DateOrder order = DateOrder::DayMonthYear;
    bool matters = false; ///< some dates could be read in both orders
    bool mustBeAsked = false; ///< and nothing in the file says in which
    QString evidence; ///< part of a sentence, with an example
};

/// Looks at all dates of a file: a day above 12 anywhere decides for all of them. The apps themselves write
/// the year first or the month as a word; a spreadsheet in between may have changed that.
class DateSurvey {
public:
    void look(const QString& cell, int line);
    DateDecision decided(std::optional<DateOrder> told) const;

private:
    QString m_last;
    QString m_open, m_dayFirst, m_monthFirst; ///< the first example of each, with its line
};

/// Reads the dates of one file, after their order is decided: ISO 8601, the month as a word, and numbers
/// ("24.11.2026 18:04", "11/24/26 6:04 PM", "2026/11/24").
class FileDates {
public:
    explicit FileDates(DateOrder order = DateOrder::DayMonthYear)
        : m_order(order)
    {
    }
    std::optional<Moment> moment(const QString& cell);

private:
    DateOrder m_order;
    QString m_last; ///< rows of one workout have the same
    std::optional<Moment> m_lastMoment;
};

} // namespace settheory
