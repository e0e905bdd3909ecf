// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import/namemapping.h"
#include "core/exchange/import/readfile.h"
#include "core/exchange/import/rowfields.h"
#include "core/model/tablemapping.h"

namespace settheory {

/// What is to be imported, and what is said about it. All that can change a number and that a file may leave
/// open stands here; nothing is taken from the machine.
struct ImportRequest {
    QString path; ///< of the file
    QByteArray bytes; ///< instead of the file, if not empty; the path is then only a name
    QString from; ///< key of an importer; empty or "auto": told by the content
    std::optional<MassUnit> unit; ///< of loads for which the file states none
    std::optional<DecimalSign> decimal; ///< where the file leaves it open
    QString zone; ///< IANA name: gives wall clocks their offset; empty: they stay without
    NameMapping mapping; ///< of names in the file to exercises in the log
    std::optional<DateOrder> dates; ///< where the file leaves it open
    ColumnMapping columns; ///< of any table; empty: as its columns' names tell
    std::vector<TableMapping> mappings; ///< saved ones; a table that has the columns of one is read by it
    QHash<WorkoutId, qint64> deletions; ///< workouts that were deleted here, by the step in which they went
    bool bringBackDeleted = false; ///< also workouts that were deleted here
};

/// A file that was read, before it is held against a log.
struct ReadImport {
    QString name; ///< of the file
    QString format; ///< key of the importer: "strong"
    QString formatName; ///< "Strong"
    QStringList header; ///< of a table
    ColumnMapping columns; ///< of any table: as it was read
    QString mapping; ///< the saved one by which it was read; empty: none
    ReadFile file;
};

/// Reads the file. Errors name it: it cannot be read, is of no known format or of another one than was said,
/// or holds nothing. Any thread.
Result<ReadImport> readImport(const ImportRequest& request, Progress& progress);

} // namespace settheory
