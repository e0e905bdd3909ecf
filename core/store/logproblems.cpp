// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logproblems.h"

#include "core/store/logstore.h"
#include "core/store/migrations.h"
#include "core/store/text.h"
#include "core/store/workoutdigest.h"

namespace settheory {
namespace {

Result<> addIntegrity(const Database& database, QStringList& problems)
{
    Statement query = database.statement("PRAGMA integrity_check");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        if (const QString found = row.text(0); found != u"ok")
            problems << Store::tr("The file is damaged: %1").arg(found);
        return {};
    });
}

Result<> addForeignKeys(const Database& database, QStringList& problems)
{
    Statement query = database.statement("PRAGMA foreign_key_check");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        problems << Store::tr("A row of “%1” belongs to a row of “%2” that is not there.")
                        .arg(row.text(0), row.text(2));
        return {};
    });
}

Result<QStringList> schemaOf(const Database& database)
{
    Statement query =
        database.statement("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    QStringList schema;
    const auto read = forEachRow(query, [&](const Statement& row) -> Result<> {
        schema << row.text(0);
        return {};
    });
    if (!read)
        return passOn(read);
    return schema;
}

/// Against a new log that walked the same steps.
Result<> addSchema(const Database& database, qint64 version, QStringList& problems)
{
    const auto fresh = Database::open(QString(), Database::Mode::Memory);
    if (!fresh)
        return passOn(fresh);
    const auto steps = allMigrations().first(static_cast<std::size_t>(version));
    if (const auto migrated = migrate(**fresh, steps); !migrated)
        return migrated;
    const auto expected = schemaOf(**fresh);
    if (!expected)
        return passOn(expected);
    const auto found = schemaOf(database);
    if (!found)
        return passOn(found);
    if (*found != *expected)
        problems << Store::tr("The tables of the file are not those of version %1.").arg(version);
    return {};
}

void addNames(const Log& log, QStringList& problems)
{
    for (const ExercisePtr& exercise : log.exercises()) {
        if (log.findExerciseNamed(exercise->name) != exercise)
            problems << Store::tr("Two exercises are named “%1”.").arg(exercise->name);
    }
}

Result<> addDigests(const Database& database, const Log& log, QStringList& problems)
{
    Statement query = database.statement("SELECT workout_id, digest FROM workout WHERE in_progress = 0");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        const WorkoutPtr workout = log.findWorkout({row.text(0)});
        if (workout && digestOf(*workout) != row.text(1))
            problems << Store::tr("The workout “%1” of %2 is not what was saved: a value in it changed.")
                            .arg(workout->title, workout->startedAt.toIso());
        return {};
    });
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

Result<> addContent(const Database& database, QStringList& problems)
{
    const auto log = loadLog(database);
    if (!log)
        return passOn(log);
    addNames(*log, problems);
    return addDigests(database, *log, problems);
}

} // namespace

Result<QStringList> problemsOf(const Database& database)
{
    QStringList problems;
    const auto version = database.number("PRAGMA user_version");
    Result<> checked = version ? Result<>() : Result<>(passOn(version));
    if (checked)
        checked = noted(addIntegrity(database, problems), problems);
    if (checked)
        checked = noted(addSchema(database, *version, problems), problems);
    if (checked)
        checked = noted(addForeignKeys(database, problems), problems);
    if (checked && *version == newestSchema())
        checked = noted(addContent(database, problems), problems);
    if (!checked)
        return passOn(checked);
    return problems;
}

} // namespace settheory
