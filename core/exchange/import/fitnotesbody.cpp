// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importer.h"
#include "core/exchange/import/table.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

enum Column { Date, Time, Measurement, Value, Unit, kColumnCount };
constexpr std::array<const char*, kColumnCount> kNames = {"date", "time", "measurement", "value", "unit"};

std::vector<int> placesIn(const QStringList& header)
{
    std::vector<int> places;
    for (const char* name : kNames) {
        const auto isIt = [name](const QString& cell) {
            return cell.trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(header, isIt);
        places.push_back(found == header.end() ? -1 : static_cast<int>(found - header.begin()));
    }
    return places;
}

/// Why a row is no weighing; empty where it was taken.
QString takeRow(const ImportTable& row, FileDates& dates, std::vector<Weighing>& weighings)
{
    const QString what = row[Measurement].simplified();
    if (what.compare(QLatin1String("bodyweight"), Qt::CaseInsensitive) != 0)
        return Import::tr("“%1” is no weight of the body, and the log has no place for it")
            .arg(what.left(40));
    const QString when = (row[Date] + u' ' + row[Time]).simplified();
    const auto at = dates.moment(when);
    if (!at)
        return Import::tr("“%1” is no date").arg(when.left(40));
    const auto unit = massUnitForKey(row[Unit].simplified().toLower());
    const auto mass = unit ? Mass::fromText(row[Value].simplified(), *unit, true) : std::nullopt;
    if (!mass || mass->billionths() <= 0)
        return Import::tr("“%1 %2” is no weight").arg(row[Value].left(40), row[Unit].left(40));
    weighings.push_back({*at, *mass, row.line()});
    return {};
}

} // namespace

Result<ReadFile> readFitNotesBody(const ImportSource& source, const QString& variant, Progress& progress)
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("fitnotes");
    FileDates dates;
    const auto read = ImportTable::forEachRow(
        source, placesIn(reader->header()), {}, progress, &file, [&](const ImportTable& row) {
            if (const QString reason = takeRow(row, dates, file.weighings); !reason.isEmpty())
                file.report.skip(row.line(), reason);
        });
    if (!read)
        return passOn(read);
    return file;
}

} // namespace settheory
