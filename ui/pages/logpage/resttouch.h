// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// What a hand did since the last set: to the rest clock, and the mark of the next set's start. It is no fact
/// about training until the set is logged, so it is not in the log; the machine remembers it, so that the
/// clock is the same after a restart.
struct RestTouch {
    QString after; ///< what it follows, see placeIn(); after anything else it is void
    int extraSeconds = 0;
    bool skipped = false;
    std::optional<Moment> begunAt; ///< the coming set was begun then

    /// The last set of the workout, or the workout where it has none yet.
    static QString placeIn(const Workout& workout);
    static RestTouch remembered();
    void remember() const;

    friend bool operator==(const RestTouch&, const RestTouch&) = default;
};

} // namespace settheory
