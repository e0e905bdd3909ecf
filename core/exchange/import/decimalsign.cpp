// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/decimalsign.h"

#include "core/exchange/import/importreport.h"

#include <algorithm>

namespace settheory {
namespace {

bool isOfNumbers(const QString& cell)
{
    return std::ranges::all_of(
        cell, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'-'; });
}

void keepFirst(QString& example, const QString& cell, int line)
{
    if (example.isEmpty())
        example = Import::tr("“%1” in line %2").arg(cell).arg(line);
}

} // namespace

void DecimalSurvey::look(const QString& cell, int line)
{
    const qsizetype comma = cell.indexOf(u',');
    if (comma < 0) {
        if (cell.contains(u'.'))
            keepFirst(m_point, cell, line);
        return;
    }
    if (!isOfNumbers(cell))
        return;
    if (cell.contains(u'.') || cell.count(u',') > 1) {
        keepFirst(m_both, cell, line);
        return;
    }
    keepFirst(m_comma, cell, line);
    // Thousands have three digits behind them and do not begin with a zero.
    if (cell.size() - comma - 1 != 3 || comma == 0 || cell.startsWith(u'0') || comma > 3)
        keepFirst(m_sureComma, cell, line);
}

DecimalDecision DecimalSurvey::decided(std::optional<DecimalSign> told) const
{
    if (told)
        return {*told, false, Import::tr("as it was given")};
    if (m_comma.isEmpty() && m_both.isEmpty())
        return {DecimalSign::Point, false,
            m_point.isEmpty() ? Import::tr("no number has one") : Import::tr("a point: %1").arg(m_point)};
    if (!m_sureComma.isEmpty() && m_point.isEmpty() && m_both.isEmpty())
        return {DecimalSign::Comma, false, Import::tr("a comma: %1").arg(m_sureComma)};
    QStringList examples{m_sureComma.isEmpty() ? m_comma : m_sureComma, m_point, m_both};
    examples.removeAll(QString());
    return {m_comma.isEmpty() ? DecimalSign::Point : DecimalSign::Comma, true,
        examples.join(QStringLiteral(", "))};
}

} // namespace settheory
