// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/part.h"

namespace settheory {

MeasuredLog partOf(const MeasuredLog& log, const std::vector<WorkoutId>& workouts)
{
    MeasuredLog part = log;
    part.workouts.clear();
    part.byId.clear();
    part.recognised.workouts.clear();
    part.recognised.byId.clear();
    std::vector<WorkoutPtr> values;
    for (const WorkoutId& id : workouts) {
        const MeasuredPtr measured = log.find(id);
        if (!measured)
            continue;
        part.workouts.push_back(measured);
        part.byId.insert(id, measured);
        part.recognised.workouts.push_back(measured->recognised);
        part.recognised.byId.insert(id, measured->recognised);
        values.push_back(measured->recognised->workout);
    }
    auto smaller = std::make_shared<Log>(log.log());
    smaller->setWorkouts(std::move(values));
    part.recognised.log = std::move(smaller);
    return part;
}

} // namespace settheory
