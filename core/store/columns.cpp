// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"

namespace settheory {

std::optional<Mass> RowReader::mass(int column) const
{
    if (m_row.isNull(column))
        return std::nullopt;
    const std::string_view unit = m_row.bytes(column + 1);
    const auto mass =
        Mass::fromBillionths(m_row.integer(column), unit == "lb" ? MassUnit::Pound : MassUnit::Kilogram);
    m_good = m_good && mass && (unit == "kg" || unit == "lb");
    return mass;
}

std::optional<Distance> RowReader::distance(int column) const
{
    if (m_row.isNull(column))
        return std::nullopt;
    const auto unit = key(column + 1, distanceUnitForKey, DistanceUnit::Metre);
    const auto distance = Distance::fromBillionths(m_row.integer(column), unit);
    m_good = m_good && distance.has_value();
    return distance;
}

std::optional<Moment> RowReader::moment(int column) const
{
    if (m_row.isNull(column))
        return std::nullopt;
    const ShortText text(m_row.bytes(column));
    const auto moment = Moment::fromIso(text.view());
    m_good = m_good && moment.has_value();
    return moment;
}

std::optional<bool> RowReader::boolean(int column) const
{
    return m_row.isNull(column) ? std::nullopt : std::optional(m_row.integer(column) != 0);
}

} // namespace settheory
