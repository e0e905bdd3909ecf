// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema1.h"

namespace settheory {

// Small closed sets of words are checked by the file itself. Muscles, protocols and equipment are longer
// lists that may grow: the program checks them when it reads.
std::vector<const char*> schema1()
{
    return {
        "PRAGMA application_id = 1399157844", // kApplicationId

        R"(CREATE TABLE settings (
            settings_id INTEGER PRIMARY KEY CHECK (settings_id = 1),
            unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
            formula TEXT NOT NULL,
            hard_set_rir REAL NOT NULL CHECK (hard_set_rir BETWEEN 0 AND 30),
            short_rest_s INTEGER NOT NULL CHECK (short_rest_s >= 0),
            full_rest_s INTEGER NOT NULL CHECK (full_rest_s >= short_rest_s),
            opener_share REAL NOT NULL CHECK (opener_share BETWEEN 0 AND 1),
            default_rest_s INTEGER NOT NULL CHECK (default_rest_s >= 0),
            edited_at INTEGER NOT NULL
        ) STRICT)",

        R"(CREATE TABLE exercise (
            exercise_id TEXT NOT NULL PRIMARY KEY CHECK (exercise_id <> ''),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            mechanic TEXT CHECK (mechanic IN ('compound', 'isolation')),
            mechanic_contested INTEGER NOT NULL CHECK (mechanic_contested IN (0, 1)),
            equipment TEXT CHECK (equipment <> ''),
            load_mode TEXT NOT NULL CHECK (load_mode IN ('total', 'per_hand', 'stack', 'bodyweight',
                'bodyweight_plus', 'bodyweight_minus')),
            body_mass_fraction REAL CHECK (body_mass_fraction BETWEEN 0 AND 1),
            one_sided INTEGER NOT NULL CHECK (one_sided IN (0, 1)),
            default_rest_s INTEGER CHECK (default_rest_s >= 0),
            load_step_billionths INTEGER CHECK (load_step_billionths BETWEEN 0 AND 99999999999999),
            load_step_unit TEXT CHECK (load_step_unit IN ('kg', 'lb')),
            note TEXT NOT NULL,
            retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
            from_catalogue INTEGER NOT NULL CHECK (from_catalogue IN (0, 1)),
            edited_at INTEGER NOT NULL,
            CHECK ((load_step_billionths IS NULL) = (load_step_unit IS NULL))
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE exercise_alias (
            exercise_id TEXT NOT NULL REFERENCES exercise ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            app TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (exercise_id, position)
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE exercise_muscle (
            exercise_id TEXT NOT NULL REFERENCES exercise ON DELETE CASCADE,
            part TEXT NOT NULL CHECK (part IN ('primary', 'secondary')),
            position INTEGER NOT NULL CHECK (position >= 0),
            muscle TEXT NOT NULL CHECK (muscle <> ''),
            PRIMARY KEY (exercise_id, part, position)
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE workout (
            workout_id TEXT NOT NULL PRIMARY KEY CHECK (workout_id <> ''),
            title TEXT NOT NULL,
            started_at TEXT NOT NULL CHECK (started_at <> ''),
            finished_at TEXT CHECK (finished_at <> ''),
            in_progress INTEGER NOT NULL CHECK (in_progress IN (0, 1)),
            time_zone TEXT NOT NULL,
            place TEXT NOT NULL,
            deload INTEGER NOT NULL CHECK (deload IN (0, 1)),
            body_weight_billionths INTEGER CHECK (body_weight_billionths BETWEEN 0 AND 99999999999999),
            body_weight_unit TEXT CHECK (body_weight_unit IN ('kg', 'lb')),
            session_rpe REAL CHECK (session_rpe BETWEEN 0 AND 10),
            note TEXT NOT NULL,
            source TEXT NOT NULL,
            set_order TEXT NOT NULL CHECK (set_order IN ('done', 'listed')),
            experiment TEXT NOT NULL,
            allocated_protocol TEXT NOT NULL,
            import_id TEXT NOT NULL,
            digest TEXT,
            edited_at INTEGER NOT NULL,
            CHECK ((body_weight_billionths IS NULL) = (body_weight_unit IS NULL)),
            CHECK ((in_progress = 1) = (digest IS NULL))
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE workout_pause (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            began_at TEXT NOT NULL CHECK (began_at <> ''),
            duration_s INTEGER CHECK (duration_s >= 0),
            PRIMARY KEY (workout_id, position)
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE workout_protocol (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            said_by TEXT NOT NULL CHECK (said_by IN ('plan', 'user')),
            muscle TEXT NOT NULL CHECK (muscle <> ''),
            protocol TEXT NOT NULL CHECK (protocol <> ''),
            PRIMARY KEY (workout_id, said_by, muscle)
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE performed_exercise (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            exercise_id TEXT NOT NULL REFERENCES exercise DEFERRABLE INITIALLY DEFERRED,
            named_as TEXT NOT NULL,
            note TEXT NOT NULL,
            group_letter TEXT NOT NULL,
            planned_rest_s INTEGER CHECK (planned_rest_s >= 0),
            PRIMARY KEY (workout_id, position)
        ) STRICT, WITHOUT ROWID)",
        "CREATE INDEX performed_exercise_by_exercise ON performed_exercise (exercise_id)",

        R"(CREATE TABLE performed_set (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            set_id TEXT NOT NULL CHECK (set_id <> ''),
            position INTEGER NOT NULL CHECK (position >= 0),
            exercise_position INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('warmup', 'working', 'drop', 'rest_pause', 'myo', 'cluster',
                'backoff', 'test')),
            side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
            load_billionths INTEGER CHECK (load_billionths BETWEEN 0 AND 99999999999999),
            load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
            load_mode TEXT CHECK (load_mode IN ('total', 'per_hand', 'stack', 'bodyweight', 'bodyweight_plus',
                'bodyweight_minus')),
            reps INTEGER CHECK (reps >= 0),
            partial_reps INTEGER CHECK (partial_reps >= 0),
            duration_s INTEGER CHECK (duration_s >= 0),
            distance_billionths INTEGER CHECK (distance_billionths >= 0),
            distance_unit TEXT CHECK (distance_unit IN ('m', 'km', 'mi', 'yd', 'ft')),
            rir REAL CHECK (rir BETWEEN 0 AND 30),
            to_failure INTEGER CHECK (to_failure IN (0, 1)),
            failed_first TEXT CHECK (failed_first <> ''),
            round INTEGER CHECK (round >= 1),
            started_at TEXT CHECK (started_at <> ''),
            finished_at TEXT CHECK (finished_at <> ''),
            rest_s INTEGER CHECK (rest_s >= 0),
            rest_source TEXT CHECK (rest_source IN ('measured', 'stated')),
            note TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            PRIMARY KEY (workout_id, set_id),
            FOREIGN KEY (workout_id, exercise_position) REFERENCES performed_exercise
                DEFERRABLE INITIALLY DEFERRED,
            CHECK ((load_billionths IS NULL) = (load_unit IS NULL)),
            CHECK ((distance_billionths IS NULL) = (distance_unit IS NULL)),
            CHECK (rest_s IS NULL OR rest_source IS NOT NULL),
            CHECK (rest_source <> 'measured' OR rest_s IS NOT NULL)
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE planned_set (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            exercise_position INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('warmup', 'working', 'drop', 'rest_pause', 'myo', 'cluster',
                'backoff', 'test')),
            load_billionths INTEGER CHECK (load_billionths BETWEEN 0 AND 99999999999999),
            load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
            load_mode TEXT CHECK (load_mode IN ('total', 'per_hand', 'stack', 'bodyweight', 'bodyweight_plus',
                'bodyweight_minus')),
            reps INTEGER CHECK (reps >= 0),
            duration_s INTEGER CHECK (duration_s >= 0),
            rir REAL CHECK (rir BETWEEN 0 AND 30),
            PRIMARY KEY (workout_id, position),
            FOREIGN KEY (workout_id, exercise_position) REFERENCES performed_exercise
                DEFERRABLE INITIALLY DEFERRED,
            CHECK ((load_billionths IS NULL) = (load_unit IS NULL))
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE tombstone (
            kind TEXT NOT NULL CHECK (kind IN ('workout', 'exercise', 'set')),
            workout_id TEXT NOT NULL,
            deleted_id TEXT NOT NULL CHECK (deleted_id <> ''),
            deleted_at INTEGER NOT NULL,
            PRIMARY KEY (kind, workout_id, deleted_id),
            CHECK ((kind = 'set') = (workout_id <> ''))
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE exercise_redirect (
            exercise_id TEXT NOT NULL PRIMARY KEY CHECK (exercise_id <> ''),
            into_exercise_id TEXT NOT NULL CHECK (into_exercise_id <> ''),
            merged_at INTEGER NOT NULL,
            CHECK (exercise_id <> into_exercise_id)
        ) STRICT, WITHOUT ROWID)",
    };
}

} // namespace settheory
