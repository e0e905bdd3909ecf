// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protocol.h"
#include "core/model/set.h"

#include <map>

namespace settheory {

using WorkoutId = Id<struct Workout>;

/// Whether the order of the sets is the order in which they were done, or a file regrouped them by exercise.
enum class SetOrder { Done, Listed };

/// An interruption that stays in rests and out of durations.
struct Pause {
    Moment from;
    std::optional<int> seconds; ///< unknown while it lasts

    friend bool operator==(const Pause&, const Pause&) = default;
};

/// An exercise in a workout: which, what the source called it, and with which others it was tied.
struct PerformedExercise {
    ExerciseId exercise;
    QString namedAs; ///< the name in the source; empty when logged here
    QString note; ///< for this workout
    QString group; ///< superset letter "A", "B" …; empty: none
    std::optional<int> plannedRestSeconds; ///< a timer's setting, never a measured rest

    friend bool operator==(const PerformedExercise&, const PerformedExercise&) = default;
};

/// Pain felt in a workout.
struct Pain {
    int level = 0; ///< 0 (none, asked and answered) to 10 (the worst there is)
    QString note; ///< where and when it hurts; may be empty

    friend bool operator==(const Pain&, const Pain&) = default;
};
inline constexpr int kWorstPain = 10;
using PainByMuscle = std::map<Muscle, Pain>;

using ProtocolByMuscle = std::map<Muscle, Protocol>;

/// One visit to the gym.
struct Workout {
    WorkoutId id;
    QString title;
    Moment startedAt;
    std::optional<Moment> finishedAt; ///< unknown for many files, and while it lasts
    bool inProgress = false; ///< being logged now; at most one in a log
    /// Meant, not begun: a plan without sets. `startedAt` is when it was prepared. Kept apart from what was
    /// done (Log::prepared()).
    bool prepared = false;
    std::vector<Pause> pauses;
    QString timeZone; ///< IANA name; empty: unknown
    QString place; ///< gym; empty: unknown
    bool deload = false;
    std::optional<Mass> bodyWeight;
    std::optional<double> sessionRpe; ///< 0 to 10
    QString note;
    PainByMuscle pains; ///< a muscle that is not in it was not marked: unknown, not painless
    QString source; ///< "settheory", "strong", "hevy" …: where its sets came from
    SetOrder order = SetOrder::Done;
    QString experiment; ///< empty: belongs to none
    QString allocatedProtocol; ///< what its experiment's draw said, as the file had it
    ProtocolByMuscle plannedProtocols;
    ProtocolByMuscle userProtocols; ///< the user's own word, which wins over recognition
    std::vector<PerformedExercise> exercises;
    std::vector<PerformedSet> sets; ///< in the order given by `order`, over all exercises
    std::vector<PlannedSet> plan; ///< what was meant; for a copied or prepared workout
    QString importId; ///< one text for all that one import brought; empty: logged here
    qint64 editedAt = 0; ///< milliseconds since 1970 of the last edit; set by the store

    /// A workout that begins now, logged here.
    static Workout begun(QString title, const Moment& now);

    const PerformedExercise& exerciseOf(const PerformedSet& set) const
    {
        return exercises[static_cast<std::size_t>(set.exercise)];
    }
    /// Every set's and planned set's `exercise` is an index into `exercises`.
    bool isConsistent() const;

    friend bool operator==(const Workout&, const Workout&) = default;

    explicit Workout(const Moment& start)
        : startedAt(start)
    {
    }
};
using WorkoutPtr = std::shared_ptr<const Workout>;

/// "quadriceps=straight;glutes=mixed"; muscles in their fixed order.
QString textOf(const ProtocolByMuscle& protocols);
/// The reverse; nothing if a word is unknown.
std::optional<ProtocolByMuscle> protocolsFromText(QStringView text);

} // namespace settheory
