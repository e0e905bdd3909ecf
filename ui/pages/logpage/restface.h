// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/restplace.h"
#include "ui/pages/logpage/resttouch.h"

namespace settheory {

/// What the rest clock shows. Derived from the log and the time alone (and what a hand did to the clock), so
/// it is the same after a restart and right after a suspend.
struct RestFace {
    enum class Kind {
        Idle, ///< nothing to count: no set yet, or the rest was skipped
        Resting, ///< counts down, then over
        AtOnce, ///< counts up inside a pair
        InSet, ///< counts up since the start of the set was marked
        Paused,
    };
    Kind kind = Kind::Idle;
    QString title; ///< "Rest", "Now: Bench press", "Set", "Paused"
    QString clock; ///< "0:41"; "+0:12" when the rest is over
    QString caption; ///< "of 2:00"
    double share = 0; ///< of the ring
    bool isOver = false; ///< a rest that has lasted as long as it was meant to
    qint64 secondsLeft = 0; ///< of a rest; negative: over since then
    int intendedSeconds = 0; ///< of a rest
    QString keep; ///< "Keep 2:15 for Pec deck": of a rest that was changed by hand; else empty

    bool isResting() const { return kind == Kind::Resting; }
};
RestFace restFace(const WorkoutNow& now, RestPlace place, const RestTouch& touch, const Moment& time);

/// Whole seconds of training since the start, pauses out.
qint64 elapsedSeconds(const Workout& workout, const Moment& time);

} // namespace settheory
