// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

namespace settheory {

/// The exercises that every new log begins with, read from the program's own resource. Their identifiers are
/// the same in every log.
std::vector<ExercisePtr> catalogueExercises();
/// The identifier of the catalogue's exercise with that key ("bench-press").
ExerciseId catalogueId(const QString& key);
/// Whether the catalogue gives the exercise that alias; else the user did.
bool isCatalogueAlias(const ExerciseId& exercise, const Alias& alias);

} // namespace settheory
