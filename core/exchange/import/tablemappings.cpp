// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/tablemappings.h"

#include "core/exchange/import/importreport.h"

#include <QSet>

#include <algorithm>

namespace settheory {
namespace {

template <class Edit> Change settingsChange(const Log& log, const QString& name, Edit edit)
{
    auto after = std::make_shared<LogSettings>(log.settings());
    edit(*after);
    Change change;
    change.name = name;
    if (*after != log.settings())
        change.settings = {std::make_shared<const LogSettings>(log.settings()), std::move(after)};
    return change;
}

} // namespace

const TableMapping* findMappingFor(const std::vector<TableMapping>& mappings, const QStringList& header)
{
    QSet<QString> there;
    for (const QString& column : header)
        there << nameKey(column);
    const TableMapping* found = nullptr;
    for (const TableMapping& mapping : mappings) {
        const bool fits = std::ranges::all_of(mapping.columns,
            [&](const TableMapping::Column& column) { return there.contains(nameKey(column.name)); });
        if (fits && (!found || mapping.columns.size() > found->columns.size()))
            found = &mapping;
    }
    return found;
}

ColumnMapping columnsOf(const TableMapping& mapping)
{
    ColumnMapping columns;
    for (const TableMapping::Column& column : mapping.columns) {
        if (const auto field = rowFieldForKey(column.holds))
            columns.insert(nameKey(column.name), *field);
    }
    return columns;
}

TableMapping mappingOf(const QString& name, const QStringList& header, const ColumnMapping& columns)
{
    TableMapping mapping{name.simplified(), {}};
    for (const QString& column : header) {
        const auto field = columns.constFind(nameKey(column));
        mapping.columns.push_back({column, field == columns.constEnd() ? QString() : keyOf(*field)});
    }
    return mapping;
}

Result<TableMapping> mappingNamed(const Log& log, const QString& name)
{
    if (const TableMapping* mapping = findMapping(log.settings(), name))
        return *mapping;
    QStringList names;
    for (const TableMapping& mapping : log.settings().mappings)
        names << mapping.name;
    return fail(Error::Kind::Refused,
        names.isEmpty()
            ? Import::tr("There is no mapping “%1”: none was saved yet. Nothing was changed.").arg(name)
            : Import::tr("There is no mapping “%1”; there are: %2. Nothing was changed.")
                  .arg(name, names.join(QStringLiteral(", "))));
}

Change savedMapping(const Log& log, const TableMapping& mapping)
{
    return settingsChange(log, Import::tr("save the mapping “%1”").arg(mapping.name),
        [&](LogSettings& settings) { putMapping(settings, mapping); });
}

Result<Change> renamedMapping(const Log& log, const QString& name, const QString& newName)
{
    const auto mapping = mappingNamed(log, name);
    if (!mapping)
        return passOn(mapping);
    TableMapping renamed = *mapping;
    renamed.name = newName.simplified();
    if (renamed.name.isEmpty())
        return fail(Error::Kind::Refused, Import::tr("A mapping needs a name. Nothing was changed."));
    const TableMapping* taken = findMapping(log.settings(), newName);
    if (taken && taken->name != mapping->name)
        return fail(Error::Kind::Refused,
            Import::tr("There is a mapping “%1” already. Nothing was changed.").arg(taken->name));
    return settingsChange(
        log, Import::tr("rename the mapping “%1”").arg(mapping->name), [&](LogSettings& settings) {
            removeMapping(settings, mapping->name);
            putMapping(settings, renamed);
        });
}

Result<Change> removedMapping(const Log& log, const QString& name)
{
    const auto mapping = mappingNamed(log, name);
    if (!mapping)
        return passOn(mapping);
    return settingsChange(log, Import::tr("remove the mapping “%1”").arg(mapping->name),
        [&](LogSettings& settings) { removeMapping(settings, mapping->name); });
}

} // namespace settheory
