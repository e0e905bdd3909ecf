// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace settheory {

/// Of CLOCK_MONOTONIC, or of a thread's own clock: how long it was busy, whatever else the machine did.
inline double millisecondsOn(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace settheory
