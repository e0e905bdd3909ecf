// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/filenumbers.h"
#include "core/model/workout.h"

namespace settheory {

/// A load as people write it: "60", "60 kg", "BW", "+35" and "BW+35" (added to the body), "-20" (taken off).
struct LoadCell {
    QString number; ///< empty: none
    std::optional<MassUnit> unit;
    std::optional<LoadMode> mode;
};
LoadCell loadCell(const QString& cell);

/// "5+" is 5, the least it says; a number otherwise.
QString withoutPlus(const QString& cell);

/// What kind of set a word of an app or of its user says.
struct WrittenSetKind {
    SetRole role = SetRole::Working;
    bool toFailure = false;
    bool isRestTimer = false; ///< of Strong: no set
    bool isZero = false; ///< a number of the set that is 0
};
/// A number, a letter, or a word in the languages of the apps, also with a slip in it. Nothing for others.
std::optional<WrittenSetKind> setKindFrom(const QString& cell);

/// Reads the cells that all tables of sets have. Each function returns why the row must be left out; empty:
/// it is understood, and what the cell does not say is unknown.
class SetCells {
public:
    SetCells(const FileLoads& loads, FileNumbers numbers, ImportWarnings& warnings)
        : m_loads(loads)
        , m_numbers(numbers)
        , m_warnings(warnings)
    {
    }
    QString readReps(const QString& cell, PerformedSet& set) const;
    /// Seconds, or "1:05" and "2m 5s"; 0 is no time.
    QString readSeconds(const QString& cell, PerformedSet& set) const;
    /// `unit`: of the row, as written; `ofColumn` where neither it nor the cell says one. A cell of 0 is no
    /// load.
    QString readLoad(
        const QString& cell, const QString& unit, std::optional<MassUnit> ofColumn, PerformedSet& set) const;
    /// Without a unit it goes with that of the loads, and a warning says so. 0 is no distance.
    QString readDistance(
        const QString& cell, std::optional<DistanceUnit> unit, int line, PerformedSet& set) const;
    /// A word that is not known drops no set: it is a working set, with a warning. Refused where the cell
    /// holds something else than a word.
    QString readKind(const QString& cell, int line, PerformedSet& set) const;

private:
    const FileLoads& m_loads;
    FileNumbers m_numbers;
    ImportWarnings& m_warnings;
};

} // namespace settheory
