// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/plates.h"
#include "ui/pages/logpage/blockview.h"

namespace settheory {

/// Those that follow the coming set at once, in their turn: in the same row, or in the same round of its
/// group.
std::vector<const ExerciseNow*> followersOf(const WorkoutNow& now, const std::vector<BlockView>& views);

/// How a bar is loaded for the coming set; where that is on no bar, for the first that follows at once and is
/// on one.
struct NextLoading {
    const Exercise* exercise = nullptr;
    PlateLoading loading;
};
std::optional<NextLoading> nextLoading(
    const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers);
/// In words, with the exercise in front where it is not the one at hand.
QString nextLoadingWords(const WorkoutNow& now, const NextLoading& next);

/// What Enter on an empty line logs, in words; and who usually takes turns with an exercise that nobody is
/// tied to yet.
QString hintFor(const WorkoutNow& now, const PerformedSet& next);

/// How a set of the exercise is typed where nothing is known to suggest: "type load and reps, like 80x8 @2".
QString whatToType(const Exercise& exercise);

/// " Your plates are 1.25 kg short of it.", to go behind a sentence; empty where the load can be made, or is
/// on no bar.
QString shortWords(const PerformedSet& set, const Exercise& exercise, const LogSettings& settings);

} // namespace settheory
