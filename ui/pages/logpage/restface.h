// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutnow.h"

namespace settheory {

/// What was done to the rest clock by hand since a set.
struct RestTouch {
    SetId after; ///< the set it was done after; any other set makes it void
    int extraSeconds = 0;
    bool skipped = false;
};

/// What the rest clock shows. Derived from the log and the time alone, so it is the same after a restart and
/// right after a suspend.
struct RestFace {
    QString title; ///< "Rest", "Now: Bench press", "Set", "Paused"
    QString clock; ///< "0:41"; "+0:12" when the rest is over
    QString caption; ///< "of 2:00"
    double share = 0; ///< of the ring
    bool isOver = false;
    bool isResting = false; ///< counts down or over: then the buttons do something
    qint64 secondsLeft = 0;
};
RestFace restFace(const WorkoutNow& now, bool insidePair, const RestTouch& touch, const Moment& time);

/// The rest before the coming set: the exercise's timer in this workout, its own default, else the log's.
int defaultRestSeconds(const WorkoutNow& now);
/// Whole seconds of training since the start, pauses out.
qint64 elapsedSeconds(const Workout& workout, const Moment& time);

} // namespace settheory
