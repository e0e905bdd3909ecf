// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/effort.h"

#include "core/measures/duration.h"
#include "core/stats/describe.h"

namespace settheory {
namespace {

std::optional<Rests::Median> medianOf(const std::vector<double>& seconds)
{
    const auto median = stats::median(seconds);
    return median ? std::optional(Rests::Median{*median, static_cast<int>(seconds.size())}) : std::nullopt;
}

/// What was named for the set; of several segments or sides the last that was answered.
std::optional<FailedFirst> answerOf(const Workout& workout, const BlockSet& set)
{
    for (auto member = set.members.rbegin(); member != set.members.rend(); ++member) {
        if (const auto& answer = workout.sets[static_cast<std::size_t>(*member)].failedFirst)
            return answer;
    }
    return std::nullopt;
}

} // namespace

Rests restsOf(const Block& block)
{
    std::vector<double> all;
    std::map<TimeSource, std::vector<double>> bySource;
    for (std::size_t i = 1; i < block.sets.size(); ++i) {
        const BlockSet& set = block.sets[i];
        const bool isStatedShort = !set.rest && set.restSource == TimeSource::Stated;
        if (!set.rest && !isStatedShort)
            continue;
        const double seconds = set.rest.value_or(kStatedShortSeconds);
        all.push_back(seconds);
        bySource[set.restSource].push_back(seconds);
    }
    Rests rests;
    rests.all = medianOf(all);
    for (const auto& [source, seconds] : bySource)
        rests.bySource[source] = *medianOf(seconds);
    if (!rests.bySource.empty())
        rests.source = rests.bySource.rbegin()->first; // ordered from certain to uncertain
    return rests;
}

FailedFirstCount failedFirstOf(const Workout& workout, const Block& block)
{
    FailedFirstCount count;
    for (const BlockSet& set : block.sets) {
        const bool isAsked = set.mechanic == Mechanic::Compound && (set.failure || set.rir == 0.0);
        if (!isAsked)
            continue;
        ++count.asked;
        const auto answer = answerOf(workout, set);
        if (!answer)
            continue;
        ++count.answered;
        ++count.answers[*answer];
        count.target += *answer == FailedFirst(block.muscle) ? 1 : 0;
    }
    return count;
}

namespace measured {

std::optional<MeasureValue> meanRir(const MeasureContext& context)
{
    double sum = 0;
    int count = 0;
    for (const BlockSet& set : context.block.sets) {
        if (set.rir) {
            sum += *set.rir;
            ++count;
        }
    }
    return count > 0 ? std::optional(MeasureValue{sum / count}) : std::nullopt;
}

std::optional<MeasureValue> sessionRpe(const MeasureContext& context)
{
    const auto rpe = context.workout.sessionRpe;
    return rpe ? std::optional(MeasureValue{*rpe}) : std::nullopt;
}

std::optional<MeasureValue> sessionLoad(const MeasureContext& context)
{
    const auto rpe = context.workout.sessionRpe;
    const auto seconds = settheory::workoutDuration(context.workout, context.prepared).seconds;
    return rpe && seconds ? std::optional(MeasureValue{*rpe * *seconds / 60}) : std::nullopt;
}

std::optional<MeasureValue> restMedian(const MeasureContext& context)
{
    const auto rests = restsOf(context.block);
    return rests.all ? std::optional(MeasureValue{rests.all->seconds}) : std::nullopt;
}

} // namespace measured
} // namespace settheory
