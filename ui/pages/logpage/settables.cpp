// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/settables.h"

#include "ui/pages/logpage/tablebuilder.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Those of the same superset letter, or those that were recognised as taking turns.
std::optional<int> partnerIn(const WorkoutNow& now, const std::vector<int>& exercises, int exercise)
{
    const auto groupOf = [&](int index) { return now.workout->exercises[at(index)].group; };
    std::vector<int> tied;
    for (const int other : exercises) {
        if (other != exercise && !groupOf(exercise).isEmpty() && groupOf(other) == groupOf(exercise))
            tied.push_back(other);
    }
    if (tied.size() == 1)
        return tied.front();
    const Block* block = now.blockFor(now.exercises[at(exercise)].muscle);
    if (!block || !takesTurns(*block))
        return std::nullopt;
    const auto& pair = block->exercises;
    const bool bothHere = std::ranges::all_of(
        pair, [&](int index) { return std::ranges::find(exercises, index) != exercises.end(); });
    if (!bothHere || std::ranges::find(pair, exercise) == pair.end())
        return std::nullopt;
    return pair[0] == exercise ? pair[1] : pair[0];
}

// Of two that take turns, the one that was done first, else the one that is planned first.
bool comesFirst(const WorkoutNow& now, int one, int other)
{
    const Block* block = now.blockFor(now.exercises[at(one)].muscle);
    if (block && !block->exercises.empty())
        return block->exercises.front() == one;
    const std::optional<int> current = now.state.current;
    if (now.workout->plan.empty() && (current == one || current == other))
        return current == one;
    for (const PlannedSet& planned : now.workout->plan) {
        if (planned.role != SetRole::Warmup && (planned.exercise == one || planned.exercise == other))
            return planned.exercise == one;
    }
    return one < other;
}

// Left and right apart, now or last time.
bool isDoneBySide(const WorkoutNow& now, int exercise)
{
    const ExerciseNow& one = now.exercises[at(exercise)];
    const auto hasSide = [](const PerformedSet& set) { return set.side != Side::Both; };
    return std::ranges::any_of(one.sets, [&](std::size_t set) { return hasSide(now.workout->sets[set]); })
        || (one.sets.empty() && std::ranges::any_of(one.last.sets, hasSide));
}

SetTable tableOf(const WorkoutNow& now, int first, std::optional<int> second)
{
    SetTable table;
    table.first = first;
    table.second = second;
    table.bySide = !second && isDoneBySide(now, first);
    table.occasion = occasionText(now, now.exercises[at(first)]);
    TableBuilder builder(now, table);
    for (std::size_t i = 0; i < now.workout->sets.size(); ++i) {
        const int exercise = now.workout->sets[i].exercise;
        if (exercise == first || exercise == second)
            builder.addDone(i);
    }
    builder.addComing();
    return table;
}

} // namespace

std::vector<SetTable> setTables(const WorkoutNow& now, const std::vector<int>& exercises)
{
    std::vector<SetTable> tables;
    std::vector<int> shown;
    for (const int exercise : exercises) {
        if (std::ranges::find(shown, exercise) != shown.end())
            continue;
        const std::optional<int> partner = partnerIn(now, exercises, exercise);
        shown.push_back(exercise);
        if (!partner) {
            tables.push_back(tableOf(now, exercise, std::nullopt));
            continue;
        }
        shown.push_back(*partner);
        tables.push_back(comesFirst(now, *partner, exercise) ? tableOf(now, *partner, exercise)
                                                             : tableOf(now, exercise, partner));
    }
    return tables;
}

} // namespace settheory
