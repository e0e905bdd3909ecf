// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/model/find.h"

namespace settheory::cli {
namespace {

struct Use {
    int sets = 0;
    std::optional<QDate> last;
};

QHash<ExerciseId, Use> usesIn(const ReadLog& read, const Asked& asked)
{
    QHash<ExerciseId, Use> uses;
    for (const WorkoutPtr& workout : read.log->workouts()) {
        if (!asked.selection.selectsDate(*workout))
            continue;
        for (const PerformedSet& set : workout->sets) {
            Use& use = uses[workout->exerciseOf(set).exercise];
            ++use.sets;
            use.last = workout->startedAt.date();
        }
    }
    return uses;
}

bool takes(const Asked& asked, const Exercise& exercise)
{
    return (!asked.selection.exercise || *asked.selection.exercise == exercise.id)
        && (!asked.selection.muscle || exercise.hasPrimary(*asked.selection.muscle)
            || exercise.hasSecondary(*asked.selection.muscle))
        && mentionsAll(exercise, asked.find);
}

QJsonArray keyArray(const std::vector<Muscle>& muscles)
{
    QJsonArray keys;
    for (const Muscle muscle : muscles)
        keys.append(keyOf(muscle));
    return keys;
}

} // namespace

QJsonObject exerciseObject(const Exercise& exercise)
{
    QJsonObject object;
    object[u"exercise"] = exercise.name;
    if (exercise.mechanic)
        object[u"mechanic"] = keyOf(*exercise.mechanic);
    if (exercise.mechanicContested)
        object[u"mechanic_contested"] = true;
    object[u"primary_muscles"] = keyArray(exercise.primary);
    object[u"secondary_muscles"] = keyArray(exercise.secondary);
    if (exercise.equipment)
        object[u"equipment"] = keyOf(*exercise.equipment);
    object[u"load_mode"] = keyOf(exercise.loadMode);
    put(object, "body_mass_fraction", exercise.bodyMassFraction);
    object[u"one_sided"] = exercise.oneSided;
    if (exercise.retired)
        object[u"retired"] = true;
    return object;
}

int listExercises(const ReadLog& read, const Asked& asked, bool json)
{
    const auto uses = usesIn(read, asked);
    const bool onlyUsed = asked.selection.since || asked.selection.until;
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ExercisePtr& exercise : read.log->exercises()) {
        const Use use = uses.value(exercise->id);
        if (!takes(asked, *exercise) || (onlyUsed && use.sets == 0))
            continue;
        QJsonObject object = exerciseObject(*exercise);
        object[u"sets"] = use.sets;
        if (use.last)
            object[u"last_done"] = use.last->toString(Qt::ISODate);
        array.append(object);
        rows.push_back({exercise->name, exercise->mechanic ? keyOf(*exercise->mechanic) : QString(),
            keysOf(exercise->primary), exercise->equipment ? keyOf(*exercise->equipment) : QString(),
            QString::number(use.sets), use.last ? use.last->toString(Qt::ISODate) : QString()});
    }
    if (json)
        printJson(array);
    else
        print(table(
            {tr("exercise"), tr("mechanic"), tr("muscles"), tr("equipment"), tr("sets"), tr("last done")},
            rows, {4}));
    return 0;
}

} // namespace settheory::cli
