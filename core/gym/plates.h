// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/settings.h"

namespace settheory {

/// How a load is put on a bar.
struct PlateLoading {
    Mass bar;
    std::vector<Mass> eachSide; ///< from the inside, heaviest first
    std::optional<Mass> shortBy; ///< of the whole load what no plates make; none: it is made exactly
};

/// The plates that nearly every gym has enough of, heaviest first: 25 to 1.25 kg, 45 to 2.5 lb.
const std::vector<PlatePairs>& usualPlates(MassUnit unit);
/// 20 kg, 45 lb.
Mass usualBar(MassUnit unit);

/// The log's own plates of that unit, heaviest first; the usual ones where it has none.
std::vector<PlatePairs> platesOf(const LogSettings& settings, MassUnit unit);
/// The log's own barbell for loads in that unit, else the usual one.
Mass barbellOf(const LogSettings& settings, MassUnit unit);

/// The bar of an exercise for loads in that unit: its own, else the log's where it is done with a barbell.
/// Bars of machines and of other shapes differ from gym to gym: nothing. An own bar in the other unit:
/// nothing, plates of two units do not mix here.
std::optional<Mass> barOf(const Exercise& exercise, MassUnit unit, const LogSettings& settings);

/// The heaviest loading that is not above the load, with as few plates as that takes; all in its unit.
/// Nothing where the load is below the bar.
std::optional<PlateLoading> platesFor(
    const Mass& load, const Mass& bar, const std::vector<PlatePairs>& plates);

} // namespace settheory
