// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/importedfile.h"
#include "core/model/savedcomparison.h"
#include "core/model/settings.h"
#include "core/model/workout.h"

namespace settheory {

// Why a value cannot be stored as it is, as a sentence; nothing if it can. What the log could only keep by
// changing it (a NUL, half a character, a number that is none) is refused, never repaired in silence.
std::optional<QString> problemWith(const Workout& workout);
std::optional<QString> problemWith(const Exercise& exercise);
std::optional<QString> problemWith(const SavedComparison& comparison);
std::optional<QString> problemWith(const ImportedFile& file);
std::optional<QString> problemWith(const LogSettings& settings);

} // namespace settheory
