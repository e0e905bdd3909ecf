// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema2.h"

namespace settheory {

std::vector<const char*> schema2()
{
    return {
        "ALTER TABLE settings ADD COLUMN pair_rest_s INTEGER NOT NULL DEFAULT 0 CHECK (pair_rest_s >= 0)",
        "ALTER TABLE settings ADD COLUMN round_rest_s INTEGER CHECK (round_rest_s >= 0)",

        R"(CREATE TABLE workout_pain (
            workout_id TEXT NOT NULL REFERENCES workout ON DELETE CASCADE,
            muscle TEXT NOT NULL CHECK (muscle <> ''),
            level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10),
            note TEXT NOT NULL,
            PRIMARY KEY (workout_id, muscle)
        ) STRICT, WITHOUT ROWID)",
    };
}

} // namespace settheory
