// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/randomlog.h"

namespace settheory {

/// A log on one machine, with a clock of its own.
struct Machine {
    TemporaryLog file;
    Moment now = *Moment::fromIso(u"2026-11-01T18:00:00+01:00");
    std::unique_ptr<Journal> journal;

    void open();
    void copyFrom(const Machine& other); ///< closed, both
};

/// Some edits of a lifter: workouts logged, changed, deleted; sets added, changed, deleted, moved; exercises
/// added, renamed, merged, deleted; settings; undo. Of those that the journal refuses, none.
void edit(Machine& machine, RandomLog& random, int edits);

/// Brings into the machine what the other has; false, and a word on standard error, if that fails.
bool mergeInto(Machine& machine, const Machine& other);

bool isSameLog(const Log& a, const Log& b);
/// What is not the same, for people.
QString differenceOf(const Log& a, const Log& b);

} // namespace settheory
