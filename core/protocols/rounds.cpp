// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/rounds.h"

#include <algorithm>

namespace settheory {
namespace {

using Places = std::vector<std::size_t>;

/// The exercises that stand between two places; nothing if there are none, or one of them twice.
std::optional<std::vector<ExerciseId>> exercisesBetween(
    const PreparedWorkout& prepared, std::size_t a, std::size_t b)
{
    std::vector<ExerciseId> between;
    for (std::size_t place = a + 1; place < b; ++place) {
        const ExerciseId& exercise = prepared.sets[place].exerciseId;
        if (std::ranges::find(between, exercise) != between.end())
            return std::nullopt;
        between.push_back(exercise);
    }
    return between.empty() ? std::nullopt : std::optional(between);
}

/// How many of the others belong to the first round before its main set: the round may begin with one of
/// them. Straight sets of an exercise before the rounds do not.
std::size_t othersBefore(
    const PreparedWorkout& prepared, std::size_t mainSet, const std::vector<ExerciseId>& others)
{
    const auto exerciseAt = [&](std::size_t back) { return prepared.sets[mainSet - 1 - back].exerciseId; };
    std::size_t count = 0;
    while (count < others.size() && count < mainSet && exerciseAt(count) == others[others.size() - 1 - count])
        ++count;
    const bool straight = count > 0 && count < mainSet && exerciseAt(count) == exerciseAt(count - 1);
    return straight ? 0 : count;
}

bool areAntagonists(const Exercise& a, const Exercise& b)
{
    return std::ranges::any_of(a.primary, [&](Muscle muscle) {
        return std::ranges::any_of(
            antagonistsOf(muscle), [&](Muscle opposite) { return b.hasPrimary(opposite); });
    });
}

/// A primary muscle of both, or one's primary is a helper of the other.
bool shareWork(const Exercise& a, const Exercise& b)
{
    return std::ranges::any_of(a.primary, [&](Muscle muscle) {
        return b.hasPrimary(muscle) || b.hasSecondary(muscle);
    }) || std::ranges::any_of(b.primary, [&](Muscle muscle) { return a.hasSecondary(muscle); });
}

} // namespace

Places setsOfMainExercise(const std::vector<BlockSet>& sets)
{
    Places best;
    for (const BlockSet& candidate : sets) {
        Places places;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            if (sets[i].exerciseId == candidate.exerciseId)
                places.push_back(i);
        }
        if (places.size() > best.size())
            best = std::move(places);
    }
    return best;
}

std::optional<Rounds> roundsOf(const PreparedWorkout& prepared, const Places& mainSets)
{
    if (mainSets.size() < 2)
        return std::nullopt;
    const auto others = exercisesBetween(prepared, mainSets[0], mainSets[1]);
    for (std::size_t i = 1; others && i + 1 < mainSets.size(); ++i) {
        if (exercisesBetween(prepared, mainSets[i], mainSets[i + 1]) != others)
            return std::nullopt;
    }
    if (!others)
        return std::nullopt;

    const std::size_t begin = mainSets.front() - othersBefore(prepared, mainSets.front(), *others);
    const std::size_t count = others->size() + 1;
    Rounds rounds;
    std::vector<Gap> gaps;
    for (std::size_t place = begin; place < prepared.sets.size(); ++place) {
        const std::size_t station = (place - begin) % count;
        if (rounds.stations.size() < count)
            rounds.stations.push_back(prepared.sets[place]);
        else if (prepared.sets[place].exerciseId != rounds.stations[station].exerciseId)
            break;
        if (station > 0)
            gaps.push_back(gapBetween(prepared, place - 1, place));
    }
    rounds.gap = medianOf(gaps);
    return rounds;
}

Protocol protocolOf(const WorkoutInLog& view, const Rounds& rounds, Muscle muscle)
{
    const std::size_t count = rounds.stations.size();
    const bool allForMuscle = std::ranges::all_of(
        rounds.stations, [&](const BlockSet& set) { return view.exerciseOf(set).hasPrimary(muscle); });
    if (count >= 3 && allForMuscle)
        return Protocol::GiantSet;
    if (count >= 4)
        return Protocol::Circuit;
    if (count == 3) // neither: the table has no word of its own for three with different muscles
        return Protocol::SupersetUnrelated;
    const Exercise& first = view.exerciseOf(rounds.stations[0]);
    const Exercise& second = view.exerciseOf(rounds.stations[1]);
    if (shareWork(first, second))
        return Protocol::CompoundSet;
    return areAntagonists(first, second) ? Protocol::AntagonistSuperset : Protocol::SupersetUnrelated;
}

} // namespace settheory
