// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// What could be lifted once, in the unit of the load, after `reps` (done plus in reserve; 1 or more). All
/// formulas give the load itself at one rep. Beyond 10 reps they are guesses: see estimatedOneRepMax.
double oneRepMax(OneRepMaxFormula formula, double load, double reps);

/// An estimate from one set. Without a known RIR it is a lower bound, for a trend line of its own.
struct OneRepMaxEstimate {
    double kilograms = 0; ///< of effective load
    bool lowerBound = false;
};
/// From the set's first segment: reps + RIR at most 10 and RIR at most 3 (E §3.3); else nothing.
std::optional<OneRepMaxEstimate> estimatedOneRepMax(OneRepMaxFormula formula, const BlockSet& set);
/// What a load that was done `reps` times with that RIR is multiplied by; the same limits.
std::optional<double> oneRepMaxFactor(OneRepMaxFormula formula, double reps, std::optional<double> rir);

namespace measured {
std::optional<MeasureValue> topSetCompound(const MeasureContext& context);
std::optional<MeasureValue> topSetIsolation(const MeasureContext& context);
std::optional<MeasureValue> freshOneRepMax(const MeasureContext& context);
} // namespace measured

} // namespace settheory
