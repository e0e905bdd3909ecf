// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/onerepmax.h"

#include "core/model/load.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

// Beyond these the formulas are guesses (Reynolds 2006, Nuzzo 2024; E §3.3).
constexpr double kMostReps = 10;
constexpr double kMostRir = 3;

/// Whether a set's load leans on a body weight that was weighed on another day.
bool isCarriedOver(const MeasureContext& context, const BlockSet& set)
{
    const Workout& workout = context.workout;
    const PerformedSet& done = workout.sets[static_cast<std::size_t>(set.members.front())];
    const LoadMode mode = loadModeOf(context.log.exerciseOf(workout, done), done);
    if (mode == LoadMode::Total || mode == LoadMode::PerHand || mode == LoadMode::Stack)
        return false;
    const auto body = bodyWeightFor(context.log, workout);
    return body && body->carriedOver;
}

std::optional<MeasureValue> topSet(const MeasureContext& context, Mechanic part)
{
    const BlockSet* top = nullptr;
    bool anyUnknown = false;
    for (const BlockSet& set : context.block.sets) {
        if (set.mechanic && set.mechanic != part)
            continue;
        if (!set.mechanic || !set.load)
            anyUnknown = true;
        else if (!top || *set.load > *top->load)
            top = &set;
    }
    if (!top || *top->load < 0)
        return std::nullopt;
    return MeasureValue{*top->load, std::nullopt, anyUnknown, isCarriedOver(context, *top)};
}

} // namespace

double oneRepMax(OneRepMaxFormula formula, double load, double reps)
{
    if (reps == 1)
        return load;
    switch (formula) {
    case OneRepMaxFormula::Epley:
        return load * (1 + reps / 30);
    case OneRepMaxFormula::Brzycki:
        return load * 36 / (37 - reps);
    case OneRepMaxFormula::Lombardi:
        return load * std::pow(reps, 0.10);
    case OneRepMaxFormula::Wathan:
        return 100 * load / (48.8 + 53.8 * std::exp(-0.075 * reps));
    case OneRepMaxFormula::Mayhew:
        return 100 * load / (52.2 + 41.9 * std::exp(-0.055 * reps));
    case OneRepMaxFormula::OConner:
        return load * (1 + 0.025 * reps);
    case OneRepMaxFormula::Lander:
        return 100 * load / (101.3 - 2.67123 * reps);
    }
    return load;
}

std::optional<double> oneRepMaxFactor(OneRepMaxFormula formula, double reps, std::optional<double> rir)
{
    const double possible = reps + rir.value_or(0);
    if (reps < 1 || possible > kMostReps || rir.value_or(0) > kMostRir)
        return std::nullopt;
    return oneRepMax(formula, 1, possible);
}

std::optional<OneRepMaxEstimate> estimatedOneRepMax(OneRepMaxFormula formula, const BlockSet& set)
{
    if (!set.load || *set.load <= 0 || !set.firstReps)
        return std::nullopt;
    const auto factor = oneRepMaxFactor(formula, *set.firstReps, set.firstRir);
    return factor ? std::optional(OneRepMaxEstimate{*set.load * *factor, !set.firstRir}) : std::nullopt;
}

namespace measured {

std::optional<MeasureValue> topSetCompound(const MeasureContext& context)
{
    return topSet(context, Mechanic::Compound);
}

std::optional<MeasureValue> topSetIsolation(const MeasureContext& context)
{
    return topSet(context, Mechanic::Isolation);
}

std::optional<MeasureValue> freshOneRepMax(const MeasureContext& context)
{
    const auto& sets = context.block.sets;
    const auto isCompound = [](const BlockSet& set) { return set.mechanic == Mechanic::Compound; };
    const Mechanic wanted = std::ranges::any_of(sets, isCompound) ? Mechanic::Compound : Mechanic::Isolation;
    std::optional<MeasureValue> best;
    for (const BlockSet& set : sets) {
        if (set.mechanic != wanted || set.prefatigued)
            continue;
        const auto estimate = estimatedOneRepMax(context.log.settings().formula, set);
        if (!estimate)
            continue;
        // A known estimate beats any lower bound: the two never share a trend line.
        const bool isBetter = !best || (best->atLeast && !estimate->lowerBound)
            || (best->atLeast == estimate->lowerBound && estimate->kilograms > best->value);
        if (isBetter)
            best = MeasureValue{
                estimate->kilograms, std::nullopt, estimate->lowerBound, isCarriedOver(context, set)};
    }
    return best;
}

} // namespace measured
} // namespace settheory
