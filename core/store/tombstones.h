// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace settheory {

/// What was deleted, and when: without it, merging two copies of a log would bring deleted things back.
class Tombstones {
public:
    enum class Kind { Workout, Exercise, Set };

    explicit Tombstones(const Database& database);
    /// `workout` is empty unless it is a set.
    Result<> bury(Kind kind, const QString& workout, const QString& id, qint64 now);
    /// Something is there (again). The time at which it had been deleted, if it had.
    Result<std::optional<qint64>> dig(Kind kind, const QString& workout, const QString& id);

private:
    Statement m_bury;
    Statement m_find;
    Statement m_dig;
};

} // namespace settheory
