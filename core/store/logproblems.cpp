// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logproblems.h"

#include "core/store/logstore.h"
#include "core/store/text.h"
#include "core/store/workoutdigest.h"

namespace settheory {
namespace {

Result<> addIntegrity(const Database& database, QStringList& problems)
{
    Statement query = database.statement("PRAGMA integrity_check");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        if (const QString found = query.text(0); found != u"ok")
            problems << Store::tr("The file is damaged: %1").arg(found);
    }
}

Result<> addForeignKeys(const Database& database, QStringList& problems)
{
    Statement query = database.statement("PRAGMA foreign_key_check");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        problems << Store::tr("A row of “%1” belongs to a row of “%2” that is not there.")
                        .arg(query.text(0), query.text(2));
    }
}

Result<> addDigests(const Database& database, const Log& log, QStringList& problems)
{
    Statement query = database.statement("SELECT workout_id, digest FROM workout WHERE in_progress = 0");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        const WorkoutPtr workout = log.findWorkout({query.text(0)});
        if (workout && digestOf(*workout) != query.text(1))
            problems << Store::tr("The workout “%1” of %2 is not what was saved: a value in it changed.")
                            .arg(workout->title, workout->startedAt.toIso());
    }
}

/// Damage that keeps one check from being run is a problem found, not a reason to stop.
Result<> noted(const Result<>& checked, QStringList& problems)
{
    if (!checked && checked.error().kind == Error::Kind::Unreadable) {
        problems << checked.error().message;
        return {};
    }
    return checked;
}

} // namespace

Result<QStringList> problemsOf(const Database& database)
{
    QStringList problems;
    if (const auto checked = noted(addIntegrity(database, problems), problems); !checked)
        return passOn(checked);
    if (const auto checked = noted(addForeignKeys(database, problems), problems); !checked)
        return passOn(checked);
    const auto log = loadLog(database);
    if (!log) {
        if (const auto checked = noted(passOn(log), problems); !checked)
            return passOn(checked);
        return problems;
    }
    if (const auto checked = noted(addDigests(database, *log, problems), problems); !checked)
        return passOn(checked);
    return problems;
}

} // namespace settheory
