// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importer.h"
#include "core/exchange/import/settheoryrows.h"
#include "core/exchange/import/table.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

QStringList lowered(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header)
        names << name.toLower();
    return names;
}

/// The place of each of setColumns() in the file; −1 where it has no such column.
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
        if (names.indexOf(names[place]) < place)
            file.warnings.add("columns", 1,
                Import::tr("the column “%1” stands there twice; the first is read").arg(header[place]));
        else if (std::ranges::find(places, place) == places.end() && !header[place].isEmpty())
            file.warnings.add(
                "columns", 1, Import::tr("the column “%1” is not known and not read").arg(header[place]));
    }
}

struct PlainSurvey {
    LoadCounts unstated;
    DecimalSurvey decimals;
};

Result<PlainSurvey> surveyOf(const ImportSource& source, const std::vector<int>& places, Progress& progress)
{
    auto table = ImportTable::open(source, places);
    if (!table)
        return passOn(table);
    const std::array numbers = {columnIndex("load"), columnIndex("body_weight"), columnIndex("distance"),
        columnIndex("rir"), columnIndex("session_rpe")};
    const int load = columnIndex("load");
    const int unit = columnIndex("load_unit");
    PlainSurvey survey;
    for (;;) {
        const auto more = table->next(progress, nullptr);
        if (!more)
            return passOn(more);
        if (!*more)
            return survey;
        for (const int column : numbers)
            survey.decimals.look((*table)[column].trimmed(), table->line());
        const QString value = (*table)[load].trimmed();
        if (!value.isEmpty() && (*table)[unit].trimmed().isEmpty())
            ++survey.unstated[value];
    }
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

Result<ReadFile> readSetTheory(const ImportSource& source, const QString& variant, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const std::vector<int> places = placesOf(reader->header());
    const auto survey = surveyOf(source, places, progress);
    if (!survey)
        return passOn(survey);

    ReadFile file;
    file.variant = variant;
    file.isOwn = has(places, "settheory");
    file.unit = decisionOf(survey->unstated, source.unit);
    bool commaAllowed = false;
    if (!file.isOwn) {
        file.decimal = survey->decimals.decided(source.decimal);
        commaAllowed = file.decimal.sign == DecimalSign::Comma;
    }
    warnOfColumns(reader->header(), places, file);

    auto table = ImportTable::open(source, places);
    if (!table)
        return passOn(table);
    table->setPass(1);
    const bool numbered = has(places, "set_position") || has(places, "set_id");
    SetTheoryRows rows(file, numbered, commaAllowed, source.unit);
    for (;;) {
        const auto more = table->next(progress, &file);
        if (!more)
            return passOn(more);
        if (!*more)
            break;
        if (auto read = rows.read(*table); !read)
            return passOn(read);
    }
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
