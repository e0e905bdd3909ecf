// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// A body weight and whether it was taken over from an earlier workout.
struct KnownBodyWeight {
    Mass mass;
    bool carriedOver = false; ///< last known within 30 days before, not weighed that day
};

/// The workout's own, else the last known within 30 days before it; nothing if there is none.
std::optional<KnownBodyWeight> bodyWeightFor(const Log& log, const Workout& workout);

bool isBodyweight(LoadMode mode); ///< the body's own weight, with or without a load

/// The load mode of a set: its own, else its exercise's.
LoadMode loadModeOf(const Exercise& exercise, const PerformedSet& set);

/// Kilograms moved in one rep of the set (domain.md §4 "effective load"): per hand × 2 where the side is
/// both; body weight: fraction × body mass + added − assistance; a one-sided exercise logged as `both`: the
/// load as typed (its volume counts both sides, see volumeFactor). Nothing if the load, the fraction or the
/// body weight it needs is unknown.
std::optional<double> effectiveLoad(
    const Exercise& exercise, const PerformedSet& set, std::optional<double> bodyKilograms);

/// 2 for a one-sided exercise logged as `both` (each side did the reps), else 1.
double volumeFactor(const Exercise& exercise, const PerformedSet& set);

} // namespace settheory
