// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readable.h"

#include "core/store/database.h"
#include "core/store/logfile.h"
#include "core/store/migrations.h"

namespace settheory {

ReadableWorkouts readableWorkouts(const QString& path)
{
    ReadableWorkouts readable;
    if (!readHeader(path, newestSchema()))
        return readable;
    const auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return readable;
    Statement query = (*database)->statement(R"(
        SELECT workout_id, title, started_at,
            (SELECT count(*) FROM performed_set s WHERE s.workout_id = w.workout_id)
        FROM workout w)");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return readable;
        if (!*row) {
            readable.isComplete = true;
            return readable;
        }
        readable.workouts.push_back({query.text(0), query.text(1), query.text(2), query.integer(3)});
    }
}

} // namespace settheory
