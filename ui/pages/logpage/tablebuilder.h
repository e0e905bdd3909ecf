// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

#include <map>

namespace settheory {

/// Fills one table of the page row by row.
class TableBuilder {
public:
    TableBuilder(const WorkoutNow& now, SetTable& table)
        : m_now(now)
        , m_table(table)
    {
    }

    void addDone(std::size_t index);
    /// What is planned, and of the exercise at hand (and the other of its pair) at least the next set.
    void addComing();

private:
    bool isSecond(const PerformedSet& set) const
    {
        return m_table.bySide ? set.side == Side::Right : m_table.second == set.exercise;
    }
    /// The row of the running round, where only one of the two stands yet.
    std::optional<std::size_t> halfRound() const;
    SetRow& rowFor(const PerformedSet& set, bool counts);
    std::optional<PerformedSet> lastTimeOf(const PerformedSet& set);
    QString shown(const PerformedSet& now, const std::optional<PerformedSet>& then) const;
    void judge(SetCell& cell, const std::optional<PerformedSet>& then) const;
    QString sideDifference(const SetRow& row) const;
    SetCell comingCell(int exercise);
    void addComingBySide();
    void countComing(int exercise, bool atLeastOne);
    bool hasComing(int exercise) const;
    void addComingAside(int exercise);

    const WorkoutNow& m_now;
    SetTable& m_table;
    std::map<std::pair<int, Side>, std::size_t> m_counted; ///< working sets so far, by exercise and side
    std::map<int, std::size_t> m_comingCount; ///< coming sets to be shown, by exercise
    std::map<int, std::size_t> m_shown; ///< those shown so far
    int m_rounds = 0;
};

} // namespace settheory
