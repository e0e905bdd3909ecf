// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// Sets that were ticked within 10 seconds of each other [ours], without a measured start between them: they
/// were logged afterwards, and only the last tick can be a time.
struct Burst {
    std::size_t first = 0;
    std::size_t count = 0;

    friend bool operator==(const Burst&, const Burst&) = default;
};
/// In order. Two of different exercises are a pair and none, nor are a set and its segments or other side.
std::vector<Burst> burstsOf(const Workout& workout);

} // namespace settheory
