// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import/readfile.h"
#include "core/exchange/import/rowfields.h"

#include <QIODevice>

#include <span>

namespace settheory {

/// A file that is being read, and what was said about it.
struct ImportSource {
    QIODevice& device; ///< open; is read more than once from its start
    QString name; ///< for sentences
    std::optional<MassUnit> unit;
    std::optional<DecimalSign> decimal;
    std::optional<DateOrder> dates;
    const ColumnMapping& columns; ///< of any table
};

/// One format: everything about it stands in its row.
struct Importer {
    const char* key; ///< "strong", as on the command line
    const char* name; ///< not translated: the app's own
    enum class Holds {
        Rows, ///< text
        Tables, ///< an SQLite database
        Bytes, ///< something else that was packed
    } holds;
    /// The variant, told by the set of column names (or names of tables); empty if the file is not of this
    /// format. Null: read only where it is named.
    QString (*recognises)(const QStringList& header);
    Result<ReadFile> (*read)(const ImportSource& source, const QString& variant, Progress& progress);
};
std::span<const Importer> importers();
const Importer* findImporter(QStringView key); ///< null if there is none

QString recognisesSetTheory(const QStringList& header);
int ownColumnsIn(const QStringList& header); ///< how many of them Set Theory's own table has
Result<ReadFile> readSetTheory(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesStrong(const QStringList& header);
Result<ReadFile> readStrong(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesHevy(const QStringList& header);
Result<ReadFile> readHevy(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesFitNotes(const QStringList& header);
Result<ReadFile> readFitNotes(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesFitNotesBackup(const QStringList& header);
Result<ReadFile> readFitNotesBackup(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesStrongLifts(const QStringList& header);
Result<ReadFile> readStrongLifts(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesLiftosaur(const QStringList& header);
Result<ReadFile> readLiftosaur(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesLiftLog(const QStringList& header);
Result<ReadFile> readLiftLog(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesLiftLogBackup(const QStringList& header);
Result<ReadFile> readLiftLogBackup(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesAlphaProgression(const QStringList& header);
Result<ReadFile> readAlphaProgression(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesJefit(const QStringList& header);
Result<ReadFile> readJefit(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesFitNotesIos(const QStringList& header);
Result<ReadFile> readFitNotesIos(const ImportSource& source, const QString& variant, Progress& progress);
QString recognisesFitNotesBody(const QStringList& header);
Result<ReadFile> readFitNotesBody(const ImportSource& source, const QString& variant, Progress& progress);
Result<ReadFile> readAnyTable(const ImportSource& source, const QString& variant, Progress& progress);

} // namespace settheory
