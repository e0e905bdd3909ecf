// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importer.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/settheoryrows.h"
#include "core/exchange/import/straydelimiter.h"
#include "core/exchange/import/table.h"

#include <algorithm>

namespace settheory {
namespace {

QStringList lowered(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header)
        names << name.toLower();
    return names;
}

/// The place of each of setColumns() in the file; −1 where it has no such column. A slip in a name is
/// forgiven where no other column is meant.
std::vector<int> placesOf(const QStringList& header)
{
    const QStringList names = lowered(header);
    std::vector<int> places;
    for (const SetColumn& column : setColumns()) {
        qsizetype place = names.indexOf(QLatin1String(column.name));
        if (place < 0 && qstrcmp(column.name, "workout_started_at") == 0)
            place = names.indexOf(QStringLiteral("date"));
        places.push_back(static_cast<int>(place));
    }
    for (int place = 0; place < names.size(); ++place) {
        if (std::ranges::find(places, place) != places.end())
            continue;
        const auto meant = std::ranges::find_if(setColumns(), [&](const SetColumn& column) {
            return isNearly(QString::fromLatin1(column.name), names[place]);
        });
        const auto column = static_cast<std::size_t>(meant - setColumns().begin());
        if (meant != setColumns().end() && places[column] < 0)
            places[column] = place;
    }
    return places;
}

bool has(const std::vector<int>& places, const char* column)
{
    return places[static_cast<std::size_t>(columnIndex(column))] >= 0;
}

void warnOfColumns(const QStringList& header, const std::vector<int>& places, ReadFile& file)
{
    const QStringList names = lowered(header);
    for (int place = 0; place < header.size(); ++place) {
        const auto column = std::ranges::find(places, place);
        if (column != places.end()) {
            const char* name = setColumns()[static_cast<std::size_t>(column - places.begin())].name;
            if (names[place] != QLatin1String(name) && names[place] != u"date")
                file.warnings.add("columns", 1,
                    Import::tr("the column “%1” is read as %2").arg(header[place], QLatin1String(name)));
        } else if (names.indexOf(names[place]) < place)
            file.warnings.add("columns", 1,
                Import::tr("the column “%1” stands there twice; the first is read").arg(header[place]));
        else if (!header[place].isEmpty())
            file.warnings.add(
                "columns", 1, Import::tr("the column “%1” is not known and not read").arg(header[place]));
    }
}

struct PlainSurvey {
    LoadCounts unstated;
    DecimalSurvey decimals;
    DateSurvey dates;
};

void look(PlainSurvey& survey, const ImportTable& row)
{
    static const int kLoad = columnIndex("load");
    static const int kUnit = columnIndex("load_unit");
    for (const int column : decimalColumns())
        survey.decimals.look(row[column].trimmed(), row.line());
    for (const int column : dateColumns())
        survey.dates.look(row[column].trimmed(), row.line());
    const LoadCell load = loadCell(row[kLoad]);
    if (!load.number.isEmpty() && !load.unit && row[kUnit].trimmed().isEmpty())
        ++survey.unstated[load.number];
}

RowShape shapeOf(const std::vector<int>& places, qsizetype columns)
{
    const auto at = [&](const char* column) { return places[static_cast<std::size_t>(columnIndex(column))]; };
    RowShape shape(columns);
    for (const int column : decimalColumns())
        shape.expect(isNumberCell, {places[static_cast<std::size_t>(column)]});
    for (const int column : dateColumns())
        shape.expect(isDateCell, {places[static_cast<std::size_t>(column)]});
    for (const char* column :
        {"exercise_position", "set_position", "round", "reps", "partial_reps", "seconds", "rest_seconds"})
        shape.expect(isCountCell, {at(column)});
    shape.expect(isSetKindCell, {at("set_role")});
    shape.expect(isMassUnitCell, {at("load_unit"), at("body_weight_unit")});
    shape.expect(isDistanceUnitCell, {at("distance_unit")});
    shape.repsPlace = at("reps");
    shape.distancePlace = at("distance");
    return shape;
}

UnitDecision decisionOf(const LoadCounts& unstated, std::optional<MassUnit> told)
{
    if (unstated.isEmpty())
        return {{}, false, {}, Import::tr("each row states it")};
    UnitDecision decision = guessedUnit(unstated);
    decision.mustBeAsked = !told;
    decision.unit = told;
    if (told)
        decision.evidence = Import::tr("as it was given");
    return decision;
}

} // namespace

QString recognisesSetTheory(const QStringList& header)
{
    const std::vector<int> places = placesOf(header);
    if (!has(places, "exercise") || !has(places, "workout_started_at"))
        return {};
    return has(places, "settheory") ? QStringLiteral("1") : QStringLiteral("plain");
}

int ownColumnsIn(const QStringList& header)
{
    return static_cast<int>(std::ranges::count_if(placesOf(header), [](int place) { return place >= 0; }));
}

Result<ReadFile> readSetTheory(const ImportSource& source, const QString& variant, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const std::vector<int> places = placesOf(reader->header());
    const auto repair = strayDelimiterRepair(shapeOf(places, reader->header().size()), reader->delimiter());
    PlainSurvey survey;
    const auto looked = ImportTable::forEachRow(
        source, places, repair, progress, nullptr, [&](const ImportTable& row) { look(survey, row); });
    if (!looked)
        return passOn(looked);

    ReadFile file;
    file.variant = variant;
    file.isOwn = has(places, "settheory");
    file.unit = decisionOf(survey.unstated, source.unit);
    file.decimal = survey.decimals.decided(source.decimal);
    file.dates = survey.dates.decided(source.dates);
    const bool commaAllowed = file.decimal.sign == DecimalSign::Comma;
    warnOfColumns(reader->header(), places, file);

    const bool numbered = has(places, "set_position") || has(places, "set_id");
    SetTheoryRows rows(file, numbered, commaAllowed, source.unit);
    Result<> understood;
    const auto read =
        ImportTable::forEachRow(source, places, repair, progress, &file, [&](const ImportTable& row) {
            if (understood)
                understood = rows.read(row);
        });
    if (!read)
        return passOn(read);
    if (!understood)
        return passOn(understood);
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
