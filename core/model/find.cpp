// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"

#include <algorithm>

namespace settheory {
namespace {

bool occursIn(const QStringList& texts, const QString& query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(
            texts, [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

bool mentionsAll(const Log& log, const Workout& workout, const QString& query)
{
    QStringList texts = {workout.title, workout.note, workout.place};
    for (const PerformedExercise& performed : workout.exercises)
        texts << log.exerciseOf(performed).name << performed.namedAs << performed.note;
    for (const PerformedSet& set : workout.sets)
        texts << set.note;
    return occursIn(texts, query);
}

bool mentionsAll(const Exercise& exercise, const QString& query)
{
    QStringList texts = {exercise.name};
    for (const Alias& alias : exercise.aliases)
        texts << alias.name;
    return occursIn(texts, query);
}

std::optional<PainBefore> painBefore(const Log& log, const Workout& workout, const Exercise& exercise)
{
    constexpr int kDays = 28;
    for (auto it = log.workouts().rbegin(); it != log.workouts().rend(); ++it) {
        const Workout& earlier = **it;
        if (earlier.id == workout.id || earlier.startedAt.instant() >= workout.startedAt.instant())
            continue;
        if (earlier.startedAt.date().daysTo(workout.startedAt.date()) > kDays)
            return std::nullopt;
        for (const Muscle muscle : exercise.primary) {
            const auto mark = earlier.pains.find(muscle);
            if (mark == earlier.pains.end())
                continue;
            return mark->second.level > 0
                ? std::optional(PainBefore{muscle, mark->second, earlier.startedAt.date()})
                : std::nullopt;
        }
    }
    return std::nullopt;
}

QStringList placesOf(const Log& log, const WorkoutId& except)
{
    QStringList places;
    QString before; // most workouts are where the one before was
    for (auto it = log.workouts().rbegin(); it != log.workouts().rend(); ++it) {
        const QString& place = (*it)->place;
        if (place == before || (*it)->id == except)
            continue;
        before = place;
        if (!place.isEmpty() && !places.contains(place, Qt::CaseInsensitive))
            places << place;
    }
    return places;
}

} // namespace settheory
