// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcheck.h"

#include "core/store/database.h"
#include "core/store/logfile.h"
#include "core/store/logproblems.h"
#include "core/store/migrations.h"

namespace settheory {

Result<LogCheck> checkLog(const QString& path)
{
    const auto resolved = resolvedPath(path);
    if (!resolved)
        return passOn(resolved);
    const auto header = readHeader(*resolved, newestSchema());
    if (!header)
        return passOn(header);
    LogCheck check;
    check.schema = header->schema;
    check.applicationId = kApplicationId;
    const auto database = Database::open(*resolved, Database::Mode::Read);
    if (!database && database.error().kind == Error::Kind::Unreadable) {
        check.problems << database.error().message;
        return check;
    }
    if (!database)
        return passOn(database);
    const auto problems = problemsOf(**database);
    if (!problems)
        return passOn(problems);
    check.problems = *problems;
    check.workouts = (*database)->number("SELECT count(*) FROM workout").value_or(0);
    check.sets = (*database)->number("SELECT count(*) FROM performed_set").value_or(0);
    return check;
}

} // namespace settheory
