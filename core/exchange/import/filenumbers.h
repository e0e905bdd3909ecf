// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/exchange/import/loadreading.h"

#include <cmath>
#include <map>

namespace settheory {

/// The numbers of one file, after its decimal sign is decided.
struct FileNumbers {
    bool commaAllowed = false;

    std::optional<double> decimal(const QString& cell) const { return number::decimal(cell, commaAllowed); }

    /// A count of reps; "10.0" is one. At most 999 999 999, never negative.
    std::optional<int> count(const QString& cell) const
    {
        const auto value = seconds(cell);
        return value && decimal(cell) == std::trunc(*decimal(cell)) ? value : std::nullopt;
    }

    /// Seconds, which some apps write with a fraction; that is cut off.
    std::optional<int> seconds(const QString& cell) const
    {
        const auto value = decimal(cell);
        if (!value || *value < 0 || *value > 999'999'999)
            return std::nullopt;
        return static_cast<int>(*value);
    }

    /// Reps in reserve: 10 − RPE. Unknown for an empty cell or 0, and with a warning for what is no RPE.
    std::optional<double> rirFromRpe(const QString& cell, int line, ImportWarnings& warnings) const;
};

/// The loads of a file of which some rows may state their unit and others not.
class FileLoads {
public:
    using Counts = std::map<std::optional<MassUnit>, LoadCounts>; ///< by the unit that is stated

    /// `told`: the unit of the loads that state none. Without it they are looked at as if they were of the
    /// likeliest unit, and the decision says that it must be asked.
    FileLoads(const Counts& counts, std::optional<MassUnit> told, bool commaAllowed);

    const UnitDecision& decision() const { return m_decision; }
    /// What speaks against what was told; empty if nothing does.
    QString doubt() const { return m_doubt; }
    std::optional<Mass> mass(const QString& cell, std::optional<MassUnit> stated) const;
    MassUnit unstatedUnit() const { return m_unstated; }

private:
    UnitDecision m_decision;
    QString m_doubt;
    MassUnit m_unstated = MassUnit::Kilogram;
    bool m_commaAllowed;
    std::map<MassUnit, LoadReading> m_readings;
};

} // namespace settheory
