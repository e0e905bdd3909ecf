// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

namespace settheory {
namespace {

template <class Pointer> bool isSame(const Pointer& a, const Pointer& b)
{
    if (a == b)
        return true;
    if (!a || !b)
        return false;
    auto likeB = *a;
    likeB.editedAt = b->editedAt;
    return likeB == *b;
}

} // namespace

bool isSameContent(const WorkoutPtr& a, const WorkoutPtr& b)
{
    return isSame(a, b);
}

bool isSameContent(const ExercisePtr& a, const ExercisePtr& b)
{
    return isSame(a, b);
}

bool isSameContent(const SavedComparisonPtr& a, const SavedComparisonPtr& b)
{
    return isSame(a, b);
}

bool isSameContent(const ImportedFilePtr& a, const ImportedFilePtr& b)
{
    return isSame(a, b);
}

} // namespace settheory
