// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace settheory {

/// What stands in Strong's column Set Order.
enum class StrongSetKind { Numbered, NumberedZero, Warmup, Drop, Failure, RestTimer };
/// A number, a letter (`W`, `D`, `F`) or a word (`WARM_UP`, `Rest Timer`), in any case; nothing else.
std::optional<StrongSetKind> strongSetKind(QStringView cell);

/// "1h 5m", "38min", "264h 1m", "20s", "1:05:00", or seconds alone; in the languages of the app.
std::optional<qint64> strongDuration(QStringView cell);

} // namespace settheory
