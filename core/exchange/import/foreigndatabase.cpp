// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/foreigndatabase.h"

#include "core/exchange/import/importreport.h"

#include <sqlite3.h>

namespace settheory {
namespace {

struct Finalise {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalise>;

Prepared prepare(sqlite3* connection, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Prepared(statement);
}

QVariant valueOf(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    default:
        return {};
    }
}

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void ForeignDatabase::Close::operator()(sqlite3* connection) const
{
    sqlite3_close(connection);
}

bool ForeignDatabase::looksLikeOne(const QByteArray& start)
{
    return start.startsWith(QByteArray("SQLite format 3", 16));
}

Result<ForeignDatabase> ForeignDatabase::open(const QByteArray& bytes, const QString& name)
{
    ForeignDatabase database;
    database.m_name = name;
    database.m_bytes = bytes;
    sqlite3* connection = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE, nullptr);
    database.m_connection.reset(connection);
    // A database in WAL mode cannot be opened from memory; its pages are the same.
    constexpr qsizetype kWriteVersion = 18;
    if (bytes.size() > kWriteVersion + 1 && bytes[kWriteVersion] == 2) {
        database.m_bytes[kWriteVersion] = 1;
        database.m_bytes[kWriteVersion + 1] = 1;
    }
    const auto size = static_cast<sqlite3_int64>(database.m_bytes.size());
    auto* data = reinterpret_cast<unsigned char*>(database.m_bytes.data());
    const auto damaged = [&] {
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is a database that is damaged. Nothing was imported.").arg(name),
            QString::fromUtf8(sqlite3_errmsg(connection)));
    };
    if (opened != SQLITE_OK
        || sqlite3_deserialize(connection, "main", data, size, size, SQLITE_DESERIALIZE_READONLY)
            != SQLITE_OK)
        return damaged();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (const Prepared id = prepare(connection, "PRAGMA application_id");
        id && sqlite3_step(id.get()) == SQLITE_ROW)
        database.m_applicationId = sqlite3_column_int64(id.get(), 0);
    const Prepared names = prepare(connection, "SELECT lower(name) FROM sqlite_master WHERE type = 'table'");
    if (!names)
        return damaged();
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(names.get())) == SQLITE_ROW)
        database.m_tables << valueOf(names.get(), 0).toString();
    if (step != SQLITE_DONE)
        return damaged();
    return database;
}

QStringList ForeignDatabase::columns(const QString& table) const
{
    QStringList names;
    const Prepared info =
        prepare(m_connection.get(), QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table)).toUtf8());
    while (info && sqlite3_step(info.get()) == SQLITE_ROW)
        names << valueOf(info.get(), 1).toString().toLower();
    return names;
}

Result<> ForeignDatabase::each(const QString& table, const QStringList& columns, const QString& orderBy,
    const std::function<bool(const QVariantList& row)>& take) const
{
    const QStringList present = this->columns(table);
    QStringList wanted;
    for (const QString& column : columns)
        wanted << (present.contains(column) ? quoted(column) : QStringLiteral("NULL"));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                            .arg(wanted.join(QStringLiteral(", ")), quoted(table), orderBy);
    const Prepared statement = prepare(m_connection.get(), sql.toUtf8());
    int step = statement ? SQLITE_ROW : SQLITE_ERROR;
    while (statement && (step = sqlite3_step(statement.get())) == SQLITE_ROW) {
        QVariantList row;
        for (int column = 0; column < wanted.size(); ++column)
            row << valueOf(statement.get(), column);
        if (!take(row))
            return {};
    }
    if (step != SQLITE_DONE)
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is a database that is damaged. Nothing was imported.").arg(m_name),
            QString::fromUtf8(sqlite3_errmsg(m_connection.get())));
    return {};
}

} // namespace settheory
