// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/selection.h"

#include <QCoreApplication>

namespace settheory::cli {

// What `list` can list; one function each, which prints and returns the exit status.
int listWorkouts(const ReadLog& read, const Selection& selection, bool json);
int listExercises(const ReadLog& read, const Selection& selection, bool json);
int listBlocks(const ReadLog& read, const Selection& selection, bool json);
int listRecords(const ReadLog& read, const Selection& selection, bool json);

/// An exercise as `list exercises` and `exercise show` tell it.
QJsonObject exerciseObject(const Exercise& exercise);

inline QString tr(const char* text)
{
    return QCoreApplication::translate("ListCommand", text);
}

} // namespace settheory::cli
