// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/entryline.h"

namespace settheory {

/// One way to complete a line that ends in the middle of a word.
struct Completion {
    QString name; ///< as people read it: "Front delts"
    QString line; ///< the whole line with the word completed: "80x8 f !front delts"
};

/// What may complete the `!…`, or the word behind `f`, that the line ends with, best first: the exercise's
/// own muscles in the order of their numbers, then the other answers, then all other muscles; none where the
/// line ends otherwise, or the word is whole.
std::vector<Completion> completionsOf(QStringView line, const EntryContext& context);

} // namespace settheory
