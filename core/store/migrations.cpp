// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/columndigests.h"
#include "core/store/schema1.h"
#include "core/store/schema2.h"
#include "core/store/schema3.h"
#include "core/store/schema4.h"
#include "core/store/schema5.h"
#include "core/store/text.h"

#include <algorithm>

namespace settheory {
namespace {

/// No value of a column that was there before and still is may have changed.
Result<> checkKept(const Database& database, const ColumnDigests& before)
{
    const auto after = columnDigests(database);
    if (!after)
        return passOn(after);
    for (const auto& [column, digest] : before) {
        const auto found = after->find(column);
        if (found != after->end() && found->second != digest)
            return fail(Error::Kind::Failed,
                Store::tr("Bringing the log up to date would have changed values. The log is as it was."),
                column);
    }
    return {};
}

Result<> checkForeignKeys(const Database& database)
{
    Statement query = database.statement("PRAGMA foreign_key_check");
    const auto broken = query.next();
    if (!broken)
        return passOn(broken);
    if (*broken)
        return fail(Error::Kind::Failed,
            Store::tr(
                "Bringing the log up to date would have left rows without what they belong to. The log is "
                "as it was."),
            query.text(0));
    return {};
}

Result<> walk(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return passOn(transaction);
    const auto before = columnDigests(database);
    if (!before)
        return passOn(before);
    for (const char* sql : step.statements) {
        if (const auto ran = database.execute(sql); !ran)
            return ran;
    }
    if (const auto kept = checkKept(database, *before); !kept)
        return kept;
    if (const auto whole = checkForeignKeys(database); !whole)
        return whole;
    // A pragma takes no bound value; the version is a number of this program's own.
    const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(step.version);
    if (const auto ran = database.execute(stamp.constData()); !ran)
        return ran;
    return transaction->commit();
}

} // namespace

std::span<const Migration> allMigrations()
{
    static const std::vector<Migration> kMigrations = {
        {1, "Exercises, workouts and the sets done in them", schema1()},
        {2, "Rests of pairs, and pain", schema2()},
        {3, "Saved comparisons", schema3()},
        {4, "Own plates and bars, and prepared workouts", schema4()},
        {5, "Files that came in, and mappings of tables", schema5()},
    };
    return kMigrations;
}

int newestSchema()
{
    return allMigrations().back().version;
}

Result<> migrate(Database& database, std::span<const Migration> steps)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    // Takes no effect inside a transaction, so it comes before the first; rebuilding a table needs it.
    if (const auto off = database.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    Result<> walked;
    for (const Migration& step : steps) {
        if (step.version > *version && walked)
            walked = walk(database, step);
    }
    const auto on = database.execute("PRAGMA foreign_keys = ON");
    return walked ? on : walked;
}

} // namespace settheory
