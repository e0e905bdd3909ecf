// SPDX-License-Identifier: GPL-3.0-or-later
// core/merge/newest.cpp with the tie-break taken out: of two edits of the same moment the one that is here
// stays.
#include "core/merge/newest.h"

namespace settheory {

Copy newest(qint64 hereEditedAt, qint64 otherEditedAt, const std::function<QString()>&,
    const std::function<QString()>&)
{
    return hereEditedAt >= otherEditedAt ? Copy::Here : Copy::Other;
}

bool isGone(qint64 editedAt, std::optional<qint64> deletedAt)
{
    return deletedAt && *deletedAt >= editedAt;
}

} // namespace settheory
