// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/workoutinlog.h"

#include <algorithm>
#include <span>

namespace settheory {
namespace {

// All [ours], after evidence.md §2.3.
constexpr double kDropRest = 45; // seconds, at most
constexpr double kPauseRest = 30; // seconds, at most, of rest-pause, myo-reps and clusters
constexpr double kEstimateMargin = 15; // an estimated rest must lie this far below a limit
constexpr double kMyoFirstReps = 9; // at least
constexpr double kMyoMiniReps = 5; // at most
constexpr double kClusterReps = 6; // at most
constexpr double kClusterRir = 3; // at least

Protocol structureFor(SetRole segment)
{
    switch (segment) {
    case SetRole::RestPause:
        return Protocol::RestPause;
    case SetRole::Myo:
        return Protocol::MyoReps;
    case SetRole::Cluster:
        return Protocol::Cluster;
    default:
        return Protocol::DropSets;
    }
}

void append(BlockSet& set, const BlockSet& segment, Protocol structure)
{
    set.members.insert(set.members.end(), segment.members.begin(), segment.members.end());
    std::ranges::sort(set.members);
    set.reps = set.reps && segment.reps ? std::optional(*set.reps + *segment.reps) : std::nullopt;
    set.rir = segment.rir;
    set.failure = set.failure || segment.failure;
    set.end = segment.end;
    set.own = set.own && segment.own ? std::optional(*set.own + *segment.own) : std::nullopt;
    ++set.segments;
    if (!set.structure)
        set.structure = structure;
}

bool restsAtMost(const WholeSet& set, double limit)
{
    const auto rest = countedRest(set.set.rest, set.set.restSource);
    return rest && *rest <= (set.set.restSource == TimeSource::Estimated ? limit - kEstimateMargin : limit);
}

/// Both are plain working sets of one exercise.
bool mayContinue(const WholeSet& set, const WholeSet& next)
{
    return set.role == SetRole::Working && next.role == SetRole::Working && !set.warmup && !next.warmup
        && set.set.exerciseId == next.set.exerciseId;
}

bool isDrop(const WholeSet& set, const WholeSet& next)
{
    return mayContinue(set, next) && restsAtMost(next, kDropRest)
        && comparedLoads(next, set) == std::partial_ordering::less;
}

bool isPause(const WholeSet& set, const WholeSet& next)
{
    return mayContinue(set, next) && restsAtMost(next, kPauseRest)
        && comparedLoads(next, set) == std::partial_ordering::equivalent;
}

/// What sets of one load with short rests between them are together.
std::optional<Protocol> structureOf(std::span<const WholeSet> chain)
{
    const auto rest = chain.subspan(1);
    const auto equalReps = [](std::span<const WholeSet> sets) {
        return std::ranges::all_of(
            sets, [&](const WholeSet& s) { return s.set.reps && s.set.reps == sets.front().set.reps; });
    };
    if (std::ranges::all_of(chain, [](const WholeSet& s) { return s.set.failure; }))
        return Protocol::RestPause;
    if (chain.front().set.reps >= kMyoFirstReps && equalReps(rest) && rest.front().set.reps <= kMyoMiniReps)
        return Protocol::MyoReps;
    const auto allButLast = chain.first(chain.size() - 1);
    if (equalReps(chain) && chain.front().set.reps <= kClusterReps
        && std::ranges::all_of(allButLast, [](const WholeSet& s) { return s.set.rir >= kClusterRir; }))
        return Protocol::Cluster;
    return std::nullopt;
}

/// How many sets from the first on make one segmented set by their rests, and of which kind: the longest
/// beginning that is of one kind.
std::pair<std::size_t, Protocol> pausedChain(std::span<const WholeSet> sets)
{
    std::size_t length = 1;
    while (length < sets.size() && isPause(sets[length - 1], sets[length]))
        ++length;
    for (; length > 1; --length) {
        if (const auto structure = structureOf(sets.first(length)))
            return {length, *structure};
    }
    return {1, Protocol::Straight};
}

} // namespace

std::vector<BlockSet> withSegmentsJoined(const std::vector<WholeSet>& sets)
{
    std::vector<BlockSet> joined;
    joined.reserve(sets.size());
    // The latest set of each exercise, to which a logged segment belongs; a warm-up has none.
    std::vector<std::pair<ExerciseId, std::optional<std::size_t>>> latest;
    const auto latestOf = [&latest](const ExerciseId& exercise) -> std::optional<std::size_t>& {
        for (auto& [id, place] : latest) {
            if (id == exercise)
                return place;
        }
        return latest.emplace_back(exercise, std::nullopt).second;
    };
    const std::span all(sets);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const WholeSet& set = sets[i];
        auto& before = latestOf(set.set.exerciseId);
        if (set.warmup) {
            before.reset();
            continue;
        }
        if (isSegment(set.role) && before) {
            append(joined[*before], set.set, structureFor(set.role));
            continue;
        }
        before = joined.size();
        BlockSet& whole = joined.emplace_back(set.set);
        for (;;) {
            if (i + 1 < sets.size() && isDrop(sets[i], sets[i + 1])) {
                append(whole, sets[++i].set, Protocol::DropSets);
                continue;
            }
            const auto [length, structure] = pausedChain(all.subspan(i));
            for (std::size_t k = 1; k < length; ++k)
                append(whole, sets[++i].set, structure);
            if (length == 1)
                break;
        }
    }
    return joined;
}

} // namespace settheory
