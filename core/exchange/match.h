// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// Finds the exercise that an app's name means. Blanks are trimmed and collapsed, case is ignored. The user's
/// own alias for that app wins, then the app's alias, then an exercise's own name, then a general alias
/// (again the user's first). Two equal candidates are no match; nothing is ever guessed from similar words.
class ExerciseMatcher {
public:
    ExerciseMatcher(const std::vector<ExercisePtr>& exercises, const QString& app);
    ExercisePtr match(const QString& name) const; ///< null if there is none

private:
    QHash<QString, ExercisePtr> m_byName; ///< null where two claim the name
};

} // namespace settheory
