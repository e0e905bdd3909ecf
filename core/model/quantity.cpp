// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/quantity.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

constexpr double kBillion = 1e9;
constexpr qint64 kMassLimit = 100'000LL * 1'000'000'000;
constexpr qint64 kDistanceLimit = 9'000'000'000LL * 1'000'000'000;

double metresPer(DistanceUnit unit)
{
    switch (unit) {
    case DistanceUnit::Metre:
        return 1;
    case DistanceUnit::Kilometre:
        return 1000;
    case DistanceUnit::Mile:
        return 1609.344;
    case DistanceUnit::Yard:
        return 0.9144;
    case DistanceUnit::Foot:
        return 0.3048;
    }
    return 1;
}

} // namespace

QString keyOf(MassUnit unit)
{
    return unit == MassUnit::Pound ? QStringLiteral("lb") : QStringLiteral("kg");
}

std::optional<MassUnit> massUnitForKey(QStringView key)
{
    const QString word = key.trimmed().toString().toLower();
    constexpr std::array kKilograms = {u"kg", u"kgs", u"kilogram", u"kilograms", u"kilo", u"kilos", u"кг"};
    constexpr std::array kPounds = {u"lb", u"lbs", u"pound", u"pounds", u"фунт", u"фунты"};
    const auto isIt = [&](const char16_t* known) { return word == known; };
    if (std::ranges::any_of(kKilograms, isIt))
        return MassUnit::Kilogram;
    if (std::ranges::any_of(kPounds, isIt))
        return MassUnit::Pound;
    return std::nullopt;
}

std::optional<Mass> Mass::from(double value, MassUnit unit)
{
    const auto billionths = number::billionths(value);
    return billionths ? fromBillionths(*billionths, unit) : std::nullopt;
}

std::optional<Mass> Mass::fromText(QStringView text, MassUnit unit, bool commaAllowed)
{
    const auto billionths = number::billionths(text, commaAllowed);
    return billionths ? fromBillionths(*billionths, unit) : std::nullopt;
}

std::optional<Mass> Mass::fromBillionths(qint64 billionths, MassUnit unit)
{
    if (billionths < 0 || billionths >= kMassLimit)
        return std::nullopt;
    return Mass(billionths, unit);
}

double Mass::value() const
{
    return static_cast<double>(m_billionths) / kBillion;
}

double Mass::kilograms() const
{
    return m_unit == MassUnit::Pound ? value() * kKilogramsPerPound : value();
}

double Mass::in(MassUnit unit) const
{
    if (unit == m_unit)
        return value();
    return unit == MassUnit::Pound ? kilograms() / kKilogramsPerPound : kilograms();
}

QString Mass::text() const
{
    return number::textOfBillionths(m_billionths);
}

QString keyOf(DistanceUnit unit)
{
    switch (unit) {
    case DistanceUnit::Metre:
        return QStringLiteral("m");
    case DistanceUnit::Kilometre:
        return QStringLiteral("km");
    case DistanceUnit::Mile:
        return QStringLiteral("mi");
    case DistanceUnit::Yard:
        return QStringLiteral("yd");
    case DistanceUnit::Foot:
        return QStringLiteral("ft");
    }
    return {};
}

std::optional<DistanceUnit> distanceUnitForKey(QStringView key)
{
    const QString word = key.trimmed().toString().toLower();
    if (word == u"m" || word == u"meter" || word == u"meters" || word == u"metre" || word == u"metres")
        return DistanceUnit::Metre;
    if (word == u"km" || word == u"kilometers" || word == u"kilometres")
        return DistanceUnit::Kilometre;
    if (word == u"mi" || word == u"mile" || word == u"miles")
        return DistanceUnit::Mile;
    if (word == u"yd" || word == u"yard" || word == u"yards")
        return DistanceUnit::Yard;
    if (word == u"ft" || word == u"foot" || word == u"feet")
        return DistanceUnit::Foot;
    return std::nullopt;
}

std::optional<Distance> Distance::from(double value, DistanceUnit unit)
{
    const auto billionths = number::billionths(value);
    return billionths ? fromBillionths(*billionths, unit) : std::nullopt;
}

std::optional<Distance> Distance::fromText(QStringView text, DistanceUnit unit, bool commaAllowed)
{
    const auto billionths = number::billionths(text, commaAllowed);
    return billionths ? fromBillionths(*billionths, unit) : std::nullopt;
}

std::optional<Distance> Distance::fromBillionths(qint64 billionths, DistanceUnit unit)
{
    if (billionths < 0 || billionths >= kDistanceLimit)
        return std::nullopt;
    return Distance(billionths, unit);
}

double Distance::value() const
{
    return static_cast<double>(m_billionths) / kBillion;
}

double Distance::metres() const
{
    return value() * metresPer(m_unit);
}

QString Distance::text() const
{
    return number::textOfBillionths(m_billionths);
}

} // namespace settheory
