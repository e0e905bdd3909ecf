// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <functional>

namespace settheory {

class ExerciseFinder;

/// An exercise and the sets of it that a line may lean on.
struct EntrySubject {
    ExercisePtr exercise; ///< null: none
    std::optional<PerformedSet> last; ///< its last set in this workout, for `x7`; no segment
    std::optional<PerformedSet> lastTime; ///< the same set last time, for `+2.5`
    /// Still to be done of the set whose other side is: a set typed without a side is of this one.
    std::optional<Side> openSide = std::nullopt;
};

/// What a line may lean on. logging.h makes one from a workout.
struct EntryContext {
    const Log* log = nullptr; ///< for names of exercises
    ExerciseFinder* finder = nullptr; ///< that is kept from key to key; null: names are looked up anew
    EntrySubject current;
    EntrySubject partner; ///< the other exercise of a pair, for `57.5x9 @0 / 80x7`
    bool partnerFirst = false; ///< the next pair begins with the partner
    std::vector<EntrySubject> others; ///< of its group, in their turn after it
    EntrySubject before; ///< what a segment continues: the exercise of the workout's last set, and that set
    MassUnit unit = MassUnit::Kilogram; ///< of a load typed without one
    /// What `w` and `d` alone mean there, and what `@1` alone is of: the next warm-up, the usual drop, the
    /// coming set (asked for as Working; it may be another). Empty, or nothing: not known.
    std::function<std::optional<PerformedSet>(SetRole)> suggested;
    /// Who takes turns with the exercise, as a rule, in order. Empty, or none: not known.
    std::function<std::vector<ExercisePtr>(const ExerciseId&)> usualPartners;
};

/// What was understood of a line.
struct EntryReading {
    enum class Kind {
        Nothing, ///< an empty line
        Sets, ///< one, or those of a pair or a round
        Exercise, ///< go to that exercise
        Candidates, ///< several exercises fit
        Group, ///< those exercises take turns from now on, in that order
        Rest, ///< stated for the coming set
        Note, ///< for the last set, or the exercise if it has none yet
        BodyWeight, ///< of today: `weight 81.4`
        Failure, ///< of the set just done: that it was to failure, or what gave out first
        Problem, ///< not understood, or refused; `text` says why and what to type
    };
    Kind kind = Kind::Nothing;
    /// Without identifier, round and times; `exercise` is 0. All but the first of a round have a stated rest.
    std::vector<PerformedSet> sets;
    std::vector<ExercisePtr>
        exercises; ///< of each of `sets`; the one to go to; the group; or the candidates, best first
    /// Of Candidates: the first one was done most often of them, or where none was, the first is clear.
    bool isLikely = false;
    std::optional<NotedRest> rest;
    QString note;
    std::optional<Mass> bodyWeight;
    std::optional<bool> toFailure; ///< of Failure: as said; unsaid leaves what is known
    std::optional<FailedFirst> failedFirst; ///< of Failure
    QString text; ///< one sentence for people
};

/// Limits of what a line may say. Beyond them it is refused with a sentence, never cut.
inline constexpr int kMostReps = 10'000;
inline constexpr int kMostSeconds = 1'000'000;
inline constexpr int kMostRestSeconds = 86'400;
inline constexpr double kMostRir = 30;
inline constexpr qsizetype kLongestCommand = 1'000; ///< characters before the note
inline constexpr qsizetype kLongestNote = 100'000;

/// Reads one line of the grammar in docs/entry-line.md. Never fails: what it cannot read is a Problem.
EntryReading readEntry(QStringView line, const EntryContext& context);

/// The line that reads back as the same set of the same exercise, whatever was before
/// (but for a side that is still open). Identifier, index of
/// the exercise, round, times and measured rests are not part of it. `unit` is the one that needs no saying.
QString entryLineOf(const PerformedSet& set, const Exercise& exercise, MassUnit unit);

/// "Pec deck: 57.5 kg × 8, RIR 2 (RPE 8), chest failed first." In the user's language.
QString sentenceFor(const PerformedSet& set, const Exercise& exercise);

} // namespace settheory
