// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/readimport.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/import/foreigndatabase.h"
#include "core/exchange/import/importer.h"
#include "core/exchange/import/packed.h"
#include "core/exchange/import/preview.h"
#include "core/exchange/import/tablemappings.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace settheory {
namespace {

constexpr qint64 kOurApplicationId = 0x53657454; // "SetT"

struct Recognised {
    const Importer* importer = nullptr;
    QString variant;
};

Recognised recognise(Importer::Holds holds, const QStringList& names)
{
    for (const Importer& importer : importers()) {
        if (importer.holds != holds || !importer.recognises)
            continue;
        if (QString variant = importer.recognises(names); !variant.isEmpty())
            return {&importer, std::move(variant)};
    }
    return {};
}

/// Whether a table that no app wrote says by the names of its columns what they hold. One that might be ours,
/// made by hand, is read as any table where that understands more of it: "weight" is no column of ours.
bool tellsByItsColumns(const QStringList& header, const Recognised& found)
{
    const ColumnMapping columns = guessedColumns(header);
    const auto has = [&](RowField field) { return std::ranges::find(columns, field) != columns.end(); };
    const bool isEnough = has(RowField::Start) && has(RowField::Exercise)
        && (has(RowField::Reps) || has(RowField::Seconds) || has(RowField::Distance));
    if (!found.importer)
        return isEnough;
    return isEnough && found.variant == u"plain" && columns.size() > ownColumnsIn(header);
}

Result<Recognised> importerFor(
    const ImportRequest& request, Importer::Holds holds, const QStringList& header, const QString& name)
{
    const Recognised found = recognise(holds, header);
    const bool isTold = !request.from.isEmpty() && request.from != u"auto";
    if (isTold && !findImporter(request.from))
        return fail(Error::Kind::Refused,
            Import::tr("There is no format “%1”. Nothing was imported.").arg(request.from));
    const bool mayBeAny = !found.importer || QLatin1String(found.importer->key) == u"settheory";
    const bool isTable = request.from == u"table"
        || (!isTold && (findMappingFor(request.mappings, header) || tellsByItsColumns(header, found)));
    if (isTable && holds == Importer::Holds::Rows && mayBeAny)
        return Recognised{findImporter(u"table"), QStringLiteral("table")};
    if (!found.importer && holds != Importer::Holds::Rows)
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is a database or backup that is not known here. Nothing was imported.")
                .arg(name));
    if (!found.importer)
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is of no format that is known here; its columns are: %2. Nothing was imported. "
                       "If it is a table with a set in each row, choose any table (--from table).")
                .arg(name, header.join(QStringLiteral(", ")).left(300)));
    const QString formatName = QString::fromLatin1(found.importer->name);
    if (isTold && request.from != QLatin1String(found.importer->key))
        return fail(Error::Kind::Refused,
            Import::tr("“%1” is a file of %2, not of %3. Nothing was imported; choose %2 (--from %4).")
                .arg(name, formatName, QString::fromLatin1(findImporter(request.from)->name),
                    QString::fromLatin1(found.importer->key)));
    return found;
}

Error nothingIn(const QString& name, const ReadFile& file)
{
    if (file.report.rows == 0)
        return {Error::Kind::Refused,
            Import::tr("“%1” has a header and no rows. Nothing was imported.").arg(name), {}};
    const auto& skipped = file.report.skipped;
    const QString first = skipped.empty()
        ? QString()
        : Import::tr(" Line %1: %2.").arg(skipped.front().line).arg(skipped.front().text);
    return {Error::Kind::Refused,
        (file.report.rows == 1 ? Import::tr("The only row of “%1” is not a set.").arg(name)
                               : Import::tr("None of the %1 rows of “%2” is a set.")
                                     .arg(QString::number(file.report.rows), name))
            + first + Import::tr(" Nothing was imported."),
        {}};
}

/// What is in a file, as its importer is told by it.
struct Contents {
    Importer::Holds holds = Importer::Holds::Rows;
    QStringList names; ///< of the columns, or of the tables
};

Result<Contents> contentsOf(QIODevice& device, const QString& name, bool wasPacked)
{
    device.seek(0);
    if (ForeignDatabase::looksLikeOne(device.peek(16))) {
        if (device.size() > ForeignDatabase::kMostBytes)
            return fail(Error::Kind::Unreadable,
                Import::tr("“%1” is larger than the 1 GiB that a backup may have. Nothing was imported.")
                    .arg(name));
        const auto database = ForeignDatabase::open(device.readAll(), name);
        if (!database)
            return passOn(database);
        if (database->applicationId() == kOurApplicationId || database->tables().contains(u"performed_set"))
            return fail(Error::Kind::Refused,
                Import::tr("“%1” is a log of Set Theory itself. Nothing was imported; open it, or merge it.")
                    .arg(name));
        return Contents{Importer::Holds::Tables, database->tables()};
    }
    if (wasPacked && device.peek(4096).contains('\0'))
        return Contents{Importer::Holds::Bytes, {}};
    const auto reader = CsvReader::open(device, name);
    if (!reader)
        return passOn(reader);
    return Contents{Importer::Holds::Rows, reader->header()};
}

Result<ReadImport> readFrom(
    QIODevice& device, const QString& name, const ImportRequest& request, bool wasPacked, Progress& progress)
{
    if (const QByteArray start = device.peek(2); !wasPacked && isPacked(start)) {
        const auto bytes = unpacked(device.readAll(), name);
        if (!bytes)
            return passOn(bytes);
        QBuffer buffer;
        buffer.setData(*bytes);
        buffer.open(QIODevice::ReadOnly);
        return readFrom(buffer, name, request, true, progress);
    }
    const auto contents = contentsOf(device, name, wasPacked);
    if (!contents)
        return passOn(contents);
    const auto recognised = importerFor(request, contents->holds, contents->names, name);
    if (!recognised)
        return passOn(recognised);
    const TableMapping* mapping = recognised->variant == u"table" && request.columns.isEmpty()
        ? findMappingFor(request.mappings, contents->names)
        : nullptr;
    const ColumnMapping columns = mapping ? columnsOf(*mapping) : request.columns;
    auto file = recognised->importer->read(
        {device, name, request.unit, request.decimal, request.dates, columns}, recognised->variant, progress);
    if (!file)
        return passOn(file);
    // Workouts of other apps in which nothing was done, and the body not weighed either, are none.
    if (!file->isOwn)
        std::erase_if(file->workouts,
            [](const ReadWorkout& read) { return read.workout->sets.empty() && !read.workout->bodyWeight; });
    if (file->workouts.empty() && file->weighings.empty()) {
        const QString question = openQuestion({}, file->decimal, file->dates);
        if (question.isEmpty())
            return tl::make_unexpected(nothingIn(name, *file));
        return fail(Error::Kind::Refused,
            Import::tr("“%1” leaves something open, so nothing was imported. %2").arg(name, question));
    }
    ReadImport read;
    read.name = name;
    read.format = QString::fromLatin1(recognised->importer->key);
    read.formatName = QString::fromUtf8(recognised->importer->name);
    if (contents->holds == Importer::Holds::Rows)
        read.header = contents->names;
    if (read.format == u"table")
        read.columns = columns.isEmpty() ? guessedColumns(read.header) : columns;
    read.mapping = mapping ? mapping->name : QString();
    read.file = std::move(*file);
    return read;
}

} // namespace

Result<ReadImport> readImport(const ImportRequest& request, Progress& progress)
{
    const QFileInfo info(request.path);
    if (!request.bytes.isEmpty()) {
        QBuffer buffer;
        buffer.setData(request.bytes);
        buffer.open(QIODevice::ReadOnly);
        return readFrom(buffer, info.fileName(), request, false, progress);
    }
    if (!info.exists())
        return fail(Error::Kind::Missing,
            Import::tr("There is no file “%1”. Nothing was imported.").arg(request.path));
    QFile device(request.path);
    if (!info.isFile() || !device.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” cannot be opened for reading. Nothing was imported.").arg(request.path),
            device.errorString());
    return readFrom(device, info.fileName(), request, false, progress);
}

} // namespace settheory
