// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/namemapping.h"
#include "core/exchange/import/readfile.h"
#include "core/exchange/match.h"
#include "core/model/change.h"

#include <set>

namespace settheory {

/// A name of an exercise in a file and what it means in the log.
struct NamedExercise {
    enum class Found {
        Known, ///< by its name or an alias
        Chosen, ///< the user said which
        New, ///< comes in under its own name
    };
    QString name;
    Found found = Found::Known;
    ExercisePtr exercise; ///< as it will be after the import
    int sets = 0; ///< in the file
};

/// Finds the exercises that a file's names mean, and gathers what changes about them. Nothing is ever guessed
/// from similar words.
class ExerciseResolution {
public:
    ExerciseResolution(const Log& log, const ReadFile& file, const NameMapping& mapping);

    /// The exercise of a name of the file; a new one if the log has none.
    const Exercise& exerciseFor(const QString& name);
    void count(const QString& name, int sets);

    /// All names that were asked for, in the order of the alphabet.
    std::vector<NamedExercise> names() const;
    /// What changes in the log for the exercises that are used: new ones, facts taken over, choices
    /// remembered.
    std::vector<Replaced<ExercisePtr>> changes(const std::set<ExerciseId>& used) const;
    /// What the file says otherwise than the log, which is kept.
    const std::vector<ImportRemark>& disagreements() const { return m_disagreements; }

private:
    struct Entry {
        NamedExercise named;
        std::shared_ptr<Exercise> exercise;
    };
    Entry resolved(const QString& name);
    ExercisePtr known(const QString& name) const;
    std::shared_ptr<Exercise> copyOf(const ExercisePtr& exercise);
    std::shared_ptr<Exercise> newExercise(const QString& name);
    void takeFacts(Exercise& exercise, const ExerciseFacts& facts, bool isNew);
    void rememberChoice(Exercise& exercise, const QString& name);

    const Log& m_log;
    const ReadFile& m_file;
    const NameMapping& m_mapping;
    ExerciseMatcher m_matcher;
    std::vector<ExerciseMatcher> m_appMatchers; ///< for files made by hand, which may use any app's names
    QHash<QString, ExercisePtr> m_usersNames; ///< aliases that the user gave, by nameKey
    std::set<ExerciseId> m_inUse; ///< by workouts of the log
    QHash<QString, Entry> m_byName; ///< by nameKey
    QHash<ExerciseId, std::shared_ptr<Exercise>> m_copies; ///< of all that were asked for, as they will be
    std::vector<ImportRemark> m_disagreements;
};

} // namespace settheory
