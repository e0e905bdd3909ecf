// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/random.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace settheory::stats {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) {
        std::uint64_t z = (seed += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

Random::Random(const State& state)
    : m_state(state)
{
}

std::uint64_t Random::next()
{
    auto& s = m_state;
    const std::uint64_t result = std::rotl(s[0] + s[3], 23) + s[0];
    const std::uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = std::rotl(s[3], 45);
    return result;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // 2⁶⁴ mod bound: as many of the lowest draws are one too many for some remainders.
    const std::uint64_t excess = (0 - bound) % bound;
    std::uint64_t drawn = next();
    while (drawn < excess)
        drawn = next();
    return drawn % bound;
}

double Random::share()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Random::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - share()));
    return radius * std::cos(2 * std::numbers::pi * share());
}

} // namespace settheory::stats
