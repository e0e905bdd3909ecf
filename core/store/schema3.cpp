// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema3.h"

namespace settheory {

std::vector<const char*> schema3()
{
    return {
        // A deleted one stays as a row without content: its own tombstone.
        R"(CREATE TABLE comparison (
            comparison_id TEXT NOT NULL PRIMARY KEY CHECK (comparison_id <> ''),
            name TEXT NOT NULL,
            question TEXT NOT NULL,
            exercise_id TEXT NOT NULL,
            saved_on TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            deleted_at INTEGER,
            CHECK ((name <> '') = (deleted_at IS NULL))
        ) STRICT, WITHOUT ROWID)",
    };
}

} // namespace settheory
