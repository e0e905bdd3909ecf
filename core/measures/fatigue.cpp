// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/fatigue.h"

#include "core/model/load.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace settheory {
namespace {

constexpr qint64 kWindowSeconds = 28LL * 86400; // [ours]
constexpr double kSameLoad = 0.005; // kilograms: 225 lb written in another app's kilograms is the same load

const PerformedExercise& performedIn(const Workout& workout, const BlockSet& set)
{
    return workout.exercises[static_cast<std::size_t>(set.exercise)];
}

/// What this set was and gave, for finding its like in other workouts; nothing if load or effort is unknown.
std::optional<FreshFirstSet> described(const Log& log, const Workout& workout, const BlockSet& set)
{
    const PerformedSet& done = workout.sets[static_cast<std::size_t>(set.members.front())];
    FreshFirstSet result;
    result.instant = workout.startedAt.instant();
    result.mode = loadModeOf(log.exerciseOf(performedIn(workout, set)), done);
    const bool isBodyAlone =
        result.mode == LoadMode::Bodyweight || (result.mode == LoadMode::BodyweightPlus && !done.load);
    if ((!done.load && !isBodyAlone) || !set.firstReps || !set.firstRir)
        return std::nullopt;
    result.kilograms = done.load && !isBodyAlone ? done.load->kilograms() : 0;
    if (result.mode == LoadMode::Stack)
        result.place = workout.place;
    result.capacity = *set.firstReps + *set.firstRir;
    return result;
}

bool sharePrimary(const Exercise& a, const Exercise& b)
{
    return std::ranges::any_of(a.primary, [&](Muscle muscle) { return b.hasPrimary(muscle); });
}

/// Whether an isolation came before the set that tires its exercise, and no compound that does.
bool isAfterIsolationAlone(const MeasureContext& context, const BlockSet& set)
{
    const Exercise& exercise = context.log.exerciseOf(performedIn(context.workout, set));
    bool isAfterIsolation = false;
    for (const BlockSet& earlier : context.prepared.sets) {
        if (earlier.members == set.members)
            break;
        if (earlier.exerciseId == set.exerciseId)
            continue;
        const Exercise& other = context.log.exerciseOf(performedIn(context.workout, earlier));
        if (other.isIsolation())
            isAfterIsolation |= sharePrimary(other, exercise)
                || std::ranges::any_of(
                    other.primary, [&](Muscle muscle) { return exercise.hasSecondary(muscle); });
        else if (sharePrimary(other, exercise))
            return false;
    }
    return isAfterIsolation;
}

} // namespace

FreshHistory FreshHistory::of(const Log& log, const Tempos& tempos)
{
    FreshHistory history;
    for (const WorkoutPtr& workout : log.workouts())
        history.add(log, *workout, prepared(log, *workout, tempos));
    return history;
}

void FreshHistory::add(const Log& log, const Workout& workout, const PreparedWorkout& prepared)
{
    std::vector<ExerciseId> seen;
    for (const BlockSet& set : prepared.sets) {
        if (std::ranges::find(seen, set.exerciseId) != seen.end())
            continue;
        seen.push_back(set.exerciseId);
        if (set.prefatigued)
            continue;
        if (const auto first = described(log, workout, set))
            m_sets[set.exerciseId].push_back(*first);
    }
}

const FreshFirstSet* FreshHistory::nearest(const ExerciseId& exercise, const FreshFirstSet& like) const
{
    const auto found = m_sets.constFind(exercise);
    if (found == m_sets.constEnd())
        return nullptr;
    const FreshFirstSet* best = nullptr;
    const auto distance = [&](const FreshFirstSet& set) { return std::abs(set.instant - like.instant); };
    auto it = std::ranges::lower_bound(*found, like.instant - kWindowSeconds, {}, &FreshFirstSet::instant);
    for (; it != found->end() && it->instant <= like.instant + kWindowSeconds; ++it) {
        const bool isAlike = it->mode == like.mode && it->place == like.place
            && std::abs(it->kilograms - like.kilograms) < kSameLoad;
        if (isAlike && (!best || distance(*it) < distance(*best)))
            best = &*it;
    }
    return best;
}

namespace measured {

std::optional<MeasureValue> prefatigueCost(const MeasureContext& context)
{
    const auto& sets = context.block.sets;
    const auto compound =
        std::ranges::find_if(sets, [](const BlockSet& set) { return set.mechanic == Mechanic::Compound; });
    if (!context.fresh || compound == sets.end() || !isAfterIsolationAlone(context, *compound))
        return std::nullopt;
    const auto tired = described(context.log, context.workout, *compound);
    const FreshFirstSet* fresh = tired ? context.fresh->nearest(compound->exerciseId, *tired) : nullptr;
    if (!fresh || fresh->capacity <= 0)
        return std::nullopt;
    return MeasureValue{1 - tired->capacity / fresh->capacity};
}

std::optional<MeasureValue> repLoss(const MeasureContext& context)
{
    std::vector<const BlockSet*> compounds;
    for (const BlockSet& set : context.block.sets) {
        if (set.mechanic == Mechanic::Compound)
            compounds.push_back(&set);
    }
    if (compounds.size() < 2)
        return std::nullopt;
    const BlockSet& first = *compounds.front();
    const BlockSet& last = *compounds.back();
    const bool isKnown =
        first.load && last.load && first.firstReps && last.firstReps && first.firstRir && last.firstRir;
    if (!isKnown || first.exerciseId != last.exerciseId || std::abs(*first.load - *last.load) > kSameLoad
        || std::abs(*first.firstRir - *last.firstRir) > 1)
        return std::nullopt;
    return MeasureValue{*first.firstReps - *last.firstReps};
}

} // namespace measured
} // namespace settheory
