// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/volume.h"

#include "core/measures/duration.h"
#include "core/model/load.h"

namespace settheory {
namespace {

/// A sum of which parts may be unknown.
struct Sum {
    double known = 0;
    bool anyKnown = false;
    bool anyUnknown = false;
    bool anySet = false;
};

/// Sums of the mechanics apart, so that the parts make up the whole exactly.
class Volumes {
public:
    Volumes(const Log& log, const Workout& workout)
        : m_workout(workout)
        , m_log(log)
        , m_body(bodyWeightFor(log, workout))
    {
    }

    void add(const BlockSet& set)
    {
        Sum& sum = set.mechanic == Mechanic::Compound ? m_compound
            : set.mechanic == Mechanic::Isolation     ? m_isolation
                                                      : m_other;
        const Exercise& exercise =
            m_log.exerciseOf(m_workout.exercises[static_cast<std::size_t>(set.exercise)]);
        sum.anySet = true;
        for (const int member : set.members)
            add(sum, exercise, m_workout.sets[static_cast<std::size_t>(member)]);
    }

    std::optional<MeasureValue> value(std::optional<Mechanic> part) const
    {
        if (part) {
            Sum sum = part == Mechanic::Compound ? m_compound : m_isolation;
            sum.anyUnknown |= m_other.anySet; // it may be of either kind
            sum.anySet |= m_other.anySet;
            return valueOf(sum);
        }
        Sum whole = m_compound;
        for (const Sum* sum : {&m_isolation, &m_other}) {
            whole.known += sum->known;
            whole.anyKnown |= sum->anyKnown;
            whole.anyUnknown |= sum->anyUnknown;
            whole.anySet |= sum->anySet;
        }
        return valueOf(whole);
    }

private:
    void add(Sum& sum, const Exercise& exercise, const PerformedSet& set)
    {
        if (!set.reps) {
            sum.anyUnknown |= !set.seconds && !set.distance;
            return;
        }
        const bool needsBody = isBodyweight(loadModeOf(exercise, set));
        const auto kilograms = m_body ? std::optional(m_body->mass.kilograms()) : std::nullopt;
        const auto load = effectiveLoad(exercise, set, kilograms);
        if (*set.reps > 0 && (!load || *load < 0)) { // more assistance than body weight says nothing
            sum.anyUnknown = true;
            return;
        }
        sum.anyKnown = true;
        sum.known += *set.reps > 0 ? *load * *set.reps * volumeFactor(exercise, set) : 0;
        m_isCarriedOver |= needsBody && m_body && m_body->carriedOver;
    }

    std::optional<MeasureValue> valueOf(const Sum& sum) const
    {
        if (sum.anySet && !sum.anyKnown)
            return std::nullopt;
        return MeasureValue{sum.known, std::nullopt, sum.anyUnknown, m_isCarriedOver};
    }

    const Workout& m_workout;
    const Log& m_log;
    std::optional<KnownBodyWeight> m_body;
    Sum m_compound, m_isolation, m_other;
    bool m_isCarriedOver = false;
};

} // namespace

std::optional<MeasureValue> volumeLoadOf(
    const Log& log, const Workout& workout, std::span<const BlockSet> sets, std::optional<Mechanic> part)
{
    Volumes volumes(log, workout);
    for (const BlockSet& set : sets)
        volumes.add(set);
    return volumes.value(part);
}

namespace measured {

std::optional<MeasureValue> volumeLoad(const MeasureContext& context)
{
    return volumeLoadOf(context.log, context.workout, context.block.sets);
}

std::optional<MeasureValue> compoundVolumeLoad(const MeasureContext& context)
{
    return volumeLoadOf(context.log, context.workout, context.block.sets, Mechanic::Compound);
}

std::optional<MeasureValue> isolationVolumeLoad(const MeasureContext& context)
{
    return volumeLoadOf(context.log, context.workout, context.block.sets, Mechanic::Isolation);
}

std::optional<MeasureValue> density(const MeasureContext& context)
{
    const auto seconds = settheory::blockDuration(context).seconds;
    auto value = volumeLoad(context);
    if (!value || !seconds || *seconds <= 0)
        return std::nullopt;
    value->value /= *seconds / 60;
    return value;
}

} // namespace measured
} // namespace settheory
