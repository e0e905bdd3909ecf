// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

#include <memory>
#include <mutex>

namespace settheory {

/// What was recognised in one workout.
struct RecognisedWorkout {
    WorkoutPtr workout;
    PreparedWorkout prepared;
    std::vector<Block> blocks;
};
using RecognisedPtr = std::shared_ptr<const RecognisedWorkout>;

/// What was recognised in a whole log: a value like the log itself, to be shared freely.
struct RecognisedLog {
    LogSnapshot log;
    Tempos tempos;
    std::vector<RecognisedPtr> workouts; ///< one for each of log->workouts(), in the same order
    QHash<WorkoutId, RecognisedPtr> byId;

    RecognisedPtr find(const WorkoutId& id) const { return byId.value(id); } ///< null if there is none
};

/// Remembers what was recognised, so that after an edit only the workouts that it touches are looked at
/// again: those that are another pointer now, or whose exercises, their tempos, body weight or the settings
/// changed. May be asked from any thread.
class Recognition {
public:
    RecognisedLog of(const LogSnapshot& log);

private:
    struct Known {
        std::vector<ExercisePtr> exercises; ///< of the performed ones, in their order
        std::vector<Tempo> tempos;
        std::optional<double> bodyKilograms;
        RecognisedPtr recognised;
    };
    std::mutex m_mutex;
    LogSettings m_settings;
    QHash<WorkoutId, Known> m_known;
};

} // namespace settheory
