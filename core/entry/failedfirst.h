// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

#include <tl/expected.hpp>

namespace settheory {

/// What can be answered to "what gave out first?": the exercise's own muscles in the order of their numbers
/// (primary, then helpers), then grip, back, breath, pain, form.
std::vector<FailedFirst> failedFirstChoices(const Exercise& exercise);

/// The set that may be asked what gave out first: the last one, if it was to failure or left nothing in
/// reserve, and has no answer. Nobody has to answer; a set without one counts as asked and not answered.
std::optional<std::size_t> unansweredFailure(const Workout& workout);

/// All muscles and the others of which a word of the key begins so, ignoring case and how words are joined.
std::vector<FailedFirst> failedFirstBeginningWith(const QString& typed);

namespace entry {

/// What `!t`, `!1`, `!grip` mean for that exercise; else why nothing. Its own muscles come first.
tl::expected<FailedFirst, QString> failedFirstFrom(const QString& typed, const Exercise& exercise);

} // namespace entry
} // namespace settheory
