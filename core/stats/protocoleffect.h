// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"
#include "core/stats/stretches.h"

namespace settheory::stats {

/// How arm b differs from arm a when every stretch of time has its own level and linear trend (domain.md §5).
struct ProtocolEffect {
    Comparable used; ///< the sessions that enter
    int a = 0, b = 0; ///< how many of each arm
    double df = 0; ///< sessions − parameters of the trends − 1
    double spread = 0; ///< S_BB: residual sum of squares of the protocol on all intercepts and slopes
    /// Σ(B − B̄)²/S_BB: 1 where protocol and time are unrelated. Nothing where they are one and the same.
    std::optional<double> vif;
    std::optional<Interval> interval; ///< nothing with fewer than 3 sessions in an arm, or df < 1
    std::optional<Interval> neweyWest; ///< from 24 sessions
    double sigma = 0; ///< residual standard deviation
    std::vector<double> fitted; ///< one for each session used; empty without an interval
    std::vector<double> residuals;
};
ProtocolEffect protocolEffect(const Sessions& sessions, std::span<const std::int64_t> workouts);

inline constexpr int kMostSessionsTold = 60;
/// How many more sessions of each protocol, done in turn, would at most be needed to tell: the smallest m ≥ 1
/// with (t.975 + t.95)(df + 2m) · σ/√(S_BB + m/2) < margin that also brings each arm to `fewest`. 61 stands
/// for "more than 60". Nothing where there is no estimate yet, or fewer than 8 sessions.
std::optional<int> moreSessionsNeeded(const ProtocolEffect& effect, double margin, int fewest);

} // namespace settheory::stats
