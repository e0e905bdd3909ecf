// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/exchange/export/columns.h"
#include "core/exchange/export/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

void write(CsvWriter& writer, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
        writer.plain(number::text(value.toDouble()));
        break;
    case QMetaType::Int:
        writer.plain(QString::number(value.toInt()));
        break;
    case QMetaType::Bool:
        writer.plain(value.toBool() ? u"true" : u"false");
        break;
    case QMetaType::QStringList:
        writer.text(value.toStringList().join(u';'));
        break;
    default:
        writer.text(value.toString());
    }
}

template <class Row> void writeHead(CsvWriter& writer, const std::vector<Column<Row>>& columns)
{
    for (const Column<Row>& column : columns)
        writer.plain(column.name);
    writer.endRow();
}

template <class Row> void writeRow(CsvWriter& writer, const std::vector<Column<Row>>& columns, const Row& row)
{
    for (const Column<Row>& column : columns)
        write(writer, column.value(row));
    writer.endRow();
}

Result<> cancelled()
{
    return fail(Error::Kind::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."));
}

} // namespace

Result<> exportWorkouts(
    QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style, Progress& progress)
{
    CsvWriter writer(device, style);
    writeHead(writer, workoutColumns());
    const auto total = static_cast<qint64>(log.workouts.size());
    for (qint64 done = 0; const MeasuredPtr& workout : log.workouts) {
        progress.report(++done, total);
        if (progress.isCancelled())
            return cancelled();
        if (selection.selects(*workout->recognised))
            writeRow(writer, workoutColumns(), workout->summary);
    }
    return writer.finish();
}

Result<> exportBlocks(
    QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style, Progress& progress)
{
    CsvWriter writer(device, style);
    writeHead(writer, blockColumns());
    const auto total = static_cast<qint64>(log.workouts.size());
    for (qint64 done = 0; const MeasuredPtr& workout : log.workouts) {
        progress.report(++done, total);
        if (progress.isCancelled())
            return cancelled();
        if (!selection.selectsDate(workout->workout()))
            continue;
        for (std::size_t i = 0; i < workout->blocks.size(); ++i) {
            if (selection.selects(workout->workout(), workout->recognised->blocks[i]))
                writeRow(writer, blockColumns(), BlockRow{log.log(), *workout, i});
        }
    }
    return writer.finish();
}

} // namespace settheory
