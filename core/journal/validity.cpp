// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/validity.h"

#include "core/store/text.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <tuple>

namespace settheory {
namespace {

using Problem = std::optional<QString>;

constexpr double kMostRir = 30;
constexpr double kMostRpe = 10;
constexpr int kSecondsPerMinute = 60;

Problem problemWithTexts(std::initializer_list<const QString*> texts)
{
    for (const QString* text : texts) {
        if (text->contains(QChar(u'\0')))
            return Store::tr("A text with a NUL character in it cannot be saved: “%1”.").arg(*text);
        if (!text->isValidUtf16())
            return Store::tr("A text with half a character in it cannot be saved: “%1”.").arg(*text);
    }
    return std::nullopt;
}

bool isWithin(const std::optional<double>& value, double most)
{
    return !value || (*value >= 0 && *value <= most); // false for NaN
}

bool isCount(const std::optional<int>& value)
{
    return value.value_or(0) >= 0;
}

/// ISO 8601 writes an offset in whole minutes.
bool isWritable(const std::optional<Moment>& moment)
{
    return !moment || moment->offsetSeconds().value_or(0) % kSecondsPerMinute == 0;
}

Problem problemWithSet(const PerformedSet& set)
{
    if (set.id.isEmpty())
        return Store::tr("A set has no identifier.");
    if (!isWithin(set.rir, kMostRir))
        return Store::tr("Reps in reserve must be from 0 to 30.");
    if (!isCount(set.reps) || !isCount(set.partialReps) || !isCount(set.seconds)
        || (set.rest && !isCount(set.rest->seconds)))
        return Store::tr("Reps and seconds cannot be negative.");
    if (set.round.value_or(1) < 1)
        return Store::tr("Rounds are counted from 1.");
    if (set.rest && set.rest->source == NotedRest::Source::Measured && !set.rest->seconds)
        return Store::tr("A measured rest needs its seconds.");
    if (!isWritable(set.startedAt) || !isWritable(set.finishedAt))
        return Store::tr("A time's offset from UTC must be in whole minutes.");
    return problemWithTexts({&set.id.text, &set.note});
}

Problem problemWithPlan(const PlannedSet& set)
{
    if (!isWithin(set.rir, kMostRir))
        return Store::tr("Reps in reserve must be from 0 to 30.");
    if (!isCount(set.reps) || !isCount(set.seconds))
        return Store::tr("Reps and seconds cannot be negative.");
    return std::nullopt;
}

Problem problemWithOwn(const Workout& workout)
{
    if (!workout.isConsistent())
        return Store::tr("A set of the workout “%1” belongs to no exercise of it.").arg(workout.title);
    if (!isWithin(workout.sessionRpe, kMostRpe))
        return Store::tr("The session's RPE must be from 0 to 10.");
    if (!isWritable(workout.startedAt) || !isWritable(workout.finishedAt))
        return Store::tr("A time's offset from UTC must be in whole minutes.");
    if (workout.prepared && (workout.inProgress || workout.finishedAt || !workout.sets.empty()))
        return Store::tr("The prepared workout “%1” has begun already: it cannot be both.")
            .arg(workout.title);
    for (const Pause& pause : workout.pauses) {
        if (!isCount(pause.seconds) || !isWritable(pause.from))
            return Store::tr("A pause of the workout “%1” has no sensible time.").arg(workout.title);
    }
    for (const auto& [muscle, pain] : workout.pains) {
        if (pain.level < 0 || pain.level > kWorstPain)
            return Store::tr("Pain must be from 0 to 10.");
        if (const Problem problem = problemWithTexts({&pain.note}))
            return problem;
    }
    return problemWithTexts({&workout.id.text, &workout.title, &workout.timeZone, &workout.place,
        &workout.note, &workout.source, &workout.experiment, &workout.allocatedProtocol, &workout.importId});
}

Problem problemWithPlates(const LogSettings& settings)
{
    const auto isIn = [](const std::optional<Mass>& bar, MassUnit unit) {
        return !bar || bar->unit() == unit;
    };
    if (!isIn(settings.barInKilograms, MassUnit::Kilogram) || !isIn(settings.barInPounds, MassUnit::Pound))
        return Store::tr("The bar for loads in one unit is weighed in that unit.");
    for (const PlatePairs& own : settings.plates) {
        if (own.plate.billionths() == 0)
            return Store::tr("A plate weighs something.");
        if (own.pairs.value_or(1) < 1)
            return Store::tr("Plates are counted from one pair.");
    }
    const auto comesBefore = [](const PlatePairs& one, const PlatePairs& other) {
        return std::tuple(one.plate.unit(), -one.plate.billionths())
            < std::tuple(other.plate.unit(), -other.plate.billionths());
    };
    const auto twice = std::ranges::adjacent_find(settings.plates, std::not_fn(comesBefore));
    if (twice != settings.plates.end())
        return Store::tr("Each plate stands there once, the heaviest first: %1 %2 do not.")
            .arg(twice->plate.text(), keyOf(twice->plate.unit()));
    return std::nullopt;
}

Problem problemWithMappings(const std::vector<TableMapping>& mappings)
{
    for (const TableMapping& mapping : mappings) {
        if (mapping.name.simplified().isEmpty())
            return Store::tr("A mapping of a table needs a name.");
        if (mapping.columns.empty())
            return Store::tr("The mapping “%1” is of a table without columns.").arg(mapping.name);
        if (const Problem problem = problemWithTexts({&mapping.name}))
            return problem;
        for (const TableMapping::Column& column : mapping.columns) {
            if (const Problem problem = problemWithTexts({&column.name, &column.holds}))
                return problem;
        }
    }
    const auto twice = std::ranges::adjacent_find(mappings, std::not_fn(isBefore));
    if (twice != mappings.end())
        return Store::tr("There are two mappings “%1”, or they are not in the order of their names.")
            .arg(twice->name);
    return std::nullopt;
}

} // namespace

std::optional<QString> problemWith(const Workout& workout)
{
    if (const Problem problem = problemWithOwn(workout))
        return problem;
    for (const PerformedExercise& exercise : workout.exercises) {
        if (!isCount(exercise.plannedRestSeconds))
            return Store::tr("A planned rest cannot be negative.");
        if (const Problem problem = problemWithTexts(
                {&exercise.exercise.text, &exercise.namedAs, &exercise.note, &exercise.group}))
            return problem;
    }
    QSet<QString> ids;
    for (const PerformedSet& set : workout.sets) {
        if (const Problem problem = problemWithSet(set))
            return problem;
        if (ids.contains(set.id.text))
            return Store::tr("Two sets of the workout “%1” have the same identifier %2.")
                .arg(workout.title, set.id.text);
        ids.insert(set.id.text);
    }
    for (const PlannedSet& set : workout.plan) {
        if (const Problem problem = problemWithPlan(set))
            return problem;
    }
    return std::nullopt;
}

std::optional<QString> problemWith(const Exercise& exercise)
{
    if (exercise.name.simplified().isEmpty())
        return Store::tr("An exercise needs a name.");
    if (!isWithin(exercise.bodyMassFraction, 1))
        return Store::tr("The share of the body weight that “%1” lifts must be from 0 to 1.")
            .arg(exercise.name);
    if (!isCount(exercise.defaultRestSeconds))
        return Store::tr("The rest of “%1” cannot be negative.").arg(exercise.name);
    for (const Alias& alias : exercise.aliases) {
        if (const Problem problem = problemWithTexts({&alias.app, &alias.name}))
            return problem;
    }
    return problemWithTexts({&exercise.id.text, &exercise.name, &exercise.note});
}

std::optional<QString> problemWith(const SavedComparison& comparison)
{
    if (comparison.name.simplified().isEmpty())
        return Store::tr("A comparison needs a name.");
    if (!comparison.savedOn.isValid())
        return Store::tr("The day on which “%1” was saved is none.").arg(comparison.name);
    return problemWithTexts({&comparison.id.text, &comparison.name, &comparison.question});
}

std::optional<QString> problemWith(const ImportedFile& file)
{
    if (file.workouts < 0 || file.sets < 0)
        return Store::tr("A file cannot have brought less than nothing.");
    if (!isWritable(file.importedAt))
        return Store::tr("A time's offset from UTC must be in whole minutes.");
    return problemWithTexts({&file.id.text, &file.name, &file.format});
}

std::optional<QString> problemWith(const LogSettings& settings)
{
    if (!isWithin(settings.hardSetRir, kMostRir))
        return Store::tr("The reps in reserve of a hard set must be from 0 to 30.");
    if (settings.shortRestSeconds < 0 || settings.fullRestSeconds < settings.shortRestSeconds)
        return Store::tr("A full rest cannot be shorter than a short one, and neither negative.");
    if (!isWithin(settings.openerShare, 1))
        return Store::tr("The opener's share must be from 0 to 1.");
    if (settings.defaultRestSeconds < 0 || settings.pairRestSeconds < 0
        || !isCount(settings.roundRestSeconds))
        return Store::tr("The default rest cannot be negative.");
    if (const Problem problem = problemWithPlates(settings))
        return problem;
    return problemWithMappings(settings.mappings);
}

} // namespace settheory
