// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

namespace settheory {

enum class RecordKind { Heaviest, MostReps, OneRepMax };
QString keyOf(RecordKind kind); ///< "heaviest", "most_reps", "e1rm"
QString nameOf(RecordKind kind);

/// The best an exercise had ever seen when it was done. Warm-ups and assisted sets are none; stacks count
/// within one place; left and right count as their weaker side. Of one workout only the best is told.
struct Record {
    ExerciseId exercise;
    RecordKind kind = RecordKind::Heaviest;
    WorkoutId workout;
    Moment startedAt; ///< of the workout
    std::size_t set = 0; ///< index into the workout's sets: the first segment of it
    std::optional<Mass> load; ///< of the set, as typed; none where body weight alone was lifted
    double reps = 0; ///< of the set's first segment
    /// Heaviest: the load in its own unit. Most reps: the reps, with this load or more. One-rep maximum: for
    /// the load as typed, in its unit; where the body is lifted, of the whole effective load in kilograms.
    double value = 0;
    std::optional<MassUnit> unit; ///< of the value; none for reps
    std::optional<double> before; ///< what it beat, in the same unit; none for the first ever
    /// A one-rep maximum from a set whose RIR is unknown: a lower bound. These compete among themselves.
    bool atLeast = false;
    /// False for an exercise that was never done fresh in this log: then its tired sets compete among
    /// themselves, and there is no one-rep maximum.
    bool fresh = true;
    bool standing = true; ///< not beaten since

    friend bool operator==(const Record&, const Record&) = default;
};

/// Every record of the log when it was set, in the order of the workouts. "Most reps" is told where a load or
/// a heavier one never saw as many.
std::vector<Record> recordsOf(const RecognisedLog& log);

/// Those that a workout sets, over all that was done before it: for one that is not in the log yet, or still
/// grows.
std::vector<Record> recordsSetBy(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared, const RecognisedLog& past);

/// What was done before one workout, asked again after each of its sets: what an exercise had seen is looked
/// up once, as long as nothing before the workout changes.
class RecordBook {
public:
    /// Opens it at what was done before that workout. `past` may hold more.
    void openAt(const Workout& workout, const RecognisedLog& past);
    /// The workouts with the exercise, the oldest first.
    const std::vector<RecognisedPtr>& workoutsWith(const ExerciseId& exercise);
    /// As the function of this name, for the workout at which it is open.
    std::vector<Record> recordsSetBy(const Log& log, const Workout& workout, const PreparedWorkout& prepared);

private:
    struct Seen;
    const Seen& seenOf(const ExerciseId& exercise);

    LogSnapshot m_log; ///< of the past
    std::vector<RecognisedPtr> m_before; ///< in their order
    QHash<ExerciseId, std::vector<RecognisedPtr>> m_with;
    QHash<ExerciseId, std::shared_ptr<const Seen>> m_seen;
};

} // namespace settheory
