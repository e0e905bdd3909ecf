// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace settheory {

/// A question as it is kept: its period may count back from the day on which it is asked again.
struct KeptQuestion {
    Question question; ///< without `since` where `months` says it
    std::optional<int> months; ///< the last so many, up to the day on which it is asked

    Question askedOn(QDate today) const;

    friend bool operator==(const KeptQuestion&, const KeptQuestion&) = default;
};

/// "muscle=chest;a=straight;b=pre_exhaustion;main=compound_reps;of=block;months=6;exercises=all;include=unsure":
/// keys as on the command line; the exercise that alone is compared stands apart.
QString textOf(const KeptQuestion& kept);
/// The reverse. Unreadable where a word is unknown, as one that a newer version writes would be.
Result<KeptQuestion> keptQuestion(const SavedComparison& saved);

/// What a saved comparison gives now, and what it gave with the workouts up to the day on which it was saved.
struct SavedAnswer {
    Answer now;
    Answer then;
};
Result<SavedAnswer> answerSaved(
    const MeasuredLog& measured, const SavedComparison& saved, QDate today, Progress& progress);
/// "When it was saved, on 1 September 2026: cannot tell yet. … Since then 9 sessions have come in."
QString sinceSaved(const SavedAnswer& answer, const SavedComparison& saved);

} // namespace settheory
