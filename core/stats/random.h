// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace settheory::stats {

/// Random numbers that are the same on every machine for the same seed, which the standard library's
/// distributions are not: xoshiro256++ (Blackman and Vigna 2021, doi 10.1145/3460772), its state filled from
/// the seed by SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2714064.2660195). Not for secrets.
class Random {
public:
    using State = std::array<std::uint64_t, 4>;

    explicit Random(std::uint64_t seed);
    explicit Random(const State& state); ///< not all 0

    std::uint64_t next();
    bool coin() { return next() >> 63 != 0; }
    /// One of 0 … bound − 1, each exactly as likely (draws that would favour some are drawn again). `bound`
    /// ≥ 1.
    std::uint64_t below(std::uint64_t bound);
    /// From 0 up to, not including, 1, in steps of 2⁻⁵³.
    double share();
    /// Standard normal (Box and Muller 1958, doi 10.1214/aoms/1177706645). The last digits depend on the
    /// machine's logarithm and cosine.
    double normal();

private:
    State m_state;
};

} // namespace settheory::stats
