// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace settheory {

enum class MassUnit { Kilogram, Pound };
inline constexpr double kKilogramsPerPound = 0.45359237; ///< exact by definition (1959)

QString keyOf(MassUnit unit); ///< "kg", "lb"
std::optional<MassUnit> massUnitForKey(QStringView key); ///< also "kgs", "lbs", in any case

/// A mass as it was typed: an exact decimal and its unit. 225 lb stays 225 lb; kilograms are derived.
/// Never negative, below 100 000 of its unit.
class Mass {
public:
    static std::optional<Mass> from(double value, MassUnit unit);
    /// From text of the number grammar, without rounding to binary.
    static std::optional<Mass> fromText(QStringView text, MassUnit unit, bool commaAllowed = false);
    static std::optional<Mass> fromBillionths(qint64 billionths, MassUnit unit);

    double value() const; ///< in its own unit
    qint64 billionths() const { return m_billionths; } ///< of its own unit, exact
    MassUnit unit() const { return m_unit; }
    double kilograms() const;
    double in(MassUnit unit) const;
    QString text() const; ///< the number alone, as typed but shortest: "57.5"

    /// Same number and same unit.
    friend bool operator==(const Mass&, const Mass&) = default;

private:
    Mass(qint64 billionths, MassUnit unit)
        : m_billionths(billionths)
        , m_unit(unit)
    {
    }
    qint64 m_billionths = 0;
    MassUnit m_unit = MassUnit::Kilogram;
};

enum class DistanceUnit { Metre, Kilometre, Mile, Yard, Foot };
QString keyOf(DistanceUnit unit); ///< "m", "km", "mi", "yd", "ft"
std::optional<DistanceUnit> distanceUnitForKey(QStringView key); ///< also "meters", "miles" …

/// A distance as it was typed. Never negative.
class Distance {
public:
    static std::optional<Distance> from(double value, DistanceUnit unit);
    static std::optional<Distance> fromText(QStringView text, DistanceUnit unit, bool commaAllowed = false);
    static std::optional<Distance> fromBillionths(qint64 billionths, DistanceUnit unit);

    double value() const;
    qint64 billionths() const { return m_billionths; }
    DistanceUnit unit() const { return m_unit; }
    double metres() const;
    QString text() const;

    friend bool operator==(const Distance&, const Distance&) = default;

private:
    Distance(qint64 billionths, DistanceUnit unit)
        : m_billionths(billionths)
        , m_unit(unit)
    {
    }
    qint64 m_billionths = 0;
    DistanceUnit m_unit = DistanceUnit::Metre;
};

} // namespace settheory
