// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tombstones.h"

namespace settheory {
namespace {

QString keyOf(Tombstones::Kind kind)
{
    switch (kind) {
    case Tombstones::Kind::Workout:
        return QStringLiteral("workout");
    case Tombstones::Kind::Exercise:
        return QStringLiteral("exercise");
    case Tombstones::Kind::Set:
        return QStringLiteral("set");
    }
    return {};
}

} // namespace

Tombstones::Tombstones(const Database& database)
    : m_bury(database.statement(R"(
        INSERT INTO tombstone (kind, workout_id, deleted_id, deleted_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, workout_id, deleted_id)
        DO UPDATE SET deleted_at = max(excluded.deleted_at, deleted_at + 1))"))
    , m_find(database.statement(
          "SELECT deleted_at FROM tombstone WHERE kind = ? AND workout_id = ? AND deleted_id = ?"))
    , m_dig(database.statement("DELETE FROM tombstone WHERE kind = ? AND workout_id = ? AND deleted_id = ?"))
{
}

Result<> Tombstones::bury(Kind kind, const QString& workout, const QString& id, qint64 now)
{
    return m_bury.run(keyOf(kind), workout, id, now);
}

Result<std::optional<qint64>> Tombstones::dig(Kind kind, const QString& workout, const QString& id)
{
    // Looked for first: a DELETE … RETURNING sets up a table of its own each time, and most are not there.
    m_find.bindAll(keyOf(kind), workout, id);
    std::optional<qint64> deletedAt;
    for (;;) {
        const auto row = m_find.next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        deletedAt = m_find.integer(0);
    }
    if (!deletedAt)
        return deletedAt;
    if (const auto dug = m_dig.run(keyOf(kind), workout, id); !dug)
        return passOn(dug);
    return deletedAt;
}

} // namespace settheory
