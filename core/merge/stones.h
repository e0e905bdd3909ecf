// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace settheory {

/// Tombstones that only the other copy has, or has later, of what is not in the merged log (`isLive` of its
/// key): a third copy may still have what they are of.
template <class Key, class IsLive>
void addStones(
    const QHash<Key, qint64>& here, const QHash<Key, qint64>& other, IsLive isLive, QHash<Key, qint64>& edits)
{
    for (auto one = other.cbegin(); one != other.cend(); ++one) {
        if (!isLive(one.key()) && here.value(one.key(), -1) < one.value())
            edits.insert(one.key(), one.value());
    }
}

} // namespace settheory
