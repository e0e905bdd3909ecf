// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsstore.h"

#include "core/store/text.h"

namespace settheory {

Result<LogSettings> loadSettings(const Database& database)
{
    Statement query = database.statement(R"(
        SELECT unit, formula, hard_set_rir, short_rest_s, full_rest_s, opener_share, default_rest_s,
            pair_rest_s, round_rest_s
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
    return settings;
}

Result<> saveSettings(const Database& database, const LogSettings& settings, qint64 now)
{
    return database
        .statement(R"(
        INSERT INTO settings (settings_id, unit, formula, hard_set_rir, short_rest_s, full_rest_s, opener_share,
            default_rest_s, pair_rest_s, round_rest_s, edited_at)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (settings_id) DO UPDATE SET unit = excluded.unit, formula = excluded.formula,
            hard_set_rir = excluded.hard_set_rir, short_rest_s = excluded.short_rest_s,
            full_rest_s = excluded.full_rest_s, opener_share = excluded.opener_share,
            default_rest_s = excluded.default_rest_s, pair_rest_s = excluded.pair_rest_s,
            round_rest_s = excluded.round_rest_s, edited_at = max(excluded.edited_at, edited_at + 1))")
        .run(keyOf(settings.unit), keyOf(settings.formula), settings.hardSetRir, settings.shortRestSeconds,
            settings.fullRestSeconds, settings.openerShare, settings.defaultRestSeconds,
            settings.pairRestSeconds, settings.roundRestSeconds, now);
}

} // namespace settheory
