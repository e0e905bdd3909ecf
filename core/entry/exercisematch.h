// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// Which exercises a typed name may mean.
struct ExerciseMatch {
    ExercisePtr one; ///< null: none, or several with equal right
    bool isExact = false; ///< `one` has exactly this name or alias
    std::vector<ExercisePtr> all; ///< everything that fits, best first; of equals, what has most other names
    /// Only the first one's name begins with what was typed, and no other that fits has more names:
    /// "lat p" is the lat pulldown, "curl" not the curl 21s.
    bool isFirstClear = false;
};

/// An exact name wins, then an exact alias, ignoring case and accents; else parts of words, in any order, in
/// names and aliases. Of several that fit, one wins alone if the parts cover its whole name ("pec de" is the
/// pec deck, not the reverse pec deck). Retired exercises are found only by their exact name.
ExerciseMatch exercisesMatching(const Log& log, QStringView typed);

/// Sorts them by the number of workouts in which each was done, most first, else as they were. Whether the
/// first was done at all.
bool sortByUse(const Log& log, std::vector<ExercisePtr>& exercises);
/// The one that was done in most workouts; null where none was done.
ExercisePtr likeliest(const Log& log, std::vector<ExercisePtr> exercises);

/// The same for a line that is read again at each key: names are taken apart and uses are counted once, and
/// then again only for what has changed in the log.
class ExerciseFinder {
public:
    ExerciseFinder();
    ~ExerciseFinder();
    ExerciseFinder(const ExerciseFinder&) = delete;
    ExerciseFinder& operator=(const ExerciseFinder&) = delete;

    ExerciseMatch matching(const Log& log, QStringView typed);
    bool sortByUse(const Log& log, std::vector<ExercisePtr>& exercises);

private:
    struct Names;
    void takeNames(const Log& log);
    void takeUses(const Log& log);
    void count(const Workout& workout, int step);

    std::vector<Names> m_names; ///< of all exercises, in their order
    std::vector<WorkoutPtr> m_counted;
    QHash<ExerciseId, int> m_uses; ///< in those
};

} // namespace settheory
