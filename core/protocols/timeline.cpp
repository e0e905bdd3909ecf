// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/timeline.h"

#include "core/protocols/burst.h"

#include <algorithm>
#include <span>

namespace settheory {
namespace {

constexpr double kBurstSeconds =
    10; // ticks this close together were not sets done one after the other [ours]

/// One workout on its way to a timeline. Everything is in seconds from the origin.
class Clockwork {
public:
    Clockwork(const Workout& workout, const Tempos& tempos);
    std::vector<SetTimes> times();
    std::vector<Burst> tickedTogether(); ///< more than one set each; pairs too

private:
    std::optional<double> secondsOf(const std::optional<Moment>& moment) const;
    bool startIsMeasured(std::size_t i) const;
    bool ofOneExercise(std::size_t i, std::size_t j) const;
    void readEnds();
    void forgetEndsOfBurstsAndPairs();
    double restInsidePair(std::size_t second) const;
    void placeStart(std::size_t i);
    std::optional<double> estimatedStart(std::size_t i) const;
    void placeRest(std::size_t i);
    std::optional<double> endBefore(std::size_t i) const;

    const Workout& m_workout;
    Moment m_origin;
    std::vector<SetTimes> m_times;
    std::vector<std::optional<double>> m_own; ///< estimates
    std::vector<bool> m_endsPair; ///< logged together with the set before, after both were done
    std::optional<double> m_lastEnd; ///< the latest known one of the sets before
};

Clockwork::Clockwork(const Workout& workout, const Tempos& tempos)
    : m_workout(workout)
    , m_origin(workout.startedAt)
    , m_times(workout.sets.size())
    , m_endsPair(workout.sets.size(), false)
{
    if (m_origin.isDateOnly())
        m_origin = Moment::at(m_origin.date(), QTime(0, 0)).value_or(m_origin);
    m_own.reserve(workout.sets.size());
    for (const PerformedSet& set : workout.sets)
        m_own.push_back(estimatedSeconds(set, tempos.value(workout.exerciseOf(set).exercise)));
}

std::optional<double> Clockwork::secondsOf(const std::optional<Moment>& moment) const
{
    const auto seconds = moment ? m_origin.secondsTo(*moment) : std::nullopt;
    return seconds ? std::optional(static_cast<double>(*seconds)) : std::nullopt;
}

/// Marked, or known by a measured rest before it.
bool Clockwork::startIsMeasured(std::size_t i) const
{
    const PerformedSet& set = m_workout.sets[i];
    return secondsOf(set.startedAt)
        || (set.rest && set.rest->source == NotedRest::Source::Measured && set.rest->seconds);
}

bool Clockwork::ofOneExercise(std::size_t i, std::size_t j) const
{
    return m_workout.exerciseOf(m_workout.sets[i]).exercise
        == m_workout.exerciseOf(m_workout.sets[j]).exercise;
}

void Clockwork::readEnds()
{
    for (std::size_t i = 0; i < m_times.size(); ++i)
        m_times[i].end = secondsOf(m_workout.sets[i].finishedAt);
}

/// Ticks within 10 s of each other, without a measured start between them.
std::vector<Burst> Clockwork::tickedTogether()
{
    readEnds();
    const auto together = [this](std::size_t i, std::size_t next) {
        const auto &a = m_times[i].end, &b = m_times[next].end;
        return a && b && *b >= *a && *b - *a <= kBurstSeconds && !startIsMeasured(next);
    };
    std::vector<Burst> found;
    for (std::size_t first = 0; first < m_times.size();) {
        std::size_t last = first;
        while (last + 1 < m_times.size() && together(last, last + 1))
            ++last;
        if (last > first)
            found.push_back({first, last - first + 1});
        first = last + 1;
    }
    return found;
}

/// What was ticked together is one entry: only its last end is a time. Exactly two of different exercises are
/// a pair that was logged after its second set.
void Clockwork::forgetEndsOfBurstsAndPairs()
{
    for (const auto& [first, count] : tickedTogether()) {
        const std::size_t last = first + count - 1;
        if (count == 2 && !ofOneExercise(first, last))
            m_endsPair[last] = true;
        for (std::size_t i = first; i < last; ++i)
            m_times[i].end.reset();
    }
    for (std::size_t i = 1; i < m_times.size(); ++i) {
        const auto& rest = m_workout.sets[i].rest;
        if (rest && rest->source == NotedRest::Source::Stated && !secondsOf(m_workout.sets[i - 1].finishedAt)
            && m_times[i].end && !startIsMeasured(i) && !ofOneExercise(i - 1, i))
            m_endsPair[i] = true;
    }
}

std::optional<double> Clockwork::endBefore(std::size_t i) const
{
    return i == 0 ? std::nullopt : m_times[i - 1].end;
}

/// A measured start beats a stated rest, and that an estimate. What contradicts the set's own end is not
/// used.
void Clockwork::placeStart(std::size_t i)
{
    SetTimes& time = m_times[i];
    const PerformedSet& set = m_workout.sets[i];
    const auto place = [&time](std::optional<double> start, TimeSource source) {
        if (time.start || !start || (time.end && *start > *time.end))
            return;
        time.start = start;
        time.startSource = source;
    };
    place(secondsOf(set.startedAt), TimeSource::Measured);
    if (set.rest && set.rest->seconds && endBefore(i)) {
        const bool measured = set.rest->source == NotedRest::Source::Measured;
        place(*endBefore(i) + *set.rest->seconds, measured ? TimeSource::Measured : TimeSource::Stated);
    }
    place(estimatedStart(i), TimeSource::Estimated);
    time.own = time.start && time.end ? std::optional(*time.end - *time.start) : m_own[i];
    if (m_endsPair[i] && time.start && m_times[i - 1].startSource == TimeSource::Estimated)
        m_times[i - 1].own = std::max(0.0, *time.start - restInsidePair(i) - *m_times[i - 1].start);
}

double Clockwork::restInsidePair(std::size_t second) const
{
    const auto& stated = m_workout.sets[second].rest;
    return stated && stated->seconds ? static_cast<double>(*stated->seconds) : kStatedShortSeconds;
}

std::optional<double> Clockwork::estimatedStart(std::size_t i) const
{
    std::optional<double> start;
    const bool beginsPair = i + 1 < m_times.size() && m_endsPair[i + 1];
    if (beginsPair && m_own[i] && m_own[i + 1]) {
        start = *m_times[i + 1].end - *m_own[i + 1] - restInsidePair(i + 1) - *m_own[i];
    } else if (m_times[i].end && m_own[i]) {
        start = *m_times[i].end - *m_own[i];
    }
    if (start && m_lastEnd)
        start = std::max(*start, *m_lastEnd);
    return start;
}

void Clockwork::placeRest(std::size_t i)
{
    SetTimes& time = m_times[i];
    const auto& noted = m_workout.sets[i].rest;
    const auto before = endBefore(i);
    const bool fromTimes = before && time.start && *time.start >= *before;
    if (fromTimes && secondsOf(m_workout.sets[i].startedAt) == time.start) {
        time.rest = *time.start - *before;
        time.restSource = TimeSource::Measured;
    } else if (noted && noted->source == NotedRest::Source::Measured && noted->seconds) {
        time.rest = *noted->seconds;
        time.restSource = TimeSource::Measured;
    } else if (noted && noted->source == NotedRest::Source::Stated) {
        time.rest = noted->seconds;
        time.restSource = TimeSource::Stated;
    } else if (m_endsPair[i]) {
        time.restSource = TimeSource::Stated;
    } else if (fromTimes) {
        time.rest = *time.start - *before;
        time.restSource = time.startSource;
    }
}

std::vector<SetTimes> Clockwork::times()
{
    if (m_workout.order == SetOrder::Listed) {
        for (std::size_t i = 0; i < m_times.size(); ++i)
            m_times[i].own = m_own[i];
        return m_times;
    }
    forgetEndsOfBurstsAndPairs();
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        placeStart(i);
        placeRest(i);
        if (m_times[i].end)
            m_lastEnd = std::max(m_lastEnd.value_or(*m_times[i].end), *m_times[i].end);
    }
    return m_times;
}

} // namespace

QString keyOf(TimeSource source)
{
    switch (source) {
    case TimeSource::Measured:
        return QStringLiteral("measured");
    case TimeSource::Stated:
        return QStringLiteral("stated");
    case TimeSource::Estimated:
        return QStringLiteral("estimated");
    case TimeSource::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

std::optional<double> estimatedSeconds(const PerformedSet& set, const Tempo& tempo)
{
    if (set.seconds.value_or(0) > 0)
        return tempo.unrackSeconds + *set.seconds;
    if (set.reps)
        return std::max(0.0, tempo.unrackSeconds + tempo.secondsPerRep * *set.reps);
    return std::nullopt;
}

std::vector<SetTimes> timelineOf(const Workout& workout, const Tempos& tempos)
{
    return Clockwork(workout, tempos).times();
}

std::vector<Burst> burstsOf(const Workout& workout)
{
    if (workout.order == SetOrder::Listed)
        return {};
    std::vector<Burst> bursts = Clockwork(workout, {}).tickedTogether();
    std::erase_if(bursts, [&](const Burst& burst) {
        const auto sets = std::span(workout.sets).subspan(burst.first, burst.count);
        const auto isNew = [](const PerformedSet& set) {
            return !isSegment(set.role) && set.side == Side::Both;
        };
        const bool isPair = burst.count == 2 && sets[0].exercise != sets[1].exercise;
        return isPair || std::ranges::none_of(sets.subspan(1), isNew);
    });
    return bursts;
}

} // namespace settheory
