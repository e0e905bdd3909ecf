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
    std::vector<int> members; ///< indices into Workout::sets: sides and segments, in order
    int exercise = 0; ///< index into Workout::exercises
    ExerciseId exerciseId;
    std::optional<Mechanic> mechanic;
    std::optional<double> load; ///< effective kilograms of the first segment, mean of the sides
    std::optional<double> reps; ///< summed over segments, mean of the sides
    std::optional<double> firstReps; ///< of the first segment alone
    std::optional<double> rir; ///< of the last segment, the lower of the sides; failure without RIR is 0
    std::optional<double> firstRir;
    bool failure = false; ///< any segment to failure (flag) or the last at RIR 0
    int segments = 1;
    std::optional<Protocol> structure; ///< DropSets, RestPause, MyoReps or Cluster where it is segmented
    bool prefatigued = false; ///< follows work that tires it (domain.md §4 "fresh / pre-fatigued")
    std::optional<double> start, end, own, rest; ///< seconds from the workout's start, as in SetTimes
    TimeSource startSource = TimeSource::Unknown;
    TimeSource restSource = TimeSource::Unknown;
};

/// What a workout did for one muscle, and how (domain.md §3). A pure function of the workout, its exercises,
/// the log's settings and tempos.
struct Block {
    WorkoutId workout;
    Muscle muscle = Muscle::Chest;
    std::vector<BlockSet> sets; ///< working sets of the exercises that have the muscle as a primary, in order
    std::vector<int>
        exercises; ///< indices into Workout::exercises, in order of first working set, no repeats
    BlockOrder order = BlockOrder::Unknown;
    std::optional<bool> inRounds; ///< unknown where the order is listed
    RestClass rest = RestClass::Unknown; ///< of the pair
    std::optional<double> restSeconds;
    TimeSource restSource = TimeSource::Unknown;
    Protocol structure = Protocol::Straight; ///< first of (d), (e), (f) that fits, else straight
    Protocol recognised = Protocol::Unclear;
    std::optional<Protocol> user, planned;
    bool sure = false;
    bool doubtful =
        false; ///< unsure for more than its listed order: left out of comparisons by default (domain.md §3.6)
    QStringList facts; ///< sentences: what gave the label
    bool deload = false;
    bool distant = false;
    bool alternatedWithFullRest = false;
    bool drawnByLot = false;
    bool contested = false; ///< hangs on an exercise whose mechanic is contested

    /// The user's word, else what was recognised.
    Protocol protocol() const { return user.value_or(recognised); }
};

} // namespace settheory
