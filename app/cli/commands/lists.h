// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/selection.h"
#include "core/exchange/export/columns.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace settheory::cli {

// What `list` can list; one function each, which prints and returns the exit status.
int listWorkouts(const ReadLog& read, const Asked& asked, bool json);
int listExercises(const ReadLog& read, const Asked& asked, bool json);
int listBlocks(const ReadLog& read, const Asked& asked, bool json);
int listRecords(const ReadLog& read, const Asked& asked, bool json);

/// A row of an exported table as JSON: the same names and values, unknown ones absent.
template <class Row> QJsonObject objectOf(const std::vector<Column<Row>>& columns, const Row& row)
{
    QJsonObject object;
    for (const Column<Row>& column : columns) {
        if (const QVariant value = column.value(row); value.isValid())
            object.insert(column.name, QJsonValue::fromVariant(value));
    }
    return object;
}

/// An exercise as `list exercises` and `exercise show` tell it.
QJsonObject exerciseObject(const Exercise& exercise);

inline QString tr(const char* text)
{
    return QCoreApplication::translate("ListCommand", text);
}

} // namespace settheory::cli
