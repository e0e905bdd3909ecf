// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace settheory {

/// Random numbers that are the same on every machine for the same seed (SplitMix64; Steele, Lea, Flood 2014,
/// doi 10.1145/2714064.2660195). The standard library's distributions are not.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From 0 up to, not including, 1.
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    /// From \p low to \p high, both included.
    int between(int low, int high) { return low + static_cast<int>(share() * (high - low + 1)); }
    /// Normal, by Box and Muller.
    double normal(double mean, double sd)
    {
        const double radius = std::sqrt(-2 * std::log(1 - share()));
        return mean + sd * radius * std::cos(2 * std::numbers::pi * share());
    }

private:
    quint64 m_state;
};

} // namespace settheory
