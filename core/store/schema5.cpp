// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema5.h"

namespace settheory {

std::vector<const char*> schema5()
{
    return {
        // What was taken back stays as a row without content: its own tombstone.
        R"(CREATE TABLE imported_file (
            import_id TEXT NOT NULL PRIMARY KEY CHECK (import_id <> ''),
            name TEXT NOT NULL,
            format TEXT NOT NULL,
            imported_at TEXT NOT NULL,
            workouts INTEGER NOT NULL CHECK (workouts >= 0),
            sets INTEGER NOT NULL CHECK (sets >= 0),
            edited_at INTEGER NOT NULL,
            deleted_at INTEGER,
            CHECK ((imported_at <> '') = (deleted_at IS NULL))
        ) STRICT, WITHOUT ROWID)",

        R"(CREATE TABLE table_mapping (
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            position INTEGER NOT NULL CHECK (position >= 0),
            column_name TEXT NOT NULL,
            holds TEXT NOT NULL,
            PRIMARY KEY (name, position)
        ) STRICT, WITHOUT ROWID)",
    };
}

} // namespace settheory
