// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/runs.h"

#include <algorithm>

namespace settheory {
namespace {

std::vector<Run> cut(const std::vector<BlockSet>& sets)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (runs.empty() || runs.back().kind != *sets[i].mechanic)
            runs.push_back({*sets[i].mechanic, i, i});
        else
            runs.back().last = i;
    }
    return runs;
}

/// Exercises that come back after a run of the other kind.
std::vector<ExerciseId> returning(const std::vector<BlockSet>& sets, const std::vector<Run>& runs)
{
    std::vector<ExerciseId> found;
    std::vector<std::pair<ExerciseId, std::size_t>> seen; // with the run in which it first stood
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (std::size_t i = runs[r].first; i <= runs[r].last; ++i) {
            const auto before =
                std::ranges::find(seen, sets[i].exerciseId, &std::pair<ExerciseId, std::size_t>::first);
            if (before == seen.end())
                seen.emplace_back(sets[i].exerciseId, r);
            else if (before->second != r)
                found.push_back(sets[i].exerciseId);
        }
    }
    return found;
}

bool holdsAnExerciseTwice(const std::vector<BlockSet>& sets, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i <= last; ++i) {
        for (std::size_t k = i + 1; k <= last; ++k) {
            if (sets[i].exerciseId == sets[k].exerciseId)
                return true;
        }
    }
    return false;
}

/// The first set that belongs to the rounds; nothing if the block was not done in rounds.
std::optional<std::size_t> beginOfRounds(const std::vector<BlockSet>& sets, const std::vector<Run>& runs)
{
    const std::vector<ExerciseId> comeBack = returning(sets, runs);
    const auto begin = std::ranges::find_if(sets,
        [&](const BlockSet& set) { return std::ranges::find(comeBack, set.exerciseId) != comeBack.end(); });
    if (begin == sets.end())
        return std::nullopt;
    const auto first = static_cast<std::size_t>(begin - sets.begin());
    for (std::size_t r = 1; r + 1 < runs.size(); ++r) {
        if (runs[r].last >= first && holdsAnExerciseTwice(sets, std::max(runs[r].first, first), runs[r].last))
            return std::nullopt;
    }
    return first;
}

BlockOrder firstIs(Mechanic kind)
{
    return kind == Mechanic::Compound ? BlockOrder::CompoundFirst : BlockOrder::IsolationFirst;
}

BlockOrder orderWithoutRounds(const std::vector<Run>& runs)
{
    if (runs.size() == 1)
        return runs[0].kind == Mechanic::Compound ? BlockOrder::CompoundOnly : BlockOrder::IsolationOnly;
    return runs.size() <= 3 ? firstIs(runs[0].kind) : BlockOrder::Mixed;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> Runs::pairs() const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    if (runs.size() < 2)
        return found;
    if (!inRounds.value_or(false))
        return {{runs[0].last, runs[1].first}};
    const Mechanic kind = order == BlockOrder::CompoundFirst ? Mechanic::Compound : Mechanic::Isolation;
    for (std::size_t r = 0; r + 1 < runs.size(); ++r) {
        if (runs[r].kind == kind && runs[r].last >= decisive)
            found.emplace_back(runs[r].last, runs[r + 1].first);
    }
    return found;
}

Runs runsOf(const WorkoutInLog& view, const std::vector<BlockSet>& sets)
{
    Runs result;
    if (sets.empty()
        || !std::ranges::all_of(sets, [](const BlockSet& set) { return set.mechanic.has_value(); }))
        return result;
    result.runs = cut(sets);
    result.order = orderWithoutRounds(result.runs);
    if (!view.isListed())
        result.inRounds = false;
    const auto begin = beginOfRounds(sets, result.runs);
    // Listed order says nothing about alternation, unless the sets share a superset letter.
    const bool tied = begin
        && std::all_of(
            sets.begin() + static_cast<std::ptrdiff_t>(*begin), sets.end(), [&](const BlockSet& set) {
                return !view.workout.exercises[static_cast<std::size_t>(set.exercise)].group.isEmpty();
            });
    if (begin && (tied || !view.isListed())) {
        result.inRounds = true;
        result.decisive = *begin;
        result.order = firstIs(*sets[*begin].mechanic);
    }
    return result;
}

} // namespace settheory
