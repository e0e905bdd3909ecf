// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restplace.h"

#include <algorithm>

namespace settheory {
namespace {

// A round that is done, and the next one beginning: its rows stand one after the other.
bool followsARound(const SetTable& table, std::size_t row)
{
    return table.second && row > 0 && table.rows[row].first && table.rows[row].first->isNext
        && table.rows[row - 1].first && table.rows[row - 1].second && table.rows[row - 1].second->set;
}

bool isInside(const SetRow& row)
{
    return row.first && row.second
        && ((row.first->set && row.second->isNext) || (row.second->set && row.first->isNext));
}

// The set just done and the coming one are of the same group: has the coming one's exercise had its turn?
RestPlace placeInGroup(const WorkoutNow& now)
{
    const Workout& workout = *now.workout;
    if (!now.state.current || workout.sets.empty() || !workout.sets.back().round)
        return RestPlace::Alone;
    const PerformedSet& last = workout.sets.back();
    const QString& group = workout.exercises[static_cast<std::size_t>(*now.state.current)].group;
    if (group.isEmpty() || workout.exerciseOf(last).group != group)
        return RestPlace::Alone;
    const bool hadItsTurn = std::ranges::any_of(workout.sets, [&](const PerformedSet& set) {
        return set.exercise == *now.state.current && set.round == last.round;
    });
    return hadItsTurn ? RestPlace::AfterRound : RestPlace::InsideRound;
}

} // namespace

RestPlace restPlace(const WorkoutNow& now, const std::vector<BlockView>& views)
{
    if (now.isByItself())
        return RestPlace::Alone;
    for (const BlockView& view : views) {
        for (const SetTable& table : view.tables) {
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                if (isInside(table.rows[row]))
                    return RestPlace::InsideRound;
                if (followsARound(table, row))
                    return RestPlace::AfterRound;
            }
        }
    }
    return placeInGroup(now);
}

int intendedRestSeconds(const WorkoutNow& now, RestPlace place)
{
    const LogSettings& settings = now.log->settings();
    if (place == RestPlace::InsideRound)
        return settings.pairRestSeconds;
    const int general = place == RestPlace::AfterRound
        ? settings.roundRestSeconds.value_or(settings.defaultRestSeconds)
        : settings.defaultRestSeconds;
    if (!now.state.current)
        return general;
    const auto& performed = now.workout->exercises[static_cast<std::size_t>(*now.state.current)];
    return performed.plannedRestSeconds.value_or(
        now.current()->exercise->defaultRestSeconds.value_or(general));
}

} // namespace settheory
