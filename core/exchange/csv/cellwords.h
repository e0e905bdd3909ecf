// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// "true" or "false"; also yes, no, 1, 0, in any case.
std::optional<bool> truthFrom(QStringView text);
QString truthText(bool value);

/// A whole number from 0 to 999 999 999.
std::optional<int> countFrom(QStringView text);
QString countText(const std::optional<int>& value); ///< empty where unknown

/// "PT1H4M10S"; zero is "PT0S". Reads days as well.
QString durationText(int seconds);
std::optional<int> durationFrom(QStringView text);

/// "2026-11-24T18:30:00+01:00/PT4M;…"; without the slash while the pause lasts.
QString pausesText(const std::vector<Pause>& pauses);
std::optional<std::vector<Pause>> pausesFrom(QStringView text);

} // namespace settheory
