// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

namespace settheory {

/// Where the coming rest stands among exercises that take turns. It decides how long the rest is meant to be.
enum class RestPlace {
    Alone, ///< none take turns
    InsideRound, ///< from one to the next of the same round: at once, or the short rest of the log's settings
    AfterRound, ///< before the first one of the next round
};
/// As the tables show it; exercises of one group (a superset of two muscles, a giant set) may stand in
/// several.
RestPlace restPlace(const WorkoutNow& now, const std::vector<BlockView>& views);

/// How long the coming rest is meant to be. Inside a round the log's own setting; else the exercise's timer
/// in this workout, its own default, after a round the log's setting for that, the log's default.
int intendedRestSeconds(const WorkoutNow& now, RestPlace place);

} // namespace settheory
