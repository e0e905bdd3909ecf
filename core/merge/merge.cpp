// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"

#include "core/merge/mergedcomparisons.h"
#include "core/merge/mergedexercises.h"
#include "core/merge/mergedfiles.h"
#include "core/merge/mergedworkout.h"
#include "core/merge/mergewords.h"
#include "core/merge/stones.h"

#include <algorithm>
#include <map>

namespace settheory {
namespace {

std::optional<qint64> deletionOf(const WorkoutId& id, const LogCopy& here, const LogCopy& other)
{
    const qint64 latest =
        std::max(here.edits.deletedWorkouts.value(id, -1), other.edits.deletedWorkouts.value(id, -1));
    return latest < 0 ? std::nullopt : std::optional(latest);
}

WorkoutVersion versionIn(const LogCopy& copy, const WorkoutId& id, const std::vector<Move>& moves)
{
    const WorkoutPtr original = copy.log->findWorkout(id);
    return {original, withMoved(original, moves), copy.edits.workouts.value(id), &copy.edits};
}

using Workouts = std::map<WorkoutId, MergedWorkout>;

Workouts mergedWorkouts(const LogCopy& here, const LogCopy& other, const std::vector<Move>& moves)
{
    Workouts merged;
    for (const LogCopy* copy : {&here, &other}) {
        for (const WorkoutPtr& workout : copy->log->allWorkouts()) {
            const WorkoutId& id = workout->id;
            if (!merged.contains(id))
                merged[id] = mergedWorkout(
                    versionIn(here, id, moves), versionIn(other, id, moves), deletionOf(id, here, other));
        }
    }
    return merged;
}

std::vector<ExerciseId> usedIn(const Workouts& workouts)
{
    std::vector<ExerciseId> used;
    for (const auto& [id, merged] : workouts) {
        if (!merged.workout)
            continue;
        for (const PerformedExercise& performed : merged.workout->exercises)
            used.push_back(performed.exercise);
    }
    return used;
}

/// Of all exercises that either copy names, those whose sets belong to another one.
std::vector<Move> movesOf(const MergedExercises& exercises, const std::vector<ExerciseId>& named)
{
    std::vector<Move> moves;
    for (const ExerciseId& id : named) {
        const ExerciseId place = exercises.placeOf(id);
        const ExercisePtr from = exercises.known(id);
        const ExercisePtr into = exercises.known(place);
        if (place != id && into && std::ranges::find(moves, id, &Move::from) == moves.end())
            moves.push_back({id, place, from ? from->loadMode : into->loadMode, into->loadMode});
    }
    return moves;
}

/// At most one workout is in progress: the one that began last goes on.
void leaveOneInProgress(Workouts& workouts, std::vector<MergeDecision>& decisions)
{
    MergedWorkout* last = nullptr;
    const auto end = [&decisions](MergedWorkout& merged) {
        auto ended = std::make_shared<Workout>(*merged.workout);
        ended->inProgress = false;
        merged.workout = std::move(ended);
        ++merged.editedAt;
        decisions.push_back({MergeWords::tr("Workout “%1”").arg(merged.workout->title),
            MergeWords::tr("both"),
            MergeWords::tr(
                "it was in progress, and so is a later one; it is not any more, when it ended is unknown")});
    };
    for (auto& [id, merged] : workouts) {
        if (!merged.workout || !merged.workout->inProgress)
            continue;
        const bool isLater = last && merged.workout->startedAt.instant() < last->workout->startedAt.instant();
        if (last)
            end(isLater ? merged : *last);
        if (!isLater)
            last = &merged;
    }
}

void addSets(const WorkoutId& id, const MergedWorkout& merged, LogEdits& edits)
{
    for (auto one = merged.setEdits.cbegin(); one != merged.setEdits.cend(); ++one)
        edits.sets.insert({id, one.key()}, one.value());
}

void addTombstones(const Workouts& workouts, const LogCopy& here, const LogCopy& other, LogEdits& edits)
{
    const auto findMerged = [&workouts](const WorkoutId& id) {
        const auto found = workouts.find(id);
        return found != workouts.end() && found->second.workout ? &found->second : nullptr;
    };
    const auto isThere = [&](const WorkoutId& id) { return findMerged(id) != nullptr; };
    addStones(here.edits.deletedWorkouts, other.edits.deletedWorkouts, isThere, edits.deletedWorkouts);
    const auto isSetThere = [&](const auto& key) {
        const MergedWorkout* merged = findMerged(key.workout);
        return merged && merged->setEdits.contains(key.set);
    };
    addStones(here.edits.deletedSets, other.edits.deletedSets, isSetThere, edits.deletedSets);
}

void addWorkouts(const Workouts& workouts, const LogCopy& here, const LogCopy& other, Merge& merge)
{
    auto edits = std::make_shared<LogEdits>(*merge.change.edits);
    for (const auto& [id, merged] : workouts) {
        const WorkoutPtr present = here.log->findWorkout(id);
        if (merged.decision)
            merge.decisions.push_back(*merged.decision);
        if (isSameContent(present, merged.workout)) {
            merge.workouts.kept += present ? 1 : 0;
        } else {
            ++(!present              ? merge.workouts.added
                    : merged.workout ? merge.workouts.updated
                                     : merge.workouts.deleted);
            merge.change.workouts.push_back({present, merged.workout});
            if (merged.workout) {
                edits->workouts.insert(id, merged.editedAt);
                addSets(id, merged, *edits);
            }
        }
    }
    addTombstones(workouts, here, other, *edits);
    merge.change.edits = std::move(edits);
}

/// Settings that a new log was made with are no edit: the other copy's choice is newer.
qint64 settingsEditOf(const LogCopy& copy)
{
    if (copy.log->settings() != LogSettings())
        return copy.edits.settings;
    const auto first = std::ranges::min_element(copy.edits.exercises);
    return first != copy.edits.exercises.cend() && copy.edits.settings <= *first ? 0 : copy.edits.settings;
}

void addSettings(const LogCopy& here, const LogCopy& other, Merge& merge)
{
    const LogSettings& present = here.log->settings();
    const LogSettings& theirs = other.log->settings();
    if (present == theirs)
        return;
    const Copy copy = newest(
        settingsEditOf(here), settingsEditOf(other), [&] { return contentText(present); },
        [&] { return contentText(theirs); });
    merge.decisions.push_back(
        {MergeWords::tr("Settings"), nameOf(copy), MergeWords::tr("edited later there")});
    if (copy == Copy::Here)
        return;
    merge.change.settings = {
        std::make_shared<const LogSettings>(present), std::make_shared<const LogSettings>(theirs)};
    auto edits = std::make_shared<LogEdits>(*merge.change.edits);
    edits->settings = other.edits.settings;
    merge.change.edits = std::move(edits);
}

} // namespace

Merge mergeOf(const LogCopy& here, const LogCopy& other)
{
    MergedExercises exercises(here, other);
    exercises.use(usedIn(mergedWorkouts(here, other, {})));
    exercises.uniteNames();
    std::vector<ExerciseId> named;
    for (const LogCopy* copy : {&here, &other}) {
        for (const ExercisePtr& exercise : copy->log->exercises())
            named.push_back(exercise->id);
    }
    const std::vector<Move> moves = movesOf(exercises, named);
    Workouts workouts = mergedWorkouts(here, other, moves);
    Merge merge;
    merge.change.name = MergeWords::tr("merge another copy");
    exercises.addTo(merge);
    leaveOneInProgress(workouts, merge.decisions);
    addWorkouts(workouts, here, other, merge);
    addComparisons(here, other, moves, merge);
    addImportedFiles(here, other, merge);
    addSettings(here, other, merge);
    if (merge.change.edits->isEmpty())
        merge.change.edits = nullptr;
    return merge;
}

} // namespace settheory
