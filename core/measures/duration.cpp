// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/duration.h"

#include "core/measures/pauses.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

// [ours]
constexpr double kLongGap = 600; // a gap over this counts as this
constexpr double kRestPerGap = 300; // what a gap has beyond is idle
constexpr double kLongBlock = 90 * 60;
constexpr double kLongWorkout = 4 * 3600;

struct Word {
    const char* key;
    const char* name;
};
constexpr std::array<Word, 4> kDoubts = {{
    {"times_unknown", QT_TRANSLATE_NOOP("DurationDoubt", "times unknown")},
    {"interleaved", QT_TRANSLATE_NOOP("DurationDoubt", "other exercises in between")},
    {"interrupted", QT_TRANSLATE_NOOP("DurationDoubt", "interrupted for over 10 minutes")},
    {"too_long", QT_TRANSLATE_NOOP("DurationDoubt", "too long to be believed")},
}};

using Timeline = std::vector<SetTimes>;

/// When a set ended: as known, else (the first of a pair) its start and its own time, before the next end.
std::optional<double> endOf(const Timeline& timeline, std::size_t set)
{
    const SetTimes& times = timeline[set];
    if (times.end)
        return times.end;
    if (!times.start || !times.own)
        return std::nullopt;
    const double end = *times.start + *times.own;
    const bool isBounded = set + 1 < timeline.size() && timeline[set + 1].end;
    return isBounded ? std::max(*times.start, std::min(end, *timeline[set + 1].end)) : end;
}

/// Adds up work and gaps along the sets of one block.
class Walk {
public:
    explicit Walk(const Pauses& pauses)
        : m_pauses(pauses)
    {
    }

    double clock() const { return m_clock; }
    void startAt(double clock) { m_clock = clock; }
    /// The next set in the order of the workout. False if its end lies before the last one.
    bool pass(std::optional<double> end, std::optional<double> own, bool isFirst)
    {
        if (!end) {
            m_waiting += own.value_or(0);
            m_waitingSets += 1;
            m_isOwnKnown &= own.has_value();
            return true;
        }
        if (*end < m_clock)
            return false;
        const double span = *end - m_clock - m_pauses.secondsWithin(m_clock, *end);
        m_clock = *end;
        if (isFirst) {
            m_parts.work += span;
            return true;
        }
        addSpan(span, own);
        m_waiting = 0;
        m_waitingSets = 0;
        m_isOwnKnown = true;
        return true;
    }
    bool isWaiting() const { return m_waitingSets > 0; }
    bool isInterrupted() const { return m_isInterrupted; }
    /// The sum of the parts, in this order: the identity holds to the last bit.
    double seconds() const { return m_parts.work + m_parts.rest + m_parts.idle + m_unsplit; }
    std::optional<TimeParts> parts() const { return m_isSplit ? std::optional(m_parts) : std::nullopt; }

private:
    void addSpan(double span, std::optional<double> own)
    {
        if (!own || !m_isOwnKnown) {
            m_isSplit = false;
            m_unsplit += span;
            return;
        }
        const double work = std::min(*own + m_waiting, span);
        double gap = span - work;
        // Several gaps of which only the sum is known can be split only where none can be long.
        if (m_waitingSets > 0 && gap > kRestPerGap) {
            m_isSplit = false;
            m_unsplit += span;
            return;
        }
        if (gap > kLongGap) {
            gap = kLongGap;
            m_isInterrupted = true;
        }
        m_parts.work += work;
        m_parts.rest += std::min(gap, kRestPerGap);
        m_parts.idle += std::max(gap - kRestPerGap, 0.0);
    }

    const Pauses& m_pauses;
    double m_clock = 0;
    double m_waiting = 0; ///< own times of sets since the clock whose ends are unknown
    int m_waitingSets = 0;
    bool m_isOwnKnown = true;
    TimeParts m_parts;
    double m_unsplit = 0;
    bool m_isSplit = true;
    bool m_isInterrupted = false;
};

/// Which sets of the workout make up the block's time, and whether others lie in between.
struct Extent {
    std::vector<std::size_t> sets; ///< in order
    bool isInterleaved = false;
};

Extent extentOf(const MeasureContext& context)
{
    const auto index = [](int value) { return static_cast<std::size_t>(value); };
    std::vector<bool> own(context.workout.sets.size());
    std::vector<ExerciseId> ownExercises;
    std::size_t first = own.size();
    std::size_t last = 0;
    for (const BlockSet& set : context.block.sets) {
        ownExercises.push_back(set.exerciseId);
        for (const int member : set.members) {
            own[index(member)] = true;
            first = std::min(first, index(member));
            last = std::max(last, index(member));
        }
    }
    Extent extent;
    for (const BlockSet& set : context.prepared.sets) {
        for (const int member : set.members)
            extent.isInterleaved |= index(member) > first && index(member) < last && !own[index(member)];
    }
    for (std::size_t i = first; i <= last && i < own.size(); ++i) {
        const ExerciseId& exercise = context.workout.exerciseOf(context.workout.sets[i]).exercise;
        const bool isOwnWarmup =
            context.prepared.isWarmup[i] && std::ranges::find(ownExercises, exercise) != ownExercises.end();
        if (!extent.isInterleaved || own[i] || isOwnWarmup)
            extent.sets.push_back(i);
    }
    return extent;
}

/// False if a time that is needed is unknown.
bool passAll(Walk& walk, const Extent& extent, const Timeline& timeline)
{
    if (extent.sets.empty() || !timeline[extent.sets.front()].start)
        return false;
    const std::size_t first = extent.sets.front();
    walk.startAt(*timeline[first].start);
    std::size_t before = first;
    for (const std::size_t set : extent.sets) {
        if (set > before + 1) { // sets of other blocks were done since
            const auto previous = endOf(timeline, set - 1);
            if (walk.isWaiting() || !previous || *previous < walk.clock())
                return false;
            walk.startAt(*previous);
        }
        if (!walk.pass(endOf(timeline, set), timeline[set].own, set == first))
            return false;
        before = set;
    }
    return !walk.isWaiting();
}

std::optional<MeasureValue> valueOf(const Duration& duration)
{
    return duration.seconds ? std::optional(MeasureValue{*duration.seconds}) : std::nullopt;
}

std::optional<MeasureValue> partOf(const MeasureContext& context, double TimeParts::*part)
{
    const auto parts = blockTime(context).parts;
    return parts ? std::optional(MeasureValue{(*parts).*part}) : std::nullopt;
}

} // namespace

QString keyOf(DurationDoubt doubt)
{
    return QString::fromLatin1(kDoubts[static_cast<std::size_t>(doubt)].key);
}

QString nameOf(DurationDoubt doubt)
{
    return QCoreApplication::translate("DurationDoubt", kDoubts[static_cast<std::size_t>(doubt)].name);
}

BlockTime blockTime(const MeasureContext& context)
{
    if (context.time)
        return *context.time;
    const Extent extent = extentOf(context);
    const Pauses pauses(context.workout);
    Walk walked(pauses);
    if (!passAll(walked, extent, context.prepared.timeline))
        return {{std::nullopt, DurationDoubt::TimesUnknown}, std::nullopt};
    BlockTime time;
    time.parts = walked.parts();
    time.duration.seconds = walked.seconds();
    if (extent.isInterleaved)
        time.duration.doubt = DurationDoubt::Interleaved;
    else if (walked.isInterrupted())
        time.duration.doubt = DurationDoubt::Interrupted;
    else if (walked.seconds() > kLongBlock)
        time.duration.doubt = DurationDoubt::TooLong;
    return time;
}

Duration blockDuration(const MeasureContext& context)
{
    return blockTime(context).duration;
}

Duration workoutDuration(const Workout& workout, const PreparedWorkout& prepared)
{
    const auto finish = workout.finishedAt ? workout.startedAt.secondsTo(*workout.finishedAt) : std::nullopt;
    if (!finish || *finish <= 0)
        return {std::nullopt, DurationDoubt::TimesUnknown};
    const Pauses pauses(workout);
    const double whole = static_cast<double>(*finish);
    double seconds = whole - pauses.secondsWithin(0, whole);

    // Known gaps: before a set whose own time is known and that follows a known end, and before the finish.
    bool isInterrupted = false;
    const auto passGap = [&](double from, double to, double own) {
        const double gap = to - from - pauses.secondsWithin(from, to) - own;
        if (gap > kLongGap) {
            seconds -= gap - kLongGap;
            isInterrupted = true;
        }
    };
    std::optional<double> clock = 0.0;
    bool anyKnown = false;
    for (std::size_t i = 0; i < prepared.timeline.size(); ++i) {
        const auto end = endOf(prepared.timeline, i);
        const auto own = prepared.timeline[i].own;
        if (end && own && clock && *end <= whole)
            passGap(*clock, *end, *own);
        clock = end;
        anyKnown |= end.has_value();
    }
    if (anyKnown && clock)
        passGap(*clock, whole, 0);
    Duration duration{seconds, std::nullopt};
    if (isInterrupted)
        duration.doubt = DurationDoubt::Interrupted;
    else if (seconds > kLongWorkout)
        duration.doubt = DurationDoubt::TooLong;
    return duration;
}

namespace measured {

std::optional<MeasureValue> blockDuration(const MeasureContext& context)
{
    return valueOf(settheory::blockDuration(context));
}

std::optional<MeasureValue> workoutDuration(const MeasureContext& context)
{
    return valueOf(settheory::workoutDuration(context.workout, context.prepared));
}

std::optional<MeasureValue> workTime(const MeasureContext& context)
{
    return partOf(context, &TimeParts::work);
}

std::optional<MeasureValue> restTime(const MeasureContext& context)
{
    return partOf(context, &TimeParts::rest);
}

std::optional<MeasureValue> idleTime(const MeasureContext& context)
{
    return partOf(context, &TimeParts::idle);
}

} // namespace measured
} // namespace settheory
