// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/known.h"

#include <QCryptographicHash>

#include <algorithm>

namespace settheory {
namespace {

constexpr double kSameLoadKilograms = 0.06; ///< what rounding to other units can change

QString wallOf(const Moment& moment)
{
    return moment.toIso().left(19); // without the offset, which depends on what was said about the zone
}

QString startKey(const Workout& workout)
{
    return workout.source + u'\x1F' + wallOf(workout.startedAt);
}

qint64 minuteOf(const Moment& moment)
{
    const Moment wall = moment.time() ? *Moment::at(moment.date(), *moment.time()) : moment;
    return wall.instant() / 60;
}

bool isSameLoad(const std::optional<Mass>& a, const std::optional<Mass>& b)
{
    const double left = a ? a->kilograms() : 0;
    const double right = b ? b->kilograms() : 0;
    return std::abs(left - right) <= kSameLoadKilograms;
}

bool hasSameSets(const Workout& a, const Workout& b)
{
    return std::ranges::equal(a.sets, b.sets, [&](const PerformedSet& left, const PerformedSet& right) {
        return a.exerciseOf(left).exercise == b.exerciseOf(right).exercise && left.reps == right.reps
            && left.seconds == right.seconds && left.role == right.role && isSameLoad(left.load, right.load);
    });
}

quint64 seedOf(const WorkoutId& id)
{
    const QByteArray digest = QCryptographicHash::hash(id.text.toUtf8(), QCryptographicHash::Sha1);
    quint64 seed = 0;
    for (int i = 0; i < 8; ++i)
        seed = seed << 8 | static_cast<unsigned char>(digest[i]);
    return seed;
}

/// The same for the same place in the same workout, and short: a log may have a million. 64 bits, spread as
/// by splitmix64 (Steele, Lea and Flood, 2014).
QString setIdText(quint64 seed, quint64 position)
{
    quint64 bits = seed + position * 0x9E3779B97F4A7C15;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
    return QString::number(bits ^ (bits >> 31), 36);
}

} // namespace

KnownWorkouts::KnownWorkouts(const Log& log)
    : m_log(log)
{
    for (const WorkoutPtr& workout : log.workouts()) {
        m_byStart[startKey(*workout)].push_back(workout);
        if (!workout->startedAt.isDateOnly())
            m_sourcesByMinute[minuteOf(workout->startedAt)] << workout->source;
    }
}

void KnownWorkouts::identify(ReadWorkout& read)
{
    Workout& workout = *read.workout;
    if (workout.id.isEmpty()) {
        const QString derived = QStringLiteral("workout 1\x1F") + startKey(workout) + u'\x1F'
            + QString::fromLatin1(read.fingerprint);
        // The source itself may hold two that are alike.
        const int again = m_timesDerived[derived]++;
        workout.id = {idTextFor(again == 0 ? derived : derived + u'\x1F' + QString::number(again))};
        m_derived << workout.id;
    }
    QSet<QString> seen;
    const quint64 seed = seedOf(workout.id);
    quint64 position = 0;
    for (PerformedSet& set : workout.sets) {
        ++position;
        if (set.id.isEmpty())
            set.id = {setIdText(seed, position)};
        else if (seen.contains(set.id.text))
            set.id = {idTextFor(workout.id.text + u'\x1F' + QString::number(position))};
        seen.insert(set.id.text);
    }
}

bool KnownWorkouts::has(const Workout& workout) const
{
    if (m_log.findWorkout(workout.id))
        return true;
    const auto same = m_byStart.constFind(startKey(workout));
    return m_derived.contains(workout.id) && same != m_byStart.constEnd() && !workout.sets.empty()
        && std::ranges::any_of(*same, [&](const WorkoutPtr& other) { return hasSameSets(workout, *other); });
}

bool KnownWorkouts::isMistaken(const Workout& workout) const
{
    const WorkoutPtr held = m_log.findWorkout(workout.id);
    return held && wallOf(held->startedAt) != wallOf(workout.startedAt) && !hasSameSets(workout, *held);
}

WorkoutPtr KnownWorkouts::besides(const Workout& workout) const
{
    const auto same = m_byStart.constFind(startKey(workout));
    return same == m_byStart.constEnd() || workout.startedAt.isDateOnly() ? nullptr : same->front();
}

bool KnownWorkouts::overlaps(const Workout& workout) const
{
    if (workout.startedAt.isDateOnly())
        return false;
    const QStringList sources = m_sourcesByMinute.value(minuteOf(workout.startedAt));
    return std::ranges::any_of(sources, [&](const QString& source) { return source != workout.source; });
}

} // namespace settheory
