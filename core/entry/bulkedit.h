// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/log.h"

namespace settheory {

/// What to change of several sets at once. What is not said stays as each set has it.
struct BulkEdit {
    std::optional<SetRole> role = {};
    /// As typed, for all of them: `80`, `80 lb`, `+2.5`, `-5`, `?` (not known); empty: stays. What is more or
    /// less than something unknown stays unknown.
    QString load = {};
    QString reps = {}; ///< likewise: `8`, `+1`, `-2`, `?`
    QString rir = {}; ///< likewise: `2`, `+0.5`, `-1`, `?`
    std::optional<ExerciseId> exercise = {};

    bool isNothing() const { return *this == BulkEdit(); }
    friend bool operator==(const BulkEdit&, const BulkEdit&) = default;
};

using SetIndices = std::vector<std::size_t>; ///< of Workout::sets, rising

/// The workout with those sets changed; refused with a sentence where a value is not understood or one of the
/// sets cannot have it. Nothing is changed then. `unit` is that of a load typed without one.
Result<Workout> withSetsEdited(Workout workout, const SetIndices& sets, const BulkEdit& edit, MassUnit unit);

} // namespace settheory
