// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema4.h"

namespace settheory {

std::vector<const char*> schema4()
{
    return {
        R"(CREATE TABLE plate (
            unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
            plate_billionths INTEGER NOT NULL CHECK (plate_billionths BETWEEN 1 AND 99999999999999),
            pairs INTEGER CHECK (pairs >= 1),
            PRIMARY KEY (unit, plate_billionths)
        ) STRICT, WITHOUT ROWID)",
        R"(ALTER TABLE settings ADD COLUMN bar_kg_billionths INTEGER
            CHECK (bar_kg_billionths BETWEEN 0 AND 99999999999999))",
        R"(ALTER TABLE settings ADD COLUMN bar_lb_billionths INTEGER
            CHECK (bar_lb_billionths BETWEEN 0 AND 99999999999999))",

        R"(ALTER TABLE exercise ADD COLUMN bar_billionths INTEGER
            CHECK (bar_billionths BETWEEN 0 AND 99999999999999))",
        R"(ALTER TABLE exercise ADD COLUMN bar_unit TEXT CHECK (bar_unit IN ('kg', 'lb'))
            CHECK ((bar_billionths IS NULL) = (bar_unit IS NULL)))",

        R"(ALTER TABLE workout ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0 CHECK (prepared IN (0, 1))
            CHECK (prepared = 0 OR (in_progress = 0 AND finished_at IS NULL)))",
    };
}

} // namespace settheory
