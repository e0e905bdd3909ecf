// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/pauses.h"

#include <algorithm>

namespace settheory {

Pauses::Pauses(const Workout& workout)
{
    for (const Pause& pause : workout.pauses) {
        const auto from = workout.startedAt.secondsTo(pause.from);
        if (from && pause.seconds && *pause.seconds > 0)
            m_stretches.push_back({static_cast<double>(*from), static_cast<double>(*from + *pause.seconds)});
    }
    std::ranges::sort(m_stretches, {}, &Stretch::from);
    for (std::size_t i = 1; i < m_stretches.size(); ++i) {
        m_stretches[i].from = std::max(m_stretches[i].from, m_stretches[i - 1].to);
        m_stretches[i].to = std::max(m_stretches[i].to, m_stretches[i].from);
    }
}

double Pauses::secondsWithin(double from, double to) const
{
    double seconds = 0;
    for (const Stretch& pause : m_stretches)
        seconds += std::max(0.0, std::min(to, pause.to) - std::max(from, pause.from));
    return seconds;
}

} // namespace settheory
