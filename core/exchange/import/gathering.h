// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"

#include <QCryptographicHash>

namespace settheory {

/// What of a set goes into the fingerprint of its workout: the words and numbers of the file. Numbers are
/// compared by value ("75.0" is "75").
struct SetAsWritten {
    QString exercise, role, load, loadUnit, reps, seconds, distance;
    QString place; ///< its number in the file
};

/// Puts the rows of a file together to workouts. Rows of one workout need not stand together (a spreadsheet
/// may have sorted them), but a run of rows that repeats an earlier run of its workout to the letter is a
/// second copy, as in two exports that were pasted together: it is dropped, and counted.
class WorkoutGathering {
public:
    /// Rows without a number of their own may be alike and still be two sets: then no run is a copy.
    explicit WorkoutGathering(bool rowsAreNumbered = true)
        : m_rowsAreNumbered(rowsAreNumbered)
    {
    }

    /// The row that comes belongs to this workout; null if its key is new: then begin() it.
    ReadWorkout* find(const QString& key);
    ReadWorkout& begin(const QString& key, Workout workout, int line);
    ReadWorkout& current() { return m_workouts[m_current].read; }

    void addExercise(PerformedExercise performed, const QString& name);
    /// The name of the last exercise of this run of rows; nothing if it has none yet.
    std::optional<QString> lastName() const;
    /// Of the exercise with that index, or of the one that was added last.
    void addSet(PerformedSet set, const SetAsWritten& written, int line, int exercise);
    void addSet(PerformedSet set, const SetAsWritten& written, int line);

    /// The workouts in the order of the file; counts the rows that repeat others.
    std::vector<ReadWorkout> take(ImportReport& report);

private:
    struct Gathered {
        ReadWorkout read;
        std::vector<QByteArray> runs; ///< a digest of each
    };
    void enter(std::size_t index);
    void endRun();

    bool m_rowsAreNumbered;
    std::vector<Gathered> m_workouts;
    QHash<QString, std::size_t> m_byKey;
    std::size_t m_current = 0;
    bool m_inRun = false;
    std::size_t m_runExercises = 0; ///< of the workout before the run
    std::size_t m_runSets = 0;
    int m_repeated = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace settheory
