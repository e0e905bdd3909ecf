// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/timeline.h"

namespace settheory {

enum class BlockOrder { CompoundFirst, IsolationFirst, CompoundOnly, IsolationOnly, Mixed, Unknown };
QString keyOf(BlockOrder order); ///< "compound_first" …

enum class RestClass { Short, Unclear, Full, Unknown };
QString keyOf(RestClass rest);

/// One set for analysis: both sides are one set, and a set with its segments is one set.
struct BlockSet {
    std::vector<int> members; ///< indices into Workout::sets: sides and segments, ascending
    int exercise = 0; ///< index into Workout::exercises
    ExerciseId exerciseId;
    std::optional<Mechanic> mechanic;
    std::optional<double> load; ///< effective kilograms of the first segment, mean of the sides
    std::optional<double> reps; ///< summed over segments, mean of the sides
    std::optional<double> firstReps; ///< of the first segment alone
    std::optional<double> rir; ///< of the last segment, the lower of the sides; failure without RIR is 0
    std::optional<double> firstRir; ///< likewise, of the first segment
    bool failure = false; ///< any segment or side to failure: flagged, or at RIR 0
    int segments = 1;
    std::optional<Protocol> structure; ///< DropSets, RestPause, MyoReps or Cluster where it is segmented
    bool prefatigued = false; ///< follows work that tires it (domain.md §4 "fresh / pre-fatigued")
    std::optional<double> start, end; ///< of the first and of the last member, as in SetTimes
    std::optional<double> own; ///< summed over the members
    std::optional<double> rest; ///< before the first member
    TimeSource startSource = TimeSource::Unknown;
    TimeSource restSource = TimeSource::Unknown; ///< Stated without seconds: "short"

    friend bool operator==(const BlockSet&, const BlockSet&) = default;
};

/// What a workout did for one muscle, and how (domain.md §3). A pure function of the workout, its exercises,
/// the log's settings and tempos, and the body weight known on that day.
struct Block {
    WorkoutId workout;
    Muscle muscle = Muscle::Chest;
    std::vector<BlockSet> sets; ///< working sets of the exercises that have the muscle as a primary, in order
    std::vector<int>
        exercises; ///< indices into Workout::exercises, in order of first working set, no exercise twice
    BlockOrder order = BlockOrder::Unknown;
    std::optional<bool> inRounds; ///< unknown where the order is listed, or the order of the block unknown
    RestClass rest = RestClass::Unknown; ///< of the pair
    std::optional<double> restSeconds; ///< the pair's gap; a stated short counts as 15 s
    TimeSource restSource = TimeSource::Unknown;
    Protocol structure = Protocol::Straight; ///< first of (d), (e), (f) that fits, else straight
    Protocol recognised = Protocol::Unclear;
    std::optional<Protocol> user, planned;
    bool sure = false; ///< of what was recognised; the user's own word needs no such
    bool doubtful =
        false; ///< unsure for more than its listed order: left out of comparisons by default (domain.md §3.6)
    QStringList facts; ///< sentences: what gave the label
    bool deload = false;
    bool distant = false; ///< more than 5 minutes or two exercises lie between isolation and compound
    bool alternatedWithFullRest = false;
    bool drawnByLot = false; ///< the workout belongs to an experiment
    bool contested = false; ///< hangs on an exercise whose mechanic is contested

    /// The user's word, else what was recognised.
    Protocol protocol() const { return user.value_or(recognised); }

    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace settheory
