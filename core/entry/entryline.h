// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

namespace settheory {

/// What a line may lean on: the exercise it speaks of and the set before.
struct EntryContext {
    const Log* log = nullptr; ///< for names of exercises
    ExercisePtr exercise; ///< the current one; null: none yet
    ExercisePtr partner; ///< the other exercise of a pair, for `57.5x9 @0 / 80x7`
    std::optional<PerformedSet> last; ///< the last set of the exercise in this workout, for `x7`
    std::optional<PerformedSet> lastOfPartner;
    std::optional<PerformedSet> lastTime; ///< the same set last time, for `+2.5` and for a bare Enter
    MassUnit unit = MassUnit::Kilogram;
};

/// What was understood of a line.
struct EntryReading {
    enum class Kind { Nothing, Sets, Exercise, Candidates, Rest, Note, Problem };
    Kind kind = Kind::Nothing;
    std::vector<PerformedSet>
        sets; ///< one, or the two of a pair; without identifier, exercise index and times
    ExercisePtr exercise; ///< to go to
    std::vector<ExercisePtr> candidates; ///< several fit
    std::optional<NotedRest> rest; ///< stated for the coming set
    QString note;
    QString text; ///< what was understood, or why not, as one sentence for people
};

EntryReading readEntry(QStringView line, const EntryContext& context);

/// The line that reads back as the same set, given the same exercise (times and measured rests aside).
QString entryLineOf(const PerformedSet& set, const Exercise& exercise, MassUnit unit);

} // namespace settheory
