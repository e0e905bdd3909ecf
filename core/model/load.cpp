// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/load.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr qint64 kCarrySeconds = 30LL * 86400;

} // namespace

std::optional<KnownBodyWeight> bodyWeightFor(const Log& log, const Workout& workout)
{
    if (workout.bodyWeight)
        return KnownBodyWeight{*workout.bodyWeight, false};
    const qint64 start = workout.startedAt.instant();
    const auto& workouts = log.workouts();
    auto it = std::ranges::lower_bound(
        workouts, start, {}, [](const WorkoutPtr& other) { return other->startedAt.instant(); });
    while (it != workouts.begin()) {
        --it;
        if (start - (*it)->startedAt.instant() > kCarrySeconds)
            break;
        if ((*it)->bodyWeight)
            return KnownBodyWeight{*(*it)->bodyWeight, true};
    }
    return std::nullopt;
}

bool isBodyweight(LoadMode mode)
{
    return mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus
        || mode == LoadMode::BodyweightMinus;
}

LoadMode loadModeOf(const Exercise& exercise, const PerformedSet& set)
{
    return set.loadMode.value_or(exercise.loadMode);
}

std::optional<double> effectiveLoad(
    const Exercise& exercise, const PerformedSet& set, std::optional<double> bodyKilograms)
{
    const LoadMode mode = loadModeOf(exercise, set);
    const auto typed = set.load ? std::optional(set.load->kilograms()) : std::nullopt;
    switch (mode) {
    case LoadMode::Total:
    case LoadMode::Stack:
        return typed;
    case LoadMode::PerHand:
        if (!typed)
            return std::nullopt;
        return set.side == Side::Both && !exercise.oneSided ? 2 * *typed : *typed;
    case LoadMode::Bodyweight:
    case LoadMode::BodyweightPlus:
    case LoadMode::BodyweightMinus:
        break;
    }
    if (!bodyKilograms || !exercise.bodyMassFraction)
        return std::nullopt;
    const double body = *exercise.bodyMassFraction * *bodyKilograms;
    if (mode == LoadMode::Bodyweight)
        return body;
    if (mode == LoadMode::BodyweightMinus)
        return typed ? std::optional(body - *typed) : std::nullopt;
    return body
        + typed.value_or(0); // nothing added is known to be nothing: body weight plus without a number
}

double volumeFactor(const Exercise& exercise, const PerformedSet& set)
{
    return exercise.oneSided && set.side == Side::Both ? 2 : 1;
}

} // namespace settheory
