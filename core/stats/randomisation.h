// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace settheory::stats {

inline constexpr int kMostFlippedExactly = 20; ///< pairs: 2²⁰ sequences of coins
inline constexpr int kFlipDraws = 99'999; ///< beyond

struct SignFlip {
    double p = 1; ///< two-sided
    double oneSided = 1; ///< that the sum is as high as seen, or higher
    bool exact = true; ///< every sequence was counted; else p is drawn
    double error = 0; ///< standard error of p by the draw, √(p(1 − p)/99 999); 0 where exact
};
/// The randomisation test of pairs whose order a fair coin chose (Fisher 1935, The Design of Experiments,
/// §21; Edgington and Onghena 2007, Randomization Tests, 4th ed.): with no effect each difference could as
/// well have the other sign. p = share of the 2^k sequences with |Σ ±d| ≥ |Σ d| − 10⁻¹² Σ|d|; differences of
/// 0 stay in. It assumes nothing of the distribution, but it is valid for free coins only. Beyond 20 pairs,
/// sequences are drawn from the seed and p = (1 + hits)/(1 + draws) (Phipson and Smyth 2010,
/// doi 10.2202/1544-6115.1585). The smallest possible p is 2/2^k: nobody can reach 5 % with fewer than six
/// pairs. Nothing without a difference.
std::optional<SignFlip> signFlip(std::span<const double> differences, std::uint64_t seed);

struct PhaseChange {
    double statistic = 0; ///< mean of the first kind's phase means minus mean of the second's
    int assignments = 0; ///< in how many ways the changes could have been drawn
    double higher = 1; ///< p that the first kind is as much higher as seen, or more
    double p = 1; ///< two-sided
};
/// Phases A B A B …, whose points of change were drawn among all that leave each phase `fewest` ≥ 1 sessions
/// or more (Onghena 1992, Behavioral Assessment 14:153–171). Nothing with fewer than two phases, or where a
/// phase is shorter than `fewest` or the lengths do not add up to the sessions.
std::optional<PhaseChange> phaseChange(
    std::span<const double> values, std::span<const int> lengths, int fewest);

} // namespace settheory::stats
