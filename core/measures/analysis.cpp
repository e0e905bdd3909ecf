// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/analysis.h"

namespace settheory {
namespace {

std::size_t indexOf(const Measure& measure)
{
    return static_cast<std::size_t>(&measure - measures().data());
}

MeasureContext contextOf(const MeasuredLog& log, const RecognisedWorkout& recognised, std::size_t block)
{
    return {log.log(), *recognised.workout, recognised.prepared, recognised.blocks[block], log.fresh.get()};
}

MeasuredPtr newlyMeasured(const MeasuredLog& log, const RecognisedPtr& recognised)
{
    std::vector<MeasuredBlock> blocks;
    blocks.reserve(recognised->blocks.size());
    for (std::size_t i = 0; i < recognised->blocks.size(); ++i)
        blocks.push_back(measuredBlock(contextOf(log, *recognised, i)));
    return std::make_shared<const MeasuredWorkout>(MeasuredWorkout{recognised,
        summaryOf(log.log(), *recognised->workout, recognised->prepared, recognised->blocks),
        std::move(blocks)});
}

/// The cost of pre-fatigue is the one measure that leans on other workouts: it is looked up again.
MeasuredPtr refreshed(const MeasuredLog& log, const MeasuredPtr& known)
{
    static const Measure& cost = *findMeasure(u"prefatigue_cost");
    std::shared_ptr<MeasuredWorkout> changed;
    for (std::size_t i = 0; i < known->blocks.size(); ++i) {
        const auto value = cost.of(contextOf(log, *known->recognised, i));
        if (value == known->blocks[i].valueOf(cost))
            continue;
        if (!changed)
            changed = std::make_shared<MeasuredWorkout>(*known);
        changed->blocks[i].values[indexOf(cost)] = value;
    }
    return changed ? changed : known;
}

} // namespace

const std::optional<MeasureValue>& MeasuredBlock::valueOf(const Measure& measure) const
{
    return values[indexOf(measure)];
}

MeasuredBlock measuredBlock(const MeasureContext& context)
{
    const BlockTime time = blockTime(context);
    MeasureContext timed = context;
    timed.time = &time;
    MeasuredBlock block;
    block.values.reserve(measures().size());
    for (const Measure& measure : measures())
        block.values.push_back(measure.of(timed));
    block.duration = time.duration;
    block.rests = restsOf(context.block);
    block.failedFirst = failedFirstOf(context.workout, context.block);
    return block;
}

MeasuredLog Analysis::of(const LogSnapshot& log)
{
    MeasuredLog result;
    result.recognised = m_recognition.of(log);
    auto fresh = std::make_shared<FreshHistory>();
    for (const RecognisedPtr& recognised : result.recognised.workouts)
        fresh->add(*log, *recognised->workout, recognised->prepared);
    result.fresh = std::move(fresh);

    const std::scoped_lock lock(m_mutex);
    result.workouts.reserve(result.recognised.workouts.size());
    result.byId.reserve(static_cast<qsizetype>(result.recognised.workouts.size()));
    for (const RecognisedPtr& recognised : result.recognised.workouts) {
        const MeasuredPtr known = m_known.value(recognised->workout->id);
        const bool isStillTrue = known && known->recognised == recognised;
        result.workouts.push_back(isStillTrue ? refreshed(result, known) : newlyMeasured(result, recognised));
        result.byId.insert(recognised->workout->id, result.workouts.back());
    }
    m_known = result.byId;
    return result;
}

std::optional<DurationDoubt> doubtBehind(
    const Measure& measure, const MeasuredBlock& block, const MeasuredWorkout& workout)
{
    if (!measure.ofTime)
        return std::nullopt;
    return measure.ofWorkout ? workout.summary.duration.doubt : block.duration.doubt;
}

} // namespace settheory
