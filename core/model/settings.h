// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity.h"
#include "core/model/tablemapping.h"

#include <vector>

namespace settheory {

/// Formulas for the estimated one-repetition maximum; see core/measures/onerepmax.h.
enum class OneRepMaxFormula { Epley, Brzycki, Lombardi, Wathan, Mayhew, OConner, Lander };
QString keyOf(OneRepMaxFormula formula);
std::optional<OneRepMaxFormula> oneRepMaxFormulaForKey(QStringView key);
QString nameOf(OneRepMaxFormula formula);

/// Plates of one mass.
struct PlatePairs {
    Mass plate;
    std::optional<int> pairs; ///< one plate for each side; nothing: as many as are needed

    friend bool operator==(const PlatePairs&, const PlatePairs&) = default;
};

/// The settings that change a number. They live in the log, not on the machine.
/// The defaults marked [ours] in the documentation are this project's own choice.
struct LogSettings {
    MassUnit unit = MassUnit::Kilogram; ///< of a load typed without one
    OneRepMaxFormula formula = OneRepMaxFormula::Epley;
    double hardSetRir = 3; ///< a set with at most this in reserve is hard
    int shortRestSeconds = 30; ///< rests up to here are short
    int fullRestSeconds = 60; ///< rests from here are full; between the two: unclear
    double openerShare = 0.5; ///< an exhaustive opener has at most this share of the heaviest later load
    int defaultRestSeconds = 120; ///< what the rest clock counts down from
    int pairRestSeconds = 0; ///< between the two of a pair or group that take turns; 0: at once
    std::optional<int> roundRestSeconds; ///< after a round of them; as any other rest where not set
    /// The lifter's own, kilograms first, heaviest first. None of a unit: those that nearly every gym has.
    std::vector<PlatePairs> plates;
    std::optional<Mass> barInKilograms; ///< what a barbell weighs where an exercise says no other; 20 kg
    std::optional<Mass> barInPounds; ///< the same for loads in pounds; 45 lb
    std::vector<TableMapping> mappings; ///< of the lifter's own tables, by name; see putMapping()

    friend bool operator==(const LogSettings&, const LogSettings&) = default;
};

/// By its name, ignoring case and surrounding blanks; null if there is none.
const TableMapping* findMapping(const LogSettings& settings, QStringView name);
/// Puts it in its place by name, instead of one that has that name already.
void putMapping(LogSettings& settings, TableMapping mapping);
void removeMapping(LogSettings& settings, QStringView name);
/// Whether the one comes before the other in the settings.
bool isBefore(const TableMapping& one, const TableMapping& other);

} // namespace settheory
