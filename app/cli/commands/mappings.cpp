// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/mappings.h"

#include "app/cli/output.h"
#include "core/exchange/import/tablemappings.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <functional>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportCommand", text);
}

/// One step in the open log.
int change(const Invocation& invocation, const std::function<Result<Change>(const Log&)>& changeOf,
    const QString& news)
{
    auto journal = Journal::open(invocation.logPath(), Journal::IfMissing::Refuse);
    if (!journal)
        return refuse(journal.error());
    const auto wanted = changeOf(*(*journal)->log());
    if (!wanted)
        return refuse(wanted.error());
    if (const auto applied = (*journal)->apply(*wanted); !applied)
        return refuse(applied.error());
    if (!invocation.json)
        print(news);
    return invocation.json ? listMappings(invocation) : 0;
}

} // namespace

int listMappings(const Invocation& invocation)
{
    const auto log = readLog(invocation.logPath());
    if (!log)
        return refuse(log.error());
    QJsonArray mappings;
    std::vector<QStringList> rows;
    for (const TableMapping& mapping : (*log)->settings().mappings) {
        QJsonArray columns;
        for (const TableMapping::Column& column : mapping.columns) {
            columns.append(QJsonObject{
                {QStringLiteral("column"), column.name}, {QStringLiteral("holds"), column.holds}});
            rows.push_back(
                {mapping.name, column.name, column.holds.isEmpty() ? QStringLiteral("-") : column.holds});
        }
        mappings.append(
            QJsonObject{{QStringLiteral("mapping"), mapping.name}, {QStringLiteral("columns"), columns}});
    }
    if (invocation.json)
        printJson(QJsonObject{{QStringLiteral("mappings"), mappings}});
    else
        print(table({tr("mapping"), tr("column"), tr("holds")}, rows));
    return 0;
}

int renameMapping(const Invocation& invocation, const QString& name, const QString& newName)
{
    return change(
        invocation, [&](const Log& log) { return renamedMapping(log, name, newName); },
        tr("The mapping “%1” is called “%2” now.").arg(name, newName.simplified()));
}

int removeMapping(const Invocation& invocation, const QString& name)
{
    return change(
        invocation, [&](const Log& log) { return removedMapping(log, name); },
        tr("The mapping “%1” is gone. What came in by it stays.").arg(name));
}

} // namespace settheory::cli
