// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/recognition.h"

#include "core/model/load.h"

namespace settheory {

RecognisedLog Recognition::of(const LogSnapshot& log)
{
    const std::lock_guard lock(m_mutex);
    RecognisedLog result;
    result.log = log;
    result.tempos = temposOf(*log);
    if (m_settings != log->settings())
        m_known.clear();
    m_settings = log->settings();

    QHash<WorkoutId, Known> known;
    known.reserve(static_cast<qsizetype>(log->workouts().size()));
    result.workouts.reserve(log->workouts().size());
    for (const WorkoutPtr& workout : log->workouts()) {
        Known now;
        for (const PerformedExercise& performed : workout->exercises) {
            now.exercises.push_back(log->findExercise(performed.exercise));
            now.tempos.push_back(result.tempos.value(performed.exercise));
        }
        if (const auto body = bodyWeightFor(*log, *workout))
            now.bodyKilograms = body->mass.kilograms();

        const auto before = m_known.constFind(workout->id);
        if (before != m_known.constEnd() && before->recognised->workout == workout
            && before->exercises == now.exercises && before->tempos == now.tempos
            && before->bodyKilograms == now.bodyKilograms) {
            now.recognised = before->recognised;
        } else {
            auto fresh = std::make_shared<RecognisedWorkout>();
            fresh->workout = workout;
            fresh->prepared = prepared(*log, *workout, result.tempos);
            fresh->blocks = blocksOf(*log, *workout, fresh->prepared);
            now.recognised = std::move(fresh);
        }
        result.workouts.push_back(now.recognised);
        result.byId.insert(workout->id, now.recognised);
        known.insert(workout->id, std::move(now));
    }
    m_known = std::move(known);
    return result;
}

} // namespace settheory
