// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workoutstore.h"

#include "core/store/columns.h"
#include "core/store/workoutdigest.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace settheory {
namespace {

QString keyOf(SetOrder order)
{
    return order == SetOrder::Done ? QStringLiteral("done") : QStringLiteral("listed");
}

std::optional<QString> sourceOf(const std::optional<NotedRest>& rest)
{
    if (!rest)
        return std::nullopt;
    return rest->source == NotedRest::Source::Measured ? QStringLiteral("measured")
                                                       : QStringLiteral("stated");
}

// What is new is only added: the same with ON CONFLICT keeps a journal of its own for each statement, which
// takes most of the time of a large import.
constexpr const char* kAddWorkout = R"(
    INSERT INTO workout (workout_id, title, started_at, finished_at, in_progress, time_zone, place, deload,
        body_weight_billionths, body_weight_unit, session_rpe, note, source, set_order, experiment,
        allocated_protocol, import_id, digest, edited_at, prepared)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
const QByteArray kPutWorkout = kAddWorkout + QByteArray(R"(
    ON CONFLICT (workout_id) DO UPDATE SET title = excluded.title, started_at = excluded.started_at,
        finished_at = excluded.finished_at, in_progress = excluded.in_progress,
        time_zone = excluded.time_zone, place = excluded.place, deload = excluded.deload,
        body_weight_billionths = excluded.body_weight_billionths,
        body_weight_unit = excluded.body_weight_unit, session_rpe = excluded.session_rpe,
        note = excluded.note, source = excluded.source, set_order = excluded.set_order,
        experiment = excluded.experiment, allocated_protocol = excluded.allocated_protocol,
        import_id = excluded.import_id, digest = excluded.digest, edited_at = excluded.edited_at,
        prepared = excluded.prepared)");

constexpr const char* kAddExercise = R"(
    INSERT INTO performed_exercise (workout_id, position, exercise_id, named_as, note, group_letter,
        planned_rest_s)
    VALUES (?, ?, ?, ?, ?, ?, ?))";
const QByteArray kPutExercise = kAddExercise + QByteArray(R"(
    ON CONFLICT (workout_id, position) DO UPDATE SET exercise_id = excluded.exercise_id,
        named_as = excluded.named_as, note = excluded.note, group_letter = excluded.group_letter,
        planned_rest_s = excluded.planned_rest_s)");

constexpr const char* kAddSet = R"(
    INSERT INTO performed_set (workout_id, set_id, position, exercise_position, role, side, load_billionths,
        load_unit, load_mode, reps, partial_reps, duration_s, distance_billionths, distance_unit, rir,
        to_failure, failed_first, round, started_at, finished_at, rest_s, rest_source, note, edited_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
const QByteArray kPutSet = kAddSet + QByteArray(R"(
    ON CONFLICT (workout_id, set_id) DO UPDATE SET position = excluded.position,
        exercise_position = excluded.exercise_position, role = excluded.role, side = excluded.side,
        load_billionths = excluded.load_billionths, load_unit = excluded.load_unit,
        load_mode = excluded.load_mode, reps = excluded.reps, partial_reps = excluded.partial_reps,
        duration_s = excluded.duration_s, distance_billionths = excluded.distance_billionths,
        distance_unit = excluded.distance_unit, rir = excluded.rir, to_failure = excluded.to_failure,
        failed_first = excluded.failed_first, round = excluded.round, started_at = excluded.started_at,
        finished_at = excluded.finished_at, rest_s = excluded.rest_s, rest_source = excluded.rest_source,
        note = excluded.note, edited_at = max(excluded.edited_at, edited_at + 1))");

constexpr const char* kAddPlanned = R"(
    INSERT INTO planned_set (workout_id, position, exercise_position, role, load_billionths, load_unit,
        load_mode, reps, duration_s, rir)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
const QByteArray kPutPlanned = kAddPlanned + QByteArray(R"(
    ON CONFLICT (workout_id, position) DO UPDATE SET exercise_position = excluded.exercise_position,
        role = excluded.role, load_billionths = excluded.load_billionths, load_unit = excluded.load_unit,
        load_mode = excluded.load_mode, reps = excluded.reps, duration_s = excluded.duration_s,
        rir = excluded.rir)");

} // namespace

WorkoutStore::WorkoutStore(const Database& database)
    : m_tombstones(database)
    , m_add(database.statement(kAddWorkout))
    , m_put(database.statement(kPutWorkout.constData()))
    , m_remove(database.statement("DELETE FROM workout WHERE workout_id = ?"))
    , m_removePauses(database.statement("DELETE FROM workout_pause WHERE workout_id = ?"))
    , m_putPause(database.statement(
          "INSERT INTO workout_pause (workout_id, position, began_at, duration_s) VALUES (?, ?, ?, ?)"))
    , m_removePains(database.statement("DELETE FROM workout_pain WHERE workout_id = ?"))
    , m_putPain(database.statement(
          "INSERT INTO workout_pain (workout_id, muscle, level, note) VALUES (?, ?, ?, ?)"))
    , m_removeProtocols(database.statement("DELETE FROM workout_protocol WHERE workout_id = ?"))
    , m_putProtocol(database.statement(
          "INSERT INTO workout_protocol (workout_id, said_by, muscle, protocol) VALUES (?, ?, ?, ?)"))
    , m_addExercise(database.statement(kAddExercise))
    , m_putExercise(database.statement(kPutExercise.constData()))
    , m_cutExercises(
          database.statement("DELETE FROM performed_exercise WHERE workout_id = ? AND position >= ?"))
    , m_addSet(database.statement(kAddSet))
    , m_putSet(database.statement(kPutSet.constData()))
    , m_removeSet(database.statement("DELETE FROM performed_set WHERE workout_id = ? AND set_id = ?"))
    , m_addPlanned(database.statement(kAddPlanned))
    , m_putPlanned(database.statement(kPutPlanned.constData()))
    , m_cutPlan(database.statement("DELETE FROM planned_set WHERE workout_id = ? AND position >= ?"))
{
}

Result<WorkoutPtr> WorkoutStore::insert(const Workout& workout, qint64 now)
{
    const auto deletedAt = m_tombstones.dig(Tombstones::Kind::Workout, QString(), workout.id.text);
    if (!deletedAt)
        return passOn(deletedAt);
    auto stored = std::make_shared<Workout>(workout);
    stored->editedAt = std::max(now, deletedAt->value_or(0) + 1);
    // One after the other, and none after a failure: SQLite may have rolled back by itself, and what follows
    // would then be saved alone.
    Result<> put = putRow(m_add, *stored);
    if (put)
        put = putPauses(*stored);
    if (put)
        put = putPains(*stored);
    if (put)
        put = putProtocols(*stored);
    if (put)
        put = putExercises(nullptr, *stored);
    if (put)
        put = putSets(nullptr, *stored);
    if (put)
        put = putPlan(nullptr, *stored);
    if (!put)
        return passOn(put);
    return WorkoutPtr(std::move(stored));
}

Result<WorkoutPtr> WorkoutStore::update(const Workout& before, const Workout& after, qint64 now)
{
    auto stored = std::make_shared<Workout>(after);
    stored->editedAt = std::max(now, before.editedAt + 1);
    Result<> put = putRow(m_put, *stored);
    if (put && before.pauses != after.pauses)
        put = putPauses(*stored);
    if (put && before.pains != after.pains)
        put = putPains(*stored);
    if (put
        && (before.plannedProtocols != after.plannedProtocols || before.userProtocols != after.userProtocols))
        put = putProtocols(*stored);
    if (put)
        put = putExercises(&before, *stored);
    if (put)
        put = putSets(&before, *stored);
    if (put)
        put = putPlan(&before, *stored);
    if (!put)
        return passOn(put);
    return WorkoutPtr(std::move(stored));
}

Result<> WorkoutStore::remove(const Workout& workout, qint64 now)
{
    if (const auto removed = m_remove.run(workout.id.text); !removed) // the rest follows by its foreign keys
        return removed;
    return m_tombstones.bury(
        Tombstones::Kind::Workout, QString(), workout.id.text, std::max(now, workout.editedAt + 1));
}

Result<> WorkoutStore::putRow(Statement& statement, const Workout& workout)
{
    // Only a finished workout has a digest: one that is being logged changes with every set.
    const std::optional<QString> digest =
        workout.inProgress ? std::nullopt : std::optional(digestOf(workout));
    return statement.run(workout.id.text, workout.title, workout.startedAt.toIso(), isoOf(workout.finishedAt),
        workout.inProgress, workout.timeZone, workout.place, workout.deload, billionthsOf(workout.bodyWeight),
        unitOf(workout.bodyWeight), workout.sessionRpe, workout.note, workout.source, keyOf(workout.order),
        workout.experiment, workout.allocatedProtocol, workout.importId, digest, workout.editedAt,
        workout.prepared);
}

Result<> WorkoutStore::putPauses(const Workout& workout)
{
    if (const auto removed = m_removePauses.run(workout.id.text); !removed)
        return removed;
    for (int i = 0; const Pause& pause : workout.pauses) {
        if (const auto put = m_putPause.run(workout.id.text, i++, pause.from.toIso(), pause.seconds); !put)
            return put;
    }
    return {};
}

Result<> WorkoutStore::putPains(const Workout& workout)
{
    if (const auto removed = m_removePains.run(workout.id.text); !removed)
        return removed;
    for (const auto& [muscle, pain] : workout.pains) {
        if (const auto put = m_putPain.run(workout.id.text, keyOf(muscle), pain.level, pain.note); !put)
            return put;
    }
    return {};
}

Result<> WorkoutStore::putProtocols(const Workout& workout)
{
    if (const auto removed = m_removeProtocols.run(workout.id.text); !removed)
        return removed;
    for (const auto& [who, protocols] : {std::pair(QStringLiteral("plan"), workout.plannedProtocols),
             std::pair(QStringLiteral("user"), workout.userProtocols)}) {
        for (const auto& [muscle, protocol] : protocols) {
            if (const auto put = m_putProtocol.run(workout.id.text, who, keyOf(muscle), keyOf(protocol));
                !put)
                return put;
        }
    }
    return {};
}

Result<> WorkoutStore::putExercises(const Workout* before, const Workout& after)
{
    Statement& statement = before ? m_putExercise : m_addExercise;
    const std::size_t had = before ? before->exercises.size() : 0;
    for (std::size_t i = 0; i < after.exercises.size(); ++i) {
        const PerformedExercise& exercise = after.exercises[i];
        if (i < had && before->exercises[i] == exercise)
            continue;
        const auto put = statement.run(after.id.text, static_cast<qint64>(i), exercise.exercise.text,
            exercise.namedAs, exercise.note, exercise.group, exercise.plannedRestSeconds);
        if (!put)
            return put;
    }
    if (had > after.exercises.size())
        return m_cutExercises.run(after.id.text, static_cast<qint64>(after.exercises.size()));
    return {};
}

Result<> WorkoutStore::putSets(const Workout* before, const Workout& after)
{
    if (before) {
        if (const auto removed = removeMissingSets(*before, after); !removed)
            return removed;
    }
    Statement& statement = before ? m_putSet : m_addSet;
    QHash<SetId, int> places;
    for (int i = 0; before && i < static_cast<int>(before->sets.size()); ++i)
        places.insert(before->sets[static_cast<std::size_t>(i)].id, i);
    for (int i = 0; i < static_cast<int>(after.sets.size()); ++i) {
        const PerformedSet& set = after.sets[static_cast<std::size_t>(i)];
        const int place = places.value(set.id, -1);
        if (place == i && before->sets[static_cast<std::size_t>(i)] == set)
            continue;
        if (const auto put = putSet(statement, after, set, i); !put)
            return put;
    }
    return {};
}

Result<> WorkoutStore::removeMissingSets(const Workout& before, const Workout& after)
{
    QSet<SetId> kept;
    for (const PerformedSet& set : after.sets)
        kept.insert(set.id);
    for (const PerformedSet& set : before.sets) {
        if (kept.contains(set.id))
            continue;
        if (const auto removed = m_removeSet.run(after.id.text, set.id.text); !removed)
            return removed;
        const auto buried =
            m_tombstones.bury(Tombstones::Kind::Set, after.id.text, set.id.text, after.editedAt);
        if (!buried)
            return buried;
    }
    return {};
}

Result<> WorkoutStore::putSet(
    Statement& statement, const Workout& workout, const PerformedSet& set, int position)
{
    const auto deletedAt = m_tombstones.dig(Tombstones::Kind::Set, workout.id.text, set.id.text);
    if (!deletedAt)
        return passOn(deletedAt);
    return statement.run(workout.id.text, set.id.text, position, set.exercise, keyOf(set.role),
        keyOf(set.side), billionthsOf(set.load), unitOf(set.load), keyOf(set.loadMode), set.reps,
        set.partialReps, set.seconds, billionthsOf(set.distance), unitOf(set.distance), set.rir,
        set.toFailure, keyOf(set.failedFirst), set.round, isoOf(set.startedAt), isoOf(set.finishedAt),
        set.rest ? set.rest->seconds : std::nullopt, sourceOf(set.rest), set.note,
        std::max(workout.editedAt, deletedAt->value_or(0) + 1));
}

Result<> WorkoutStore::putPlan(const Workout* before, const Workout& after)
{
    Statement& statement = before ? m_putPlanned : m_addPlanned;
    const std::size_t had = before ? before->plan.size() : 0;
    for (std::size_t i = 0; i < after.plan.size(); ++i) {
        if (i < had && before->plan[i] == after.plan[i])
            continue;
        if (const auto put = putPlanned(statement, after, after.plan[i], static_cast<int>(i)); !put)
            return put;
    }
    if (had > after.plan.size())
        return m_cutPlan.run(after.id.text, static_cast<qint64>(after.plan.size()));
    return {};
}

Result<> WorkoutStore::putPlanned(
    Statement& statement, const Workout& workout, const PlannedSet& set, int position)
{
    return statement.run(workout.id.text, position, set.exercise, keyOf(set.role), billionthsOf(set.load),
        unitOf(set.load), keyOf(set.loadMode), set.reps, set.seconds, set.rir);
}

} // namespace settheory
