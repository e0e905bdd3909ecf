// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import/rowfields.h"
#include "core/model/log.h"

#include <QIODevice>

namespace settheory {

/// Which exercise of the log a name in a file means: by nameKey of the name in the file.
using NameMapping = QHash<QString, ExercisePtr>;

/// What a user says about the names in a file.
struct FileMapping {
    NameMapping exercises;
    ColumnMapping columns; ///< of any table
};

/// As below; rows whose second word is what a column may hold ("date", "exercise", "load", "reps" …) say what
/// the column of that name holds, unless there is an exercise of that name.
Result<FileMapping> readFileMapping(QIODevice& device, const QString& name, const Log& log);

/// Reads a table with two columns, name in the file and exercise in the log, with or without a header.
/// Refused with the line where an exercise is not in the log, or a name stands there for two.
Result<NameMapping> readNameMapping(QIODevice& device, const QString& name, const Log& log);

} // namespace settheory
