// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

namespace settheory {

/// The exercise that follows the coming set at once: in the same row, or in its turn in a larger group. Null:
/// none.
const Exercise* followerOf(const WorkoutNow& now, const std::vector<BlockView>& views);

/// What Enter on an empty line logs, in words; and who usually takes turns with an exercise that nobody is
/// tied to yet.
QString hintFor(const WorkoutNow& now, const PerformedSet& next);

/// How a set of the exercise is typed where nothing is known to suggest: "type load and reps, like 80x8 @2".
QString whatToType(const Exercise& exercise);

/// " Your plates are 1.25 kg short of it.", to go behind a sentence; empty where the load can be made, or is
/// on no bar.
QString shortWords(const PerformedSet& set, const Exercise& exercise, const LogSettings& settings);

} // namespace settheory
