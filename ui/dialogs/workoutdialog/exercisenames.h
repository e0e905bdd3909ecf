// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/log.h"

class QLineEdit;

namespace settheory {

/// The exercise that a typed name, or parts of it, means; else a sentence that says which it may be.
Result<ExerciseId> exerciseNamed(const Log& log, const QString& typed);

/// Offers the names of the exercises that are not retired while one is typed into the field.
void completeExercises(const Log& log, QLineEdit* field);

} // namespace settheory
