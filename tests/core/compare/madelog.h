// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <functional>
#include <map>

namespace settheory::test {

/// A session as a test says that it was, without sets being timed or recognised: chest, two compound and two
/// isolation sets, sure, with the values that are named.
struct MadeSession {
    double day = 0; ///< from Monday, 6 January 2025, 18:00 UTC
    Protocol protocol = Protocol::Straight;
    std::map<QString, double> values; ///< by key of the measure; the others are unknown
    QStringList exercises{QStringLiteral("bench"), QStringLiteral("flye")}; ///< the first is a compound
    std::function<void(Workout&, Block&, MeasuredBlock&)> change = {}; ///< anything else
};

/// A log of such sessions, as the memo of measures would hold it.
class MadeLog {
public:
    void add(MadeSession session) { m_sessions.push_back(std::move(session)); }
    /// A workout without a block for the chest.
    void addOther(double day) { m_others.push_back(day); }
    MeasuredLog measured() const;

private:
    std::vector<MadeSession> m_sessions;
    std::vector<double> m_others;
};

/// The answer; fails the test where it is refused.
Answer answerTo(const MadeLog& log, const Question& question);
/// Straight sets against the superset form of pre-exhaustion.
Question straightAgainstSuperset(const QString& main = QStringLiteral("compound_reps"));
const MeasureAnswer& answerFor(const Answer& answer, const QString& measure);
const TrustCheck& checkOf(const Answer& answer, const QString& key);

} // namespace settheory::test
