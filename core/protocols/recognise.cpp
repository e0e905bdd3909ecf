// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/recognise.h"

#include "core/protocols/facts.h"

#include <algorithm>

namespace settheory {
namespace {

std::optional<Protocol> protocolFor(Muscle muscle, const ProtocolByMuscle& protocols)
{
    const auto found = protocols.find(muscle);
    return found == protocols.end() ? std::nullopt : std::optional(found->second);
}

bool isContested(const WorkoutInLog& view, const BlockSet& set)
{
    return view.exerciseOf(set).mechanicContested;
}

std::vector<int> exercisesOf(const std::vector<BlockSet>& sets)
{
    std::vector<ExerciseId> seen;
    std::vector<int> exercises;
    for (const BlockSet& set : sets) {
        if (std::ranges::find(seen, set.exerciseId) != seen.end())
            continue;
        seen.push_back(set.exerciseId);
        exercises.push_back(set.exercise);
    }
    return exercises;
}

Block blockOf(const WorkoutInLog& view, const PreparedWorkout& prepared, Muscle muscle)
{
    Shape shape(view, prepared, muscle);
    const Label label = labelOf(shape);
    const LogSettings& settings = view.log.settings();
    Block block;
    block.workout = view.workout.id;
    block.muscle = muscle;
    block.exercises = exercisesOf(shape.sets);
    block.order = shape.runs.order;
    block.inRounds = shape.runs.inRounds;
    block.rest = classOf(shape.gap, settings);
    block.restSeconds = shape.gap.seconds;
    block.restSource = shape.gap.source;
    block.structure = label.structure;
    block.recognised = label.protocol;
    block.user = protocolFor(muscle, view.workout.userProtocols);
    block.planned = protocolFor(muscle, view.workout.plannedProtocols);
    const bool known = label.protocol != Protocol::Unclear;
    block.sure = known && !label.isUnsure() && !view.isListed();
    // That a file lists sets by exercise leaves rests unknown; this alone leaves no block out of a
    // comparison.
    block.doubtful = !known || label.effortUnsure || label.relationUnsure || label.far
        || (!view.isListed() && (label.restUnsure || label.loadsUnsure));
    block.deload = view.workout.deload;
    block.distant = shape.distance && shape.distance->isFar() && label.protocol != Protocol::ExhaustiveOpener;
    block.alternatedWithFullRest = block.inRounds.value_or(false)
        ? block.rest == RestClass::Full
        : shape.rounds && classOf(shape.rounds->gap, settings) == RestClass::Full;
    block.drawnByLot = !view.workout.experiment.isEmpty();
    block.contested =
        std::ranges::any_of(shape.sets, [&](const BlockSet& set) { return isContested(view, set); });
    block.facts = factsOf(shape, label, block);
    block.sets = std::move(shape.sets);
    return block;
}

} // namespace

QString keyOf(BlockOrder order)
{
    switch (order) {
    case BlockOrder::CompoundFirst:
        return QStringLiteral("compound_first");
    case BlockOrder::IsolationFirst:
        return QStringLiteral("isolation_first");
    case BlockOrder::CompoundOnly:
        return QStringLiteral("compound_only");
    case BlockOrder::IsolationOnly:
        return QStringLiteral("isolation_only");
    case BlockOrder::Mixed:
        return QStringLiteral("mixed");
    case BlockOrder::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString keyOf(RestClass rest)
{
    switch (rest) {
    case RestClass::Short:
        return QStringLiteral("short");
    case RestClass::Unclear:
        return QStringLiteral("unclear");
    case RestClass::Full:
        return QStringLiteral("full");
    case RestClass::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

std::vector<Block> blocksOf(const Log& log, const Workout& workout, const PreparedWorkout& prepared)
{
    const WorkoutInLog view(log, workout);
    std::vector<Muscle> muscles;
    for (const BlockSet& set : prepared.sets) {
        for (const Muscle muscle : view.exerciseOf(set).primary) {
            if (std::ranges::find(muscles, muscle) == muscles.end())
                muscles.push_back(muscle);
        }
    }
    std::vector<Block> blocks;
    blocks.reserve(muscles.size());
    for (const Muscle muscle : muscles)
        blocks.push_back(blockOf(view, prepared, muscle));
    return blocks;
}

std::vector<Block> blocksOf(const Log& log, const Workout& workout, const Tempos& tempos)
{
    return blocksOf(log, workout, prepared(log, workout, tempos));
}

} // namespace settheory
