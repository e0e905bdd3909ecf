// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

namespace settheory {

/// How a load is put on a bar.
struct PlateLoading {
    Mass bar;
    std::vector<Mass> eachSide; ///< from the inside, heaviest first
    std::optional<Mass> shortBy; ///< of the whole load what no plates make; none: it is made exactly
};

/// The plates that nearly every gym has enough of, heaviest first: 25 to 1.25 kg, 45 to 2.5 lb.
const std::vector<Mass>& usualPlates(MassUnit unit);

/// The bar of an exercise where it can only be one: 20 kg or 45 lb for a barbell. Others differ from gym to
/// gym: nothing.
std::optional<Mass> usualBar(const Exercise& exercise, MassUnit unit);

/// The heaviest loading with these plates, as many as needed, that is not above the load; all in its unit.
/// Nothing where the load is below the bar.
std::optional<PlateLoading> platesFor(const Mass& load, const Mass& bar, const std::vector<Mass>& plates);

} // namespace settheory
