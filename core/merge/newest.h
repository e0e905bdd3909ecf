// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace settheory {

// The two rules on which every merge rests. Both ask only when and what, never which copy is which: so two
// copies that are merged either way come to the same log. tests/merge links other versions of this file to
// show that the property fails without them.

enum class Copy { Here, Other };

/// Which of two versions stays: the one that was edited later. Of the same moment, the one whose content,
/// written as text, sorts later.
Copy newest(qint64 hereEditedAt, qint64 otherEditedAt, const std::function<QString()>& hereText,
    const std::function<QString()>& otherText);

/// Whether something that was last edited then is gone, if a tombstone says that it was deleted then: unless
/// it was edited after its deletion.
bool isGone(qint64 editedAt, std::optional<qint64> deletedAt);

} // namespace settheory
