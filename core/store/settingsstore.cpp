// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsstore.h"

#include "core/store/columns.h"
#include "core/store/text.h"

namespace settheory {
namespace {

std::optional<Mass> barIn(const Statement& row, int column, MassUnit unit)
{
    return row.isNull(column) ? std::nullopt : Mass::fromBillionths(row.integer(column), unit);
}

Result<> loadPlates(const Database& database, LogSettings& settings)
{
    Statement query = database.statement(
        "SELECT unit, plate_billionths, pairs FROM plate ORDER BY unit, plate_billionths DESC");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        const auto unit = massUnitForKey(row.text(0));
        const auto plate = unit ? Mass::fromBillionths(row.integer(1), *unit) : std::nullopt;
        if (!plate)
            return fail(
                Error::Kind::Unreadable, Store::tr("The plates in the log are damaged. The file was kept."));
        settings.plates.push_back({*plate, row.optionalInt(2)});
        return {};
    });
}

Result<> savePlates(const Database& database, const std::vector<PlatePairs>& plates)
{
    if (const auto removed = database.statement("DELETE FROM plate").run(); !removed)
        return removed;
    Statement put = database.statement("INSERT INTO plate (unit, plate_billionths, pairs) VALUES (?, ?, ?)");
    for (const PlatePairs& own : plates) {
        if (const auto saved = put.run(keyOf(own.plate.unit()), own.plate.billionths(), own.pairs); !saved)
            return saved;
    }
    return {};
}

Result<> loadMappings(const Database& database, LogSettings& settings)
{
    Statement query =
        database.statement("SELECT name, column_name, holds FROM table_mapping ORDER BY name, position");
    std::vector<TableMapping> mappings;
    const auto read = forEachRow(query, [&mappings](const Statement& row) -> Result<> {
        const QString name = row.text(0);
        if (mappings.empty() || mappings.back().name != name)
            mappings.push_back({name, {}});
        mappings.back().columns.push_back({row.text(1), row.text(2)});
        return {};
    });
    if (!read)
        return read;
    for (TableMapping& mapping : mappings)
        putMapping(settings, std::move(mapping));
    return {};
}

Result<> saveMappings(const Database& database, const std::vector<TableMapping>& mappings)
{
    if (const auto removed = database.statement("DELETE FROM table_mapping").run(); !removed)
        return removed;
    Statement put = database.statement(
        "INSERT INTO table_mapping (name, position, column_name, holds) VALUES (?, ?, ?, ?)");
    for (const TableMapping& mapping : mappings) {
        for (int position = 0; const TableMapping::Column& column : mapping.columns) {
            if (const auto saved = put.run(mapping.name, position++, column.name, column.holds); !saved)
                return saved;
        }
    }
    return {};
}

} // namespace

Result<LogSettings> loadSettings(const Database& database)
{
    Statement query = database.statement(R"(
        SELECT unit, formula, hard_set_rir, short_rest_s, full_rest_s, opener_share, default_rest_s,
            pair_rest_s, round_rest_s, bar_kg_billionths, bar_lb_billionths
        FROM settings)");
    const auto row = query.next();
    if (!row)
        return passOn(row);
    LogSettings settings;
    if (!*row)
        return settings;
    const auto unit = massUnitForKey(query.text(0));
    const auto formula = oneRepMaxFormulaForKey(query.text(1));
    if (!unit || !formula)
        return fail(
            Error::Kind::Unreadable, Store::tr("The settings in the log are damaged. The file was kept."));
    settings.unit = *unit;
    settings.formula = *formula;
    settings.hardSetRir = query.real(2);
    settings.shortRestSeconds = static_cast<int>(query.integer(3));
    settings.fullRestSeconds = static_cast<int>(query.integer(4));
    settings.openerShare = query.real(5);
    settings.defaultRestSeconds = static_cast<int>(query.integer(6));
    settings.pairRestSeconds = static_cast<int>(query.integer(7));
    settings.roundRestSeconds = query.optionalInt(8);
    settings.barInKilograms = barIn(query, 9, MassUnit::Kilogram);
    settings.barInPounds = barIn(query, 10, MassUnit::Pound);
    if (const auto loaded = loadPlates(database, settings); !loaded)
        return passOn(loaded);
    if (const auto loaded = loadMappings(database, settings); !loaded)
        return passOn(loaded);
    return settings;
}

Result<> saveSettings(const Database& database, const LogSettings& settings, qint64 now)
{
    if (const auto saved = savePlates(database, settings.plates); !saved)
        return saved;
    if (const auto saved = saveMappings(database, settings.mappings); !saved)
        return saved;
    return database
        .statement(R"(
        INSERT INTO settings (settings_id, unit, formula, hard_set_rir, short_rest_s, full_rest_s, opener_share,
            default_rest_s, pair_rest_s, round_rest_s, bar_kg_billionths, bar_lb_billionths, edited_at)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (settings_id) DO UPDATE SET unit = excluded.unit, formula = excluded.formula,
            hard_set_rir = excluded.hard_set_rir, short_rest_s = excluded.short_rest_s,
            full_rest_s = excluded.full_rest_s, opener_share = excluded.opener_share,
            default_rest_s = excluded.default_rest_s, pair_rest_s = excluded.pair_rest_s,
            round_rest_s = excluded.round_rest_s, bar_kg_billionths = excluded.bar_kg_billionths,
            bar_lb_billionths = excluded.bar_lb_billionths, edited_at = max(excluded.edited_at, edited_at + 1))")
        .run(keyOf(settings.unit), keyOf(settings.formula), settings.hardSetRir, settings.shortRestSeconds,
            settings.fullRestSeconds, settings.openerShare, settings.defaultRestSeconds,
            settings.pairRestSeconds, settings.roundRestSeconds, billionthsOf(settings.barInKilograms),
            billionthsOf(settings.barInPounds), now);
}

} // namespace settheory
