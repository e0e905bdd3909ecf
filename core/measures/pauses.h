// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// A workout's pauses in seconds from its start. Where two overlap, time counts once; one whose length is
/// unknown takes nothing out.
class Pauses {
public:
    explicit Pauses(const Workout& workout);
    double secondsWithin(double from, double to) const;

private:
    struct Stretch {
        double from;
        double to;
    };
    std::vector<Stretch> m_stretches; ///< in order, apart from each other
};

} // namespace settheory
