// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/effort.h"
#include "core/measures/fatigue.h"
#include "core/measures/summary.h"
#include "core/protocols/recognition.h"

namespace settheory {

/// Everything that can be measured of one block.
struct MeasuredBlock {
    std::vector<std::optional<MeasureValue>> values; ///< one for each of measures(), in its order
    Duration duration;
    Rests rests;
    FailedFirstCount failedFirst;

    const std::optional<MeasureValue>& valueOf(const Measure& measure) const;
};
MeasuredBlock measuredBlock(const MeasureContext& context);

/// What was recognised in one workout, and measured.
struct MeasuredWorkout {
    RecognisedPtr recognised;
    WorkoutSummary summary;
    std::vector<MeasuredBlock> blocks; ///< one for each of recognised->blocks

    const Workout& workout() const { return *recognised->workout; }
};
using MeasuredPtr = std::shared_ptr<const MeasuredWorkout>;

/// What was measured in a whole log: a value like the log itself, to be shared freely.
struct MeasuredLog {
    RecognisedLog recognised;
    std::shared_ptr<const FreshHistory> fresh;
    std::vector<MeasuredPtr> workouts; ///< one for each of the log's, in the same order
    QHash<WorkoutId, MeasuredPtr> byId;

    const Log& log() const { return *recognised.log; }
    MeasuredPtr find(const WorkoutId& id) const { return byId.value(id); } ///< null if there is none
};

/// Remembers what was measured, so that after an edit only what it touches is measured again. The one memo
/// of the program: ask it, and never measure a whole log beside it. May be asked from any thread.
class Analysis {
public:
    MeasuredLog of(const LogSnapshot& log);

private:
    Recognition m_recognition;
    std::mutex m_mutex;
    QHash<WorkoutId, MeasuredPtr> m_known; ///< valid while its `recognised` is the very same
};

/// The doubt about the duration that the measure leans on: the block's, the workout's, or none.
std::optional<DurationDoubt> doubtBehind(
    const Measure& measure, const MeasuredBlock& block, const MeasuredWorkout& workout);

} // namespace settheory
