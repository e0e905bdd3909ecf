// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"
#include "core/model/log.h"

#include <QSet>

namespace settheory {

/// Tells which workouts of a file the log has already. A file's own identifier decides; else one is derived
/// from what the file says (source, start and the sets as written), so that the same workout is found again
/// however it was edited in the log since, and another one with the same start is not taken for it.
class KnownWorkouts {
public:
    explicit KnownWorkouts(const Log& log);

    /// Gives the workout its identifier, if the file gave none, and its sets theirs.
    void identify(ReadWorkout& read);
    /// By its identifier; and where that was derived, also because the log has one of the same source and
    /// start with the same sets (the same export in another unit has other numbers). Exercises and loads are
    /// those of the log by now.
    bool has(const Workout& workout) const;
    /// Whether the log has something else under the identifier that the file gives: another start and other
    /// sets, as when two files that were made by hand count their workouts 1, 2, 3.
    bool isMistaken(const Workout& workout) const;

    /// Another workout of the same source with the same start; null if there is none.
    WorkoutPtr besides(const Workout& workout) const;
    /// Whether one of another source begins within a minute of it.
    bool overlaps(const Workout& workout) const;

private:
    const Log& m_log;
    QHash<QString, std::vector<WorkoutPtr>> m_byStart; ///< by source and wall clock
    QHash<qint64, QStringList> m_sourcesByMinute;
    QHash<QString, int> m_timesDerived; ///< of each identifier in this file
    QSet<WorkoutId> m_derived;
};

} // namespace settheory
