// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logstore.h"

#include "core/store/editsstore.h"
#include "core/store/settingsstore.h"
#include "core/store/text.h"

#include <algorithm>

namespace settheory {
namespace {

/// SQL keeps the foreign keys, but only between rows that are found: an exercise that a damaged page hides is
/// noticed here.
Result<> checkExercises(const Log& log)
{
    for (const WorkoutPtr& workout : log.allWorkouts()) {
        for (const PerformedExercise& performed : workout->exercises) {
            if (!log.findExercise(performed.exercise))
                return fail(Error::Kind::Unreadable,
                    Store::tr("The log is damaged: a workout in it names an exercise that is not there. The "
                              "file was "
                              "kept as it is; the last good copies are in the folder “backups” beside it."),
                    workout->id.text);
        }
    }
    return {};
}

Result<> putWorkout(WorkoutStore& store, const Log& present, Replaced<WorkoutPtr>& replaced, qint64 now)
{
    auto& [before, after] = replaced;
    before = present.findWorkout(before ? before->id : after->id);
    if (!after)
        return store.remove(*before, now);
    auto stored = before ? store.update(*before, *after, now) : store.insert(*after, now);
    if (!stored)
        return passOn(stored);
    after = std::move(*stored);
    return {};
}

/// Of what comes back together with the file in which it first came: what had been edited since then. It is
/// written as edited a moment after the file, so that an undo does not make that unknown.
QSet<WorkoutId> editedSinceArrival(const Change& change)
{
    QSet<WorkoutId> edited;
    for (const auto& [before, file] : change.importedFiles) {
        for (const auto& [was, workout] : change.workouts) {
            if (file && file->editedAt > 0 && workout && workout->importId == file->id.text
                && workout->editedAt > file->editedAt)
                edited.insert(workout->id);
        }
    }
    return edited;
}

/// What was written has the times of the other copy.
void takeTimes(Change& change)
{
    const auto take = [](auto& replacements, const auto& times) {
        for (auto& [before, after] : replacements) {
            if (!after || !times.contains(after->id))
                continue;
            auto stored = *after;
            stored.editedAt = times.value(stored.id);
            after = std::make_shared<const decltype(stored)>(std::move(stored));
        }
    };
    take(change.workouts, change.edits->workouts);
    take(change.exercises, change.edits->exercises);
    take(change.comparisons, change.edits->comparisons);
    take(change.importedFiles, change.edits->importedFiles);
}

} // namespace

Result<Log> loadLog(const Database& database)
{
    const auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return passOn(transaction);
    const auto settings = loadSettings(database);
    if (!settings)
        return passOn(settings);
    auto exercises = loadExercises(database);
    if (!exercises)
        return passOn(exercises);
    auto workouts = loadWorkouts(database);
    if (!workouts)
        return passOn(workouts);
    auto comparisons = loadComparisons(database);
    if (!comparisons)
        return passOn(comparisons);
    auto files = loadImportedFiles(database);
    if (!files)
        return passOn(files);
    Log log;
    log.setSettings(*settings);
    log.setExercises(std::move(*exercises));
    log.setWorkouts(std::move(*workouts));
    for (SavedComparisonPtr& comparison : *comparisons)
        log.putComparison(std::move(comparison));
    for (ImportedFilePtr& file : *files)
        log.putImportedFile(std::move(file));
    if (const auto whole = checkExercises(log); !whole)
        return passOn(whole);
    return log;
}

LogStore::LogStore(const Database& database)
    : m_database(database)
    , m_exercises(database)
    , m_workouts(database)
    , m_comparisons(database)
    , m_importedFiles(database)
{
}

Result<Change> LogStore::write(const Log& present, Change change, qint64 now, Progress* progress)
{
    const QSet<WorkoutId> edited = editedSinceArrival(change);
    if (const auto put = putExercises(present, change, now); !put)
        return passOn(put);
    if (const auto put = putWorkouts(present, change, edited, now, progress); !put)
        return passOn(put);
    if (const auto removed = removeExercises(change, now); !removed)
        return passOn(removed);
    if (const auto put = putComparisons(present, change, now); !put)
        return passOn(put);
    if (const auto put = putImportedFiles(present, change, edited, now); !put)
        return passOn(put);
    if (change.settings) {
        if (const auto saved = saveSettings(m_database, *change.settings->after, now); !saved)
            return passOn(saved);
    }
    if (change.edits) {
        if (const auto saved = saveEdits(m_database, *change.edits); !saved)
            return passOn(saved);
        takeTimes(change);
    }
    return change;
}

/// Exercises that are added or changed, before the workouts that use them.
Result<> LogStore::putExercises(const Log& present, Change& change, qint64 now)
{
    for (auto& [before, after] : change.exercises) {
        before = present.findExercise(before ? before->id : after->id);
        if (!after)
            continue;
        auto stored = m_exercises.put(*after, before ? before->editedAt : 0, now);
        if (!stored)
            return passOn(stored);
        after = std::move(*stored);
    }
    return {};
}

/// Exercises that go, after the workouts that used them.
Result<> LogStore::removeExercises(const Change& change, qint64 now)
{
    for (const auto& [before, after] : change.exercises) {
        if (after)
            continue;
        if (const auto removed = m_exercises.remove(before->id, before->editedAt, now); !removed)
            return removed;
        for (const MergedExercise& merged : change.merged) {
            if (merged.from != before->id)
                continue;
            if (const auto redirected = m_exercises.redirect(merged.from, merged.into, now); !redirected)
                return redirected;
        }
    }
    return {};
}

Result<> LogStore::putWorkouts(
    const Log& present, Change& change, const QSet<WorkoutId>& edited, qint64 now, Progress* progress)
{
    const auto total = static_cast<qint64>(change.workouts.size());
    for (qint64 done = 0; Replaced<WorkoutPtr> & replaced : change.workouts) {
        if (progress && progress->isCancelled())
            return fail(Error::Kind::Cancelled, Store::tr("Cancelled. Nothing was changed."));
        const bool isEdited = replaced.after && edited.contains(replaced.after->id);
        if (const auto put = putWorkout(m_workouts, present, replaced, isEdited ? now + 1 : now); !put)
            return put;
        if (progress)
            progress->report(++done, total);
    }
    return {};
}

Result<> LogStore::putComparisons(const Log& present, Change& change, qint64 now)
{
    for (auto& [before, after] : change.comparisons) {
        before = present.findComparison(before ? before->id : after->id);
        if (!after) {
            if (const auto removed = m_comparisons.remove(before->id, now); !removed)
                return removed;
            continue;
        }
        auto stored = m_comparisons.put(*after, now);
        if (!stored)
            return passOn(stored);
        after = std::move(*stored);
    }
    return {};
}

/// After their workouts, and no earlier than these: what is edited later than the file was edited by hand.
Result<> LogStore::putImportedFiles(
    const Log& present, Change& change, const QSet<WorkoutId>& edited, qint64 now)
{
    for (auto& [before, after] : change.importedFiles) {
        before = present.findImportedFile(before ? before->id : after->id);
        if (!after) {
            if (const auto removed = m_importedFiles.remove(before->id, now); !removed)
                return removed;
            continue;
        }
        qint64 last = now;
        for (const auto& [was, workout] : change.workouts) {
            if (workout && workout->importId == after->id.text && !edited.contains(workout->id))
                last = std::max(last, workout->editedAt);
        }
        auto stored = m_importedFiles.put(*after, last);
        if (!stored)
            return passOn(stored);
        after = std::move(*stored);
    }
    return {};
}

} // namespace settheory
