// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// Something in the times of a workout that cannot be believed, and what can be done about it.
struct Repair {
    QString problem; ///< one or two sentences
    QString action; ///< words for a button; empty: only by hand
    QString name; ///< of the step, for undo
    std::optional<Workout> repaired; ///< known where there is an action
};

/// What is wrong with the times of a workout, the worst first: one that spans over four hours, and sets that
/// were ticked in one go.
std::vector<Repair> repairsFor(const Log& log, const Workout& workout);

/// A time as an answer shows it: "19:02", with its day where that is not `day`.
QString shownTime(const Moment& moment, QDate day);
/// "14 h 5 min"
QString shownHours(qint64 seconds);

} // namespace settheory
