// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filesurvey.h"

#include "core/exchange/import/setcells.h"

namespace settheory {

Result<FileReading> FileSurvey::of(const ImportSource& source, const std::vector<int>& columns,
    const CsvReader::Repair& repair,
    const std::function<void(FileSurvey& survey, const ImportTable& row)>& look, ReadFile& file,
    Progress& progress)
{
    FileSurvey survey;
    const auto looked = ImportTable::forEachRow(
        source, columns, repair, progress, nullptr, [&](const ImportTable& row) { look(survey, row); });
    if (!looked)
        return passOn(looked);
    return survey.decided(source, file);
}

void FileSurvey::lookAtLoad(
    const QString& cell, const QString& unit, std::optional<MassUnit> ofColumn, int line)
{
    const LoadCell load = loadCell(cell);
    m_decimals.look(load.number, line);
    if (number::decimal(load.number, true).value_or(0) <= 0)
        return;
    const auto ofRow = load.unit ? load.unit : massUnitForKey(unit);
    ++m_loads[ofRow ? ofRow : ofColumn][load.number];
}

FileReading FileSurvey::decided(const ImportSource& source, ReadFile& file) const
{
    file.decimal = m_decimals.decided(source.decimal);
    file.dates = m_dates.decided(source.dates);
    const FileNumbers numbers{file.decimal.sign == DecimalSign::Comma};
    FileLoads loads(m_loads, source.unit, numbers.commaAllowed);
    file.unit = loads.decision();
    if (!loads.doubt().isEmpty())
        file.warnings.add("unit", 0, loads.doubt());
    return {numbers, std::move(loads)};
}

bool isUtcText(QStringView text)
{
    return text.endsWith(u'Z') || text.endsWith(u'z');
}

} // namespace settheory
