// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/gap.h"

#include "core/protocols/median.h"

#include <cmath>

namespace settheory {
namespace {

constexpr double kEstimateMargin =
    15; // seconds around a limit within which an estimate decides nothing [ours]
constexpr double kFarSeconds = 5 * 60; // [ours]
constexpr double kTooFarSeconds = 15 * 60; // [ours]
constexpr int kFarExercises = 2; // [ours]

Gap counted(std::optional<double> rest, TimeSource source)
{
    return {countedRest(rest, source), source};
}

/// From the times alone; nothing where they contradict the order.
Gap fromTimes(std::optional<double> end, std::optional<double> start, TimeSource source)
{
    if (!end || !start || *start < *end)
        return {};
    return {*start - *end, source};
}

} // namespace

Gap gapBetween(const PreparedWorkout& prepared, std::size_t earlier, std::size_t later)
{
    const BlockSet& a = prepared.sets[earlier];
    const BlockSet& b = prepared.sets[later];
    // In listed order neighbours in a round are not neighbours in the file, and a rest is there only in
    // rounds.
    const bool inListedRound = b.restSource == TimeSource::Stated && !b.start && later == earlier + 1;
    if (b.members.front() == a.members.back() + 1 || inListedRound)
        return counted(b.rest, b.restSource);
    return fromTimes(a.end, b.start, b.startSource);
}

Gap medianOf(const std::vector<Gap>& gaps)
{
    std::vector<double> known;
    TimeSource source = TimeSource::Measured;
    for (const Gap& gap : gaps) {
        if (!gap.seconds)
            continue;
        known.push_back(*gap.seconds);
        source = std::max(source, gap.source);
    }
    if (known.empty() || 2 * known.size() < gaps.size())
        return {};
    return {medianOf(std::move(known)), source};
}

RestClass classOf(const Gap& gap, const LogSettings& settings)
{
    if (!gap.seconds)
        return RestClass::Unknown;
    if (*gap.seconds <= settings.shortRestSeconds)
        return RestClass::Short;
    return *gap.seconds < settings.fullRestSeconds ? RestClass::Unclear : RestClass::Full;
}

bool classIsUncertain(const Gap& gap, const LogSettings& settings)
{
    const RestClass rest = classOf(gap, settings);
    if (rest == RestClass::Unclear || rest == RestClass::Unknown)
        return true;
    return gap.source == TimeSource::Estimated
        && (std::abs(*gap.seconds - settings.shortRestSeconds) < kEstimateMargin
            || std::abs(*gap.seconds - settings.fullRestSeconds) < kEstimateMargin);
}

bool isBelowFull(const Gap& gap, const LogSettings& settings)
{
    return gap.seconds && *gap.seconds < settings.fullRestSeconds;
}

bool Separation::isFar() const
{
    return (gap.seconds && *gap.seconds > kFarSeconds) || exercisesBetween >= kFarExercises;
}

bool Separation::isTooFar() const
{
    return gap.seconds && *gap.seconds > kTooFarSeconds;
}

Separation separationBetween(const WorkoutInLog& view, const PreparedWorkout& prepared, std::size_t earlier,
    std::size_t compound, Muscle muscle)
{
    const BlockSet& a = prepared.sets[earlier];
    Separation distance{gapBetween(prepared, earlier, compound)};
    int firstOfCompound = prepared.sets[compound].members.front();
    for (int i = a.members.back() + 1; !view.isListed() && i < firstOfCompound; ++i) {
        const PerformedSet& set = view.workout.sets[static_cast<std::size_t>(i)];
        const Exercise& exercise = *view.exercises[static_cast<std::size_t>(set.exercise)];
        if (!exercise.isCompound() || !exercise.hasPrimary(muscle))
            continue;
        firstOfCompound = i;
        const SetTimes& times = prepared.timeline[static_cast<std::size_t>(i)];
        distance.gap = i == a.members.back() + 1 ? counted(times.rest, times.restSource)
                                                 : fromTimes(a.end, times.start, times.startSource);
    }
    std::vector<ExerciseId> between;
    for (std::size_t place = earlier + 1; place < compound; ++place) {
        const BlockSet& set = prepared.sets[place];
        const bool earlyEnough = view.isListed() || set.members.front() < firstOfCompound;
        if (earlyEnough && std::ranges::find(between, set.exerciseId) == between.end())
            between.push_back(set.exerciseId);
    }
    distance.exercisesBetween = static_cast<int>(between.size());
    return distance;
}

} // namespace settheory
