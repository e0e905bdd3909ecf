// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/exercisematch.h"
#include "core/entry/setdraft.h"

#include <QCoreApplication>

namespace settheory::entry {

struct EntryReadings {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

inline constexpr qsizetype kLongestName = 200;

EntryReading problem(const QString& text);
EntryReading chooseFirst(); ///< no exercise is at hand
/// Which exercises a name fits, with the context's own finder where it has one; none without a log.
ExerciseMatch matchIn(const EntryContext& context, QStringView name);
/// As sortByUse() and likeliest().
bool sortByUse(const EntryContext& context, std::vector<ExercisePtr>& exercises);
ExercisePtr likeliest(const EntryContext& context, std::vector<ExercisePtr> exercises);
/// What the draft means for the subject; where it leaves something to what is suggested, with that.
tl::expected<PerformedSet, QString> setMeant(
    const SetDraft& draft, const EntrySubject& subject, const EntryContext& context);

/// `57.5x9 @0 / 80x7`: sets of exercises that take turns, logged after the last of them.
EntryReading turnsReading(const QList<QStringView>& parts, const QString& note, const EntryContext& context);
/// `pec de / bench`, `/ bench`, `pec de /`, `/`: from now on they take turns.
EntryReading groupReading(const QList<QStringView>& parts, const EntryContext& context);

} // namespace settheory::entry
