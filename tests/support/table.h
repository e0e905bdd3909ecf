// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settheory_paths.h"

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// One line of a tab separated table, by column.
using TableRow = QHash<QString, QString>;

/// Reads a tab separated table: lines that begin with # are skipped, the first other line names the columns.
/// A line with too many or too few cells has the cell "malformed". Empty where there is no such file.
inline std::vector<TableRow> readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList columns;
    std::vector<TableRow> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#'))
            continue;
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        TableRow row;
        for (qsizetype i = 0; i < qMin(columns.size(), cells.size()); ++i)
            row.insert(columns[i], cells[i]);
        if (cells.size() != columns.size())
            row.insert(QStringLiteral("malformed"), line);
        rows.push_back(row);
    }
    return rows;
}

/// The folder with the tables of exercise facts and names: the one above the real exports. Tests that need
/// them skip where there are none.
inline QString exerciseDataFolder()
{
    return qEnvironmentVariable("SETTHEORY_EXPORTS", QString::fromUtf8(SETTHEORY_EXPORTS))
        + QStringLiteral("/../");
}
