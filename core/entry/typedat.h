// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

namespace settheory {

/// A line and the time at which it was typed, where it says so.
struct TypedLine {
    std::optional<Moment> at;
    QString line;
};

/// Takes `[2026-11-24T18:21:00+01:00]` off the front of a line. A time of day alone, `[18:21]` or
/// `[18:21:05]`, is the next such time after `reference`, or up to twelve hours before it. Without a bracket
/// the line is left as it is; refused where the bracket holds no time of day.
Result<TypedLine> typedLineFrom(QStringView line, const Moment& reference);

} // namespace settheory
