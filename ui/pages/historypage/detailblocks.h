// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"

namespace settheory {

/// One exercise as the detail of a workout tells it: "Bench press   100 × 6 @1   95 × 6 @0 triceps".
struct DetailExercise {
    QString name;
    QStringList sets; ///< with their segments and sides
    QStringList warmups;
    QString note;
};

/// One block of a workout, or the exercises that belong to none.
struct DetailBlock {
    std::optional<Muscle> muscle; ///< nothing: the other exercises
    Protocol protocol = Protocol::Straight;
    bool sure = true;
    QString minutes; ///< "31 min"; empty where unknown
    QString minutesHint; ///< why it is doubted
    std::vector<DetailExercise> exercises;
    QString footer; ///< "rest ≈ 2:10 · as planned"
    QStringList reasons; ///< what gave the protocol
};

/// The blocks of a workout in their order, each set once, under its exercise's first primary muscle; then
/// what belongs to no block.
std::vector<DetailBlock> detailBlocks(const Log& log, const MeasuredWorkout& measured);

/// "Push A · Tuesday 17 November", with the year where it is not this one.
QString detailTitle(const Workout& workout, int thisYear);
/// What was noted about the workout as a whole: "81.4 kg · RPE 8 · Eastside Gym · deload".
QString detailFacts(const Workout& workout);

} // namespace settheory
