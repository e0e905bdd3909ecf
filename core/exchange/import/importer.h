// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import/decimalsign.h"
#include "core/exchange/import/readfile.h"

#include <QIODevice>

#include <span>

namespace settheory {

/// A file that is being read, and what was said about it.
struct ImportSource {
    QIODevice& device; ///< open; is read more than once from its start
    QString name; ///< for sentences
    std::optional<MassUnit> unit;
    std::optional<DecimalSign> decimal;
};

/// One format: everything about it stands in its row.
struct Importer {
    const char* key; ///< "strong", as on the command line
    const char* name; ///< not translated: the app's own
    /// The variant, told by the set of column names; empty if the file is not of this format.
    QString (*recognises)(const QStringList& header);
    /// Null: recognised, so that the user is told what it is, but not read by this version.
    Result<ReadFile> (*read)(const ImportSource& source, const QString& variant, Progress& progress);
};
std::span<const Importer> importers();
const Importer* findImporter(QStringView key); ///< null if there is none

QString recognisesSetTheory(const QStringList& header);
Result<ReadFile> readSetTheory(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesStrong(const QStringList& header);
Result<ReadFile> readStrong(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesHevy(const QStringList& header);
Result<ReadFile> readHevy(const ImportSource& source, const QString& variant, Progress& progress);

} // namespace settheory
