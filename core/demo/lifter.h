// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"
#include "core/model/workout.h"

namespace settheory {

/// One exercise as the made-up lifter does it.
struct DemoExercise {
    const char* key; ///< in the catalogue
    double oneRepMax; ///< kilograms at the beginning, as the load is typed
    double gainPerYear; ///< share
    double step; ///< loads come in these steps
    int reps; ///< aimed at in the first set
    int restSeconds;
    const char* secondFailure; ///< the muscle that gives out if the target does not
};

/// Logs one workout set by set on a running clock, as the lifter would have typed it.
class DemoLifter {
public:
    DemoLifter(
        Workout& workout, Dice& dice, double yearsTrained, qint64 utcStart, int offsetSeconds, bool deload);

    /// Adds the exercise to the workout and returns its index.
    int take(const DemoExercise& exercise, const QString& group = {});
    void warmUp(int index, const DemoExercise& exercise);
    /// One working set. `fatigue` is the share of strength that earlier work has cost; `rest` seconds pass
    /// before it.
    void work(int index, const DemoExercise& exercise, int setNumber, double fatigue, int rest, Muscle target,
        double targetFailsFirst, std::optional<int> round = std::nullopt);
    void drops(int index, const DemoExercise& exercise, int count);
    void walk(int seconds) { m_now += seconds; }
    Moment now() const { return Moment::fromUtc(m_now, m_offset); }

private:
    double strength(const DemoExercise& exercise) const;
    PerformedSet timed(int index, int reps, int rest);
    void failing(PerformedSet& set, const DemoExercise& exercise, Muscle target, double targetFailsFirst);

    Workout& m_workout;
    Dice& m_dice;
    double m_years;
    qint64 m_now;
    int m_offset;
    bool m_deload;
    bool m_marksStarts; ///< presses Space when a set begins, this time
    double m_form; ///< of the day
};

} // namespace settheory
