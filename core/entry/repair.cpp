// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/repair.h"

#include "core/entry/loggedlater.h"
#include "core/entry/logging.h"

#include <algorithm>

namespace settheory {
namespace {

bool isBefore(const Moment& a, const Moment& b)
{
    return a.secondsTo(b).value_or(0) > 0;
}

} // namespace

std::optional<Moment> lastSetTime(const Workout& workout)
{
    std::optional<Moment> last;
    for (const PerformedSet& set : workout.sets) {
        for (const auto& time : {set.startedAt, set.finishedAt}) {
            if (time && (!last || isBefore(*last, *time)))
                last = time;
        }
    }
    return last;
}

std::optional<qint64> spanSeconds(const Workout& workout)
{
    auto span = workout.finishedAt ? workout.startedAt.secondsTo(*workout.finishedAt) : std::nullopt;
    for (const Pause& pause : workout.pauses) {
        if (span)
            *span -= pause.seconds.value_or(0);
    }
    return span;
}

bool isLeftOpen(const Workout& workout, const Moment& now, const std::optional<Moment>& goneOnAt)
{
    Moment latest = latestMoment(workout);
    if (goneOnAt && isBefore(latest, *goneOnAt))
        latest = *goneOnAt;
    return workout.inProgress && !isLoggedLater(workout)
        && latest.secondsTo(now).value_or(0) > kLeftOpenSeconds;
}

bool isTooLong(const Workout& workout)
{
    return !workout.inProgress && spanSeconds(workout).value_or(0) > kLongestSpanSeconds;
}

std::optional<Workout> endedAtLastSet(Workout workout)
{
    const auto end = lastSetTime(workout);
    if (!end || !workout.finishedAt || !isBefore(*end, *workout.finishedAt))
        return std::nullopt;
    workout.finishedAt = end;
    std::erase_if(workout.pauses, [&](const Pause& pause) { return !isBefore(pause.from, *end); });
    for (Pause& pause : workout.pauses) {
        const auto most = pause.from.secondsTo(*end);
        if (pause.seconds && most)
            pause.seconds = static_cast<int>(std::min<qint64>(*pause.seconds, *most));
    }
    return workout;
}

Workout withoutEnds(Workout workout, std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i < first + count; ++i)
        workout.sets[i].finishedAt.reset();
    return workout;
}

} // namespace settheory
