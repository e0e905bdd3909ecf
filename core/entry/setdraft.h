// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/entryline.h"
#include "core/entry/failedfirst.h"
#include "core/entry/token.h"

#include <tl/expected.hpp>

namespace settheory::entry {

/// What the words of a line say, before it is known what they lean on.
struct SetDraft {
    enum class Load {
        Unsaid, ///< a timed set or a distance without one
        Typed,
        Same, ///< as in the set before: `x7`
        More, ///< or less, than last time: `+2.5`; of an exercise of body weight added to that, or taken off
        Unknown, ///< `?`
        Body, ///< `bw`, `bw+10`, `bw-20`
    };
    Load load = Load::Unsaid;
    QString number; ///< of a Typed, More or Body load; empty for one step More: `+`
    bool isStep = false; ///< one step more or less than last time, whatever the exercise: `+`, `-`
    int sign = 0; ///< of a More or Body load; 0: nothing added
    std::optional<MassUnit> unit;
    std::optional<LoadMode> mode; ///< said in a word: `each`, `total` …
    bool sideSaid = false;
    bool repsSaid = false; ///< also when said to be unknown
    QString failedFirst; ///< as typed: a key, its beginning, or a number; empty: unsaid
    bool isLoadLeft = false; ///< reps alone, without a sign: `d 8` leaves the load to what is suggested
    bool isRoleAlone = false; ///< nothing but `w` or `d`, and how hard it was: as suggested
    bool isEffortAlone = false; ///< how hard a set was and nothing of what was done, `@1`: as suggested
    bool isRestAlone = false; ///< nothing but `rest 90`
    bool isFailureAlone = false; ///< nothing but `f`, `!t`: of the set just done
    PerformedSet set; ///< everything that leans on nothing: role, side, reps, effort, rest …
};

struct DraftProblem {
    QString text;
    bool wordsUnderstood = false; ///< something is missing, but every word had a meaning
};

tl::expected<SetDraft, DraftProblem> draftFrom(const std::vector<Token>& tokens);

/// The set that the draft means for that exercise; else why not.
tl::expected<PerformedSet, QString> setFrom(
    const SetDraft& draft, const EntrySubject& subject, MassUnit unit);

/// The note with line breaks, controls and outer blanks written as escapes, and back.
QString escapedNote(const QString& note);
QString noteFrom(QStringView escaped);

} // namespace settheory::entry
