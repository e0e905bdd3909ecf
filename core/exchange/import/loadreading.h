// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"

namespace settheory {

/// The loads of a file as they are written, and how often.
using LoadCounts = QHash<QString, int>;

/// A load that an app converted from the other unit without rounding it ("6.80388555" kilograms are 15 lb),
/// brought back. At least three decimals, and more than chance would give. Nothing if it is none.
std::optional<Mass> convertedFrom(QStringView text, MassUnit unit);

/// A load that was converted from the other unit and rounded to two decimals ("61.24" kilograms are 135 lb):
/// the half pound or quarter kilogram that it may have been. Only for files whose lifter thinks in that unit.
std::optional<Mass> roundedFrom(double value, MassUnit unit);

/// How the loads of one file, or those of its rows in one unit, are read.
class LoadReading {
public:
    /// Decides from all loads whether the lifter thinks in the other unit: at least 60 % of them are rounded
    /// half pounds (or quarter kilograms), and more than are plain numbers of this one [ours].
    LoadReading(const LoadCounts& counts, MassUnit unit, bool commaAllowed);

    /// As typed, or as it was before it was converted. Nothing if it is not a load.
    std::optional<Mass> mass(const QString& text) const;

    MassUnit thinksIn() const { return m_thinksIn; }
    /// "304 of 304 loads are pounds that were converted …"; empty if there were none such.
    QString evidence() const { return m_evidence; }

private:
    MassUnit m_unit;
    bool m_commaAllowed;
    bool m_rounded = false;
    MassUnit m_thinksIn;
    QString m_evidence;
};

/// For a file that states no unit: what its loads look like, to prefill a question. Never used unasked.
UnitDecision guessedUnit(const LoadCounts& counts);

} // namespace settheory
