// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exercisestore.h"

#include "core/store/columns.h"
#include "core/store/text.h"

#include <algorithm>

namespace settheory {
namespace {

using Parts = QHash<QString, Exercise*>;

tl::unexpected<Error> damaged(const QString& id)
{
    return fail(Error::Kind::Unreadable,
        Store::tr("The log is damaged: an exercise in it cannot be read. The file was kept."), id);
}

Result<std::vector<std::shared_ptr<Exercise>>> loadRows(const Database& database)
{
    Statement query = database.statement(R"(
        SELECT exercise_id, name, mechanic, mechanic_contested, equipment, load_mode, body_mass_fraction,
            one_sided, default_rest_s, load_step_billionths, load_step_unit, note, retired, from_catalogue, edited_at,
            bar_billionths, bar_unit
        FROM exercise)");
    std::vector<std::shared_ptr<Exercise>> exercises;
    const auto done = forEachRow(query, [&](const Statement& row) -> Result<> {
        const RowReader read(row);
        auto exercise = std::make_shared<Exercise>();
        exercise->id = {row.text(0)};
        exercise->name = row.text(1);
        exercise->mechanic = read.optionalKey(2, mechanicForKey);
        exercise->mechanicContested = row.integer(3) != 0;
        exercise->equipment = read.optionalKey(4, equipmentForKey);
        exercise->loadMode = read.key(5, loadModeForKey, LoadMode::Total);
        exercise->bodyMassFraction = row.optionalReal(6);
        exercise->oneSided = row.integer(7) != 0;
        exercise->defaultRestSeconds = row.optionalInt(8);
        exercise->loadStep = read.mass(9);
        exercise->note = row.text(11);
        exercise->retired = row.integer(12) != 0;
        exercise->fromCatalogue = row.integer(13) != 0;
        exercise->editedAt = row.integer(14);
        exercise->bar = read.mass(15);
        if (!read.isGood())
            return damaged(exercise->id.text);
        exercises.push_back(std::move(exercise));
        return {};
    });
    if (!done)
        return passOn(done);
    return exercises;
}

Result<> loadAliases(const Database& database, const Parts& byId)
{
    Statement query = database.statement(
        "SELECT exercise_id, app, name FROM exercise_alias ORDER BY exercise_id, position");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        Exercise* exercise = byId.value(row.text(0));
        if (!exercise)
            return damaged(row.text(0));
        exercise->aliases.push_back({row.text(1), row.text(2)});
        return {};
    });
}

Result<> loadMuscles(const Database& database, const Parts& byId)
{
    Statement query = database.statement(
        "SELECT exercise_id, part, muscle FROM exercise_muscle ORDER BY exercise_id, part, position");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        Exercise* exercise = byId.value(row.text(0));
        const auto muscle = muscleForKey(row.text(2));
        if (!exercise || !muscle)
            return damaged(row.text(0));
        (row.bytes(1) == "primary" ? exercise->primary : exercise->secondary).push_back(*muscle);
        return {};
    });
}

} // namespace

Result<std::vector<ExercisePtr>> loadExercises(const Database& database)
{
    auto exercises = loadRows(database);
    if (!exercises)
        return passOn(exercises);
    Parts byId;
    for (const auto& exercise : *exercises)
        byId.insert(exercise->id.text, exercise.get());
    if (const auto loaded = loadAliases(database, byId); !loaded)
        return passOn(loaded);
    if (const auto loaded = loadMuscles(database, byId); !loaded)
        return passOn(loaded);
    return std::vector<ExercisePtr>(exercises->begin(), exercises->end());
}

ExerciseStore::ExerciseStore(const Database& database)
    : m_tombstones(database)
    , m_put(database.statement(R"(
        INSERT INTO exercise (exercise_id, name, mechanic, mechanic_contested, equipment, load_mode,
            body_mass_fraction, one_sided, default_rest_s, load_step_billionths, load_step_unit, note, retired,
            from_catalogue, edited_at, bar_billionths, bar_unit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (exercise_id) DO UPDATE SET name = excluded.name, mechanic = excluded.mechanic,
            mechanic_contested = excluded.mechanic_contested, equipment = excluded.equipment,
            load_mode = excluded.load_mode, body_mass_fraction = excluded.body_mass_fraction,
            one_sided = excluded.one_sided, default_rest_s = excluded.default_rest_s,
            load_step_billionths = excluded.load_step_billionths, load_step_unit = excluded.load_step_unit,
            note = excluded.note, retired = excluded.retired, from_catalogue = excluded.from_catalogue,
            edited_at = excluded.edited_at, bar_billionths = excluded.bar_billionths,
            bar_unit = excluded.bar_unit)"))
    , m_remove(database.statement("DELETE FROM exercise WHERE exercise_id = ?"))
    , m_removeAliases(database.statement("DELETE FROM exercise_alias WHERE exercise_id = ?"))
    , m_putAlias(database.statement(
          "INSERT INTO exercise_alias (exercise_id, position, app, name) VALUES (?, ?, ?, ?)"))
    , m_removeMuscles(database.statement("DELETE FROM exercise_muscle WHERE exercise_id = ?"))
    , m_putMuscle(database.statement(
          "INSERT INTO exercise_muscle (exercise_id, part, position, muscle) VALUES (?, ?, ?, ?)"))
    , m_redirect(database.statement(R"(
        INSERT INTO exercise_redirect (exercise_id, into_exercise_id, merged_at) VALUES (?, ?, ?)
        ON CONFLICT (exercise_id) DO UPDATE SET into_exercise_id = excluded.into_exercise_id,
            merged_at = max(excluded.merged_at, merged_at + 1))"))
    , m_removeRedirect(database.statement("DELETE FROM exercise_redirect WHERE exercise_id = ?"))
{
}

Result<ExercisePtr> ExerciseStore::put(const Exercise& exercise, qint64 lastEdit, qint64 now)
{
    const QString& id = exercise.id.text;
    const auto deletedAt = m_tombstones.dig(Tombstones::Kind::Exercise, QString(), id);
    if (!deletedAt)
        return passOn(deletedAt);
    auto stored = std::make_shared<Exercise>(exercise);
    stored->editedAt = std::max({now, lastEdit + 1, deletedAt->value_or(0) + 1});
    const auto put = m_put.run(id, exercise.name, keyOf(exercise.mechanic), exercise.mechanicContested,
        keyOf(exercise.equipment), keyOf(exercise.loadMode), exercise.bodyMassFraction, exercise.oneSided,
        exercise.defaultRestSeconds, billionthsOf(exercise.loadStep), unitOf(exercise.loadStep),
        exercise.note, exercise.retired, exercise.fromCatalogue, stored->editedAt, billionthsOf(exercise.bar),
        unitOf(exercise.bar));
    if (!put)
        return passOn(put);
    if (const auto parts = putParts(exercise); !parts)
        return passOn(parts);
    return ExercisePtr(std::move(stored));
}

Result<> ExerciseStore::putParts(const Exercise& exercise)
{
    const QString& id = exercise.id.text;
    for (Statement* old : {&m_removeAliases, &m_removeMuscles, &m_removeRedirect}) {
        if (const auto removed = old->run(id); !removed)
            return removed;
    }
    for (int i = 0; const Alias& alias : exercise.aliases) {
        if (const auto put = m_putAlias.run(id, i++, alias.app, alias.name); !put)
            return put;
    }
    for (const auto& [part, muscles] : {std::pair(QStringLiteral("primary"), exercise.primary),
             std::pair(QStringLiteral("secondary"), exercise.secondary)}) {
        for (int i = 0; const Muscle muscle : muscles) {
            if (const auto put = m_putMuscle.run(id, part, i++, keyOf(muscle)); !put)
                return put;
        }
    }
    return {};
}

Result<> ExerciseStore::remove(const ExerciseId& id, qint64 lastEdit, qint64 now)
{
    if (const auto removed = m_remove.run(id.text); !removed)
        return removed;
    return m_tombstones.bury(Tombstones::Kind::Exercise, QString(), id.text, std::max(now, lastEdit + 1));
}

Result<> ExerciseStore::redirect(const ExerciseId& from, const ExerciseId& into, qint64 now)
{
    return m_redirect.run(from.text, into.text, now);
}

} // namespace settheory
