// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// What an exercise's first working set gave in one workout with nothing before it that tires it.
struct FreshFirstSet {
    qint64 instant = 0; ///< of the workout's start
    LoadMode mode = LoadMode::Total;
    double kilograms = 0; ///< as typed; 0 where body weight alone was lifted
    QString place; ///< for stacks only, which compare within one place
    double capacity = 0; ///< reps + RIR
};

/// The fresh first sets of a log: what the cost of pre-fatigue is measured against.
class FreshHistory {
public:
    static FreshHistory of(const Log& log, const Tempos& tempos);
    /// In the order of the log.
    void add(const Log& log, const Workout& workout, const PreparedWorkout& prepared);
    /// The nearest in time within 28 days before or after, of the same exercise at the same load.
    const FreshFirstSet* nearest(const ExerciseId& exercise, const FreshFirstSet& like) const;

private:
    QHash<ExerciseId, std::vector<FreshFirstSet>> m_sets;
};

namespace measured {
std::optional<MeasureValue> prefatigueCost(const MeasureContext& context);
std::optional<MeasureValue> repLoss(const MeasureContext& context);
} // namespace measured

} // namespace settheory
