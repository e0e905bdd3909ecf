// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editsstore.h"

#include "core/store/comparisonstore.h"
#include "core/store/importedfilestore.h"

namespace settheory {
namespace {

template <class Take> Result<> forEachRow(const Database& database, const char* sql, Take take)
{
    Statement query = database.statement(sql);
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        take(row);
        return {};
    });
}

Result<> loadTombstones(const Database& database, LogEdits& edits)
{
    return forEachRow(database, "SELECT kind, workout_id, deleted_id, deleted_at FROM tombstone",
        [&edits](const Statement& row) {
            const qint64 at = row.integer(3);
            if (row.bytes(0) == "workout")
                edits.deletedWorkouts.insert({row.text(2)}, at);
            else if (row.bytes(0) == "exercise")
                edits.deletedExercises.insert({row.text(2)}, at);
            else
                edits.deletedSets.insert({{row.text(1)}, {row.text(2)}}, at);
        });
}

template <class Key, class Run> Result<> runAll(const QHash<Key, qint64>& times, Run run)
{
    for (auto one = times.cbegin(); one != times.cend(); ++one) {
        if (const auto ran = run(one.key(), one.value()); !ran)
            return ran;
    }
    return {};
}

Result<> saveTimes(const Database& database, const LogEdits& edits)
{
    Statement workout = database.statement("UPDATE workout SET edited_at = ?2 WHERE workout_id = ?1");
    Statement exercise = database.statement("UPDATE exercise SET edited_at = ?2 WHERE exercise_id = ?1");
    Statement set =
        database.statement("UPDATE performed_set SET edited_at = ?3 WHERE workout_id = ?1 AND set_id = ?2");
    auto saved =
        runAll(edits.workouts, [&](const WorkoutId& id, qint64 at) { return workout.run(id.text, at); });
    if (saved)
        saved = runAll(
            edits.exercises, [&](const ExerciseId& id, qint64 at) { return exercise.run(id.text, at); });
    if (saved)
        saved = runAll(edits.sets, [&](const LogEdits::SetKey& key, qint64 at) {
            return set.run(key.workout.text, key.set.text, at);
        });
    if (saved && edits.settings != 0)
        saved = database.statement("UPDATE settings SET edited_at = ?").run(edits.settings);
    return saved;
}

Result<> saveTombstones(const Database& database, const LogEdits& edits)
{
    Statement bury = database.statement(R"(
        INSERT INTO tombstone (kind, workout_id, deleted_id, deleted_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, workout_id, deleted_id) DO UPDATE SET deleted_at = excluded.deleted_at)");
    const QString none = QStringLiteral("");
    auto saved = runAll(edits.deletedWorkouts, [&](const WorkoutId& id, qint64 at) {
        return bury.run(QStringLiteral("workout"), none, id.text, at);
    });
    if (saved)
        saved = runAll(edits.deletedExercises, [&](const ExerciseId& id, qint64 at) {
            return bury.run(QStringLiteral("exercise"), none, id.text, at);
        });
    if (saved)
        saved = runAll(edits.deletedSets, [&](const LogEdits::SetKey& key, qint64 at) {
            return bury.run(QStringLiteral("set"), key.workout.text, key.set.text, at);
        });
    return saved;
}

} // namespace

Result<LogEdits> loadEdits(const Database& database)
{
    LogEdits edits;
    Result<> read = forEachRow(database, "SELECT workout_id, edited_at FROM workout",
        [&edits](const Statement& row) { edits.workouts.insert({row.text(0)}, row.integer(1)); });
    if (read)
        read = forEachRow(database, "SELECT exercise_id, edited_at FROM exercise",
            [&edits](const Statement& row) { edits.exercises.insert({row.text(0)}, row.integer(1)); });
    if (read)
        read = forEachRow(database, "SELECT workout_id, set_id, edited_at FROM performed_set",
            [&edits](const Statement& row) {
                edits.sets.insert({{row.text(0)}, {row.text(1)}}, row.integer(2));
            });
    if (read)
        read = forEachRow(database, "SELECT edited_at FROM settings",
            [&edits](const Statement& row) { edits.settings = row.integer(0); });
    if (read)
        read = loadTombstones(database, edits);
    if (read)
        read = loadComparisonEdits(database, edits);
    if (read)
        read = loadImportedFileEdits(database, edits);
    if (read)
        read = forEachRow(database, "SELECT exercise_id, into_exercise_id, merged_at FROM exercise_redirect",
            [&edits](const Statement& row) {
                edits.redirects.insert({row.text(0)}, {{row.text(1)}, row.integer(2)});
            });
    if (!read)
        return passOn(read);
    return edits;
}

Result<> saveEdits(const Database& database, const LogEdits& edits)
{
    if (const auto saved = saveTimes(database, edits); !saved)
        return saved;
    if (const auto saved = saveTombstones(database, edits); !saved)
        return saved;
    if (const auto saved = saveComparisonEdits(database, edits); !saved)
        return saved;
    if (const auto saved = saveImportedFileEdits(database, edits); !saved)
        return saved;
    Statement redirect = database.statement(R"(
        INSERT INTO exercise_redirect (exercise_id, into_exercise_id, merged_at) VALUES (?, ?, ?)
        ON CONFLICT (exercise_id) DO UPDATE SET into_exercise_id = excluded.into_exercise_id,
            merged_at = excluded.merged_at)");
    for (auto one = edits.redirects.cbegin(); one != edits.redirects.cend(); ++one) {
        const auto saved = redirect.run(one.key().text, one.value().into.text, one.value().mergedAt);
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace settheory
