// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/store/backup.h"

namespace settheory {

Result<> bringUpToDate(Database& database, std::span<const Migration> steps, const Moment& now)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    if (*version >= steps.back().version)
        return {};
    if (const auto copied = backUpLog(database, now); !copied)
        return passOn(copied);
    return migrate(database, steps);
}

} // namespace settheory
