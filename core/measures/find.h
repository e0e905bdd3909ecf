// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/block.h"

#include <span>

namespace settheory {

/// What somebody looks for among workouts, as typed: `bench after:2026-06 muscle:chest protocol:pre`. Words
/// are sought in titles, exercises, places and notes; "several words" in quotes together. Everything typed
/// must hold.
///
/// `after:` and `before:` take a day, a month or a year: from its first day on, and up to the day before.
/// `muscle:` and `protocol:` take a key, a name or the beginning of one; where both are given, a block of
/// that muscle was done so.
class FindQuery {
public:
    static FindQuery fromText(QStringView text);

    bool isEmpty() const;
    bool matches(const Log& log, const Workout& workout, std::span<const Block> blocks) const;

    /// Terms that were not understood, as typed. They are left out of what must hold.
    const QStringList& unknown() const { return m_unknown; }

private:
    using Muscles = std::vector<Muscle>;
    using Protocols = std::vector<Protocol>;

    bool addTerm(const QString& name, const QString& value);
    bool matchesBlocks(std::span<const Block> blocks) const;

    QStringList m_words; ///< lower case
    QDate m_from; ///< null: no limit
    QDate m_until; ///< the first day that is too late; null: no limit
    std::vector<Muscles> m_muscles; ///< for each term those that it may mean
    std::vector<Protocols> m_protocols;
    QStringList m_unknown;
};

} // namespace settheory
