// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columndigests.h"

#include <QCryptographicHash>
#include <QStringList>

namespace settheory {
namespace {

struct Columns {
    QStringList all;
    QStringList key; ///< of the primary key; empty: the row's number
};

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<QStringList> tables(const Database& database)
{
    Statement query = database.statement(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    QStringList names;
    const auto read = forEachRow(query, [&](const Statement& row) -> Result<> {
        names << row.text(0);
        return {};
    });
    if (!read)
        return passOn(read);
    return names;
}

Result<Columns> columnsOf(const Database& database, const QString& table)
{
    Statement query = database.statement("SELECT name, pk FROM pragma_table_info(?) ORDER BY pk, cid");
    query.bindAll(table);
    Columns columns;
    const auto read = forEachRow(query, [&](const Statement& row) -> Result<> {
        columns.all << quoted(row.text(0));
        if (row.integer(1) > 0)
            columns.key << columns.all.back();
        return {};
    });
    if (!read)
        return passOn(read);
    return columns;
}

Result<> addTable(const Database& database, const QString& table, ColumnDigests& digests)
{
    const auto columns = columnsOf(database, table);
    if (!columns)
        return passOn(columns);
    // Names of tables and columns cannot be bound. They come from the schema itself and are quoted.
    const QByteArray sql =
        (QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                .arg(columns->all.join(u','), quoted(table),
                    columns->key.isEmpty() ? QStringLiteral("rowid") : columns->key.join(u',')))
            .toUtf8();
    Statement query = database.statement(sql.constData());
    std::vector<std::unique_ptr<QCryptographicHash>> hashes;
    for (qsizetype i = 0; i < columns->all.size(); ++i)
        hashes.push_back(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256));
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        for (std::size_t i = 0; i < hashes.size(); ++i)
            query.addTo(*hashes[i], static_cast<int>(i));
    }
    for (std::size_t i = 0; i < hashes.size(); ++i)
        digests.emplace(table + u'.' + columns->all[static_cast<qsizetype>(i)], hashes[i]->result());
    return {};
}

} // namespace

Result<ColumnDigests> columnDigests(const Database& database)
{
    const auto names = tables(database);
    if (!names)
        return passOn(names);
    ColumnDigests digests;
    for (const QString& table : *names) {
        if (const auto added = addTable(database, table, digests); !added)
            return passOn(added);
    }
    return digests;
}

} // namespace settheory
