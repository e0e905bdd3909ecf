// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <random>

namespace settheory {

/// Things of the model with every field set to something, or to nothing, at random: the same for the same
/// seed.
class RandomLog {
public:
    explicit RandomLog(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    int number(int from, int to)
    {
        return from + static_cast<int>(m_engine() % static_cast<unsigned>(to - from + 1));
    }
    bool coin() { return number(0, 1) == 1; }

    QString text(); ///< empty, plain or nasty
    Moment moment(); ///< a date, a wall clock, or with an offset
    LogSettings settings();
    Exercise exercise();
    SavedComparison comparison(const std::vector<ExercisePtr>& exercises);
    ImportedFile importedFile();
    /// Of at most `sets` sets of these exercises; not in progress.
    Workout workout(const std::vector<ExercisePtr>& exercises, int sets = 12);
    PerformedSet set(int exercises);

private:
    template <class Make> auto maybe(Make make) -> std::optional<decltype(make())>
    {
        return coin() ? std::optional(make()) : std::nullopt;
    }
    template <class Enum> Enum oneOf(int count) { return static_cast<Enum>(number(0, count - 1)); }
    Mass mass();
    std::vector<Muscle> muscles();
    ProtocolByMuscle protocols();
    PlannedSet plannedSet(int exercises);

    std::mt19937_64 m_engine;
};

} // namespace settheory
