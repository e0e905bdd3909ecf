// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/tables.h"
#include "core/exchange/import/preview.h"
#include "core/model/catalogue.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace settheory::exchanging {

/// A log that holds only the catalogue.
inline Log emptyLog()
{
    Log log;
    log.setExercises(catalogueExercises());
    return log;
}

/// What the journal does with a change.
inline Log after(Log log, const Change& change)
{
    for (const auto& replaced : change.exercises)
        log.putExercise(replaced.after);
    std::vector<WorkoutPtr> workouts = log.workouts();
    for (const auto& replaced : change.workouts)
        workouts.push_back(replaced.after);
    log.setWorkouts(std::move(workouts));
    return log;
}

inline const Moment kNow = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");

inline Result<ImportPreview> tryImport(const Log& log, const QByteArray& bytes, ImportRequest request = {})
{
    request.bytes = bytes;
    if (request.path.isEmpty())
        request.path = QStringLiteral("file.csv");
    Progress progress;
    return previewImport(log, request, kNow, progress);
}

/// The preview of a file that can be read; a failed test otherwise.
inline ImportPreview import(const Log& log, const QByteArray& bytes, const ImportRequest& request = {})
{
    auto preview = tryImport(log, bytes, request);
    if (!preview) {
        ADD_FAILURE() << preview.error().message.toStdString();
        return {};
    }
    return *preview;
}

inline ImportRequest inUnit(std::optional<MassUnit> unit)
{
    ImportRequest request;
    request.unit = unit;
    return request;
}

/// Every row of the file is accounted for.
inline bool isAccounted(const ImportPreview& preview)
{
    const ImportReport& report = preview.report;
    return report.setRows + report.repeatedRows == preview.readSets
        && report.rows
        == report.setRows + report.repeatedRows + report.restTimers + report.rowsWithoutSet
            + static_cast<int>(report.skipped.size());
}

inline RecognisedLog unrecognised(const Log& log)
{
    RecognisedLog recognised;
    recognised.log = std::make_shared<const Log>(log);
    return recognised;
}

inline QByteArray exported(const Log& log, CsvStyle style = {}, const Selection& selection = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written = exportSets(buffer, unrecognised(log), selection, style, progress);
    EXPECT_TRUE(written.has_value());
    return buffer.data();
}

inline QStringList texts(const std::vector<ImportRemark>& remarks)
{
    QStringList all;
    for (const ImportRemark& remark : remarks)
        all << QStringLiteral("%1: %2").arg(remark.line).arg(remark.text);
    return all;
}

} // namespace settheory::exchanging
