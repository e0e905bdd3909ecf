// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

#include <map>

namespace settheory {

/// The exercises of two copies as one list, before and after it is known which of them are used.
class MergedExercises {
public:
    MergedExercises(const LogCopy& here, const LogCopy& other);

    /// Makes sure that an exercise that a workout names has a place: itself, what it was merged into, or, if
    /// that leads nowhere, itself again although it was deleted.
    void use(const std::vector<ExerciseId>& ids);
    /// Exercises of one name become one. After all use().
    void uniteNames();

    /// Where the sets of that exercise belong.
    ExerciseId placeOf(const ExerciseId& id) const;
    /// As either copy last knew it; null if none does.
    ExercisePtr known(const ExerciseId& id) const;

    /// Adds to the merge what differs from `here`.
    void addTo(Merge& merge) const;

private:
    struct Entry {
        ExercisePtr exercise; ///< newest content; null: none of the copies has it any more
        qint64 editedAt = 0;
        std::optional<qint64> deletedAt;
        bool isLive = false;
    };

    void decide(const ExerciseId& id);
    void unite(Entry& stays, Entry& goes);
    void decided(const Exercise& exercise, const QString& kept, const QString& why);

    const LogCopy& m_here;
    const LogCopy& m_other;
    std::map<ExerciseId, Entry> m_entries;
    QHash<ExerciseId, LogEdits::Redirect> m_redirects;
    std::vector<MergeDecision> m_decisions;
};

} // namespace settheory
