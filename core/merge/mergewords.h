// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newest.h"
#include "core/model/importedfile.h"
#include "core/model/savedcomparison.h"
#include "core/model/settings.h"
#include "core/model/workout.h"

#include <QCoreApplication>

namespace settheory {

/// The context of what a merge says to people: `MergeWords::tr("…")`.
struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString nameOf(Copy copy); ///< "this log", "the other log"

// All of the content as text, the time of edit left out: equal where the content is, and for an order that is
// the same in every copy.
QString contentText(const Workout& workout);
QString contentText(const Exercise& exercise);
QString contentText(const PerformedSet& set, const PerformedExercise& performed);
QString contentText(const SavedComparison& comparison);
QString contentText(const ImportedFile& file);
QString contentText(const LogSettings& settings);

} // namespace settheory
