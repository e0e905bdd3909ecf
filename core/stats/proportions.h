// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

#include <vector>

namespace settheory::stats {

/// One session's part of a share: `target` of `answered`.
struct SessionShare {
    int answered = 0;
    int target = 0;
};

/// A share over sessions whose sets are alike among themselves. Sessions without an answer are ignored.
struct ClusteredShare {
    int sessions = 0;
    double answered = 0, target = 0;
    double share = 0; ///< Σ target / Σ answered
    std::optional<double> designEffect; ///< nothing where the share is 0 or 1, or of one session
};
ClusteredShare clusteredShare(std::span<const SessionShare> sessions);

/// Share of b minus share of a with Newcombe's (1998, method 10,
/// doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I) interval, counts divided by the
/// design effect: the mean of the arms'; one that has none takes the other's; both: 1. Nothing where an arm
/// has no answer.
std::optional<Interval> shareDifference(const ClusteredShare& a, const ClusteredShare& b);

/// A share's own 95 % interval, by Wilson's score with the answers divided by the design effect; where it has
/// none, by that of `other`, else by 1. `share` must have an answer.
struct ShareRange {
    double low = 0, high = 1;
};
ShareRange shareRange(const ClusteredShare& share, const ClusteredShare& other);

inline constexpr int kPermutationDraws = 9'999; ///< where there are too many sessions to count

/// Two-sided p of the difference of shares over all ways to choose the sessions of arm a, counted exactly up
/// to some hundred answers. Beyond, choices are drawn from a seed that never changes and p = (1 + hits)/(1 +
/// draws) (Phipson and Smyth 2010, doi 10.2202/1544-6115.1585). Nothing where an arm is empty.
std::optional<double> sessionPermutationP(std::span<const SessionShare> a, std::span<const SessionShare> b);

/// Fisher's exact test, two-sided: tables at most as likely as the one seen. As if sets were independent.
double fisherP(int targetA, int answeredA, int targetB, int answeredB);

} // namespace settheory::stats
