// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/model/exercise.h"

#include <variant>

namespace settheory {

using SetId = Id<struct PerformedSet>;

enum class SetRole {
    Warmup,
    Working,
    Drop, ///< from here to Cluster: a segment of the set before
    RestPause,
    Myo,
    Cluster,
    BackOff,
    Test,
};
QString keyOf(SetRole role); ///< "rest_pause", "backoff"
std::optional<SetRole> setRoleForKey(QStringView key);
QString nameOf(SetRole role);
bool isSegment(SetRole role); ///< drop, rest-pause, myo or cluster: continues the set before

enum class Side { Both, Left, Right };
QString keyOf(Side side);
std::optional<Side> sideForKey(QStringView key);

/// What can give out other than a muscle.
enum class Weakness { Grip, Back, Breath, Pain, Form };
/// What failed first: a muscle, or one of those.
using FailedFirst = std::variant<Muscle, Weakness>;
QString keyOf(const FailedFirst& what); ///< "triceps", "grip"
std::optional<FailedFirst> failedFirstForKey(QStringView key);
QString nameOf(const FailedFirst& what);

/// The rest before a set, where it was written down rather than derived from times.
struct NotedRest {
    enum class Source { Measured, Stated };
    std::optional<int> seconds; ///< unknown only when stated: "short, at once"
    Source source = Source::Stated;

    friend bool operator==(const NotedRest&, const NotedRest&) = default;
};

/// One set, or one segment of a set, as it was done.
struct PerformedSet {
    SetId id;
    int exercise = 0; ///< index into Workout::exercises
    SetRole role = SetRole::Working;
    Side side = Side::Both;
    std::optional<Mass> load; ///< unknown or none; for body weight what is added or taken off
    std::optional<LoadMode> loadMode; ///< where it differs from the exercise's own
    std::optional<int> reps; ///< full repetitions; unknown for timed sets
    std::optional<int> partialReps;
    std::optional<int> seconds; ///< of a timed set
    std::optional<Distance> distance;
    std::optional<double> rir; ///< reps in reserve, 0 to 30; 10 − RPE
    std::optional<bool> toFailure; ///< a rep was missed
    std::optional<FailedFirst> failedFirst;
    std::optional<int> round; ///< within a group: 1, 2 …
    std::optional<Moment> startedAt; ///< measured only
    std::optional<Moment> finishedAt; ///< measured only
    std::optional<NotedRest> rest;
    QString note;

    friend bool operator==(const PerformedSet&, const PerformedSet&) = default;
};

/// One set as it is meant.
struct PlannedSet {
    int exercise = 0; ///< index into Workout::exercises
    SetRole role = SetRole::Working;
    std::optional<Mass> load;
    std::optional<LoadMode> loadMode;
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<double> rir;

    friend bool operator==(const PlannedSet&, const PlannedSet&) = default;
};

} // namespace settheory
