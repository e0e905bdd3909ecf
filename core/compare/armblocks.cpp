// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/arms.h"

#include "core/model/load.h"

#include <algorithm>

namespace settheory {
namespace {

bool isInPeriod(const Workout& workout, const Question& question)
{
    const QDate date = workout.startedAt.date();
    return (!question.since || date >= *question.since) && (!question.until || date <= *question.until);
}

bool has(const Block& block, Mechanic mechanic)
{
    return std::ranges::any_of(block.sets, [&](const BlockSet& set) { return set.mechanic == mechanic; });
}

/// The block's label and circumstances with other sets: all of the workout's, or one exercise's.
Block withSets(const Block& block, std::vector<BlockSet> sets)
{
    Block part = block;
    part.sets = std::move(sets);
    part.exercises.clear();
    for (const BlockSet& set : part.sets)
        if (!std::ranges::count(part.exercises, set.exercise))
            part.exercises.push_back(set.exercise);
    return part;
}

std::vector<BlockSet> setsOf(const Block& block, const ExerciseId& exercise)
{
    std::vector<BlockSet> sets;
    std::ranges::copy_if(block.sets, std::back_inserter(sets),
        [&](const BlockSet& set) { return set.exerciseId == exercise; });
    return sets;
}

/// What is compared instead of the block; without sets where it lacks the exercise.
Block partFor(const Question& question, const RecognisedWorkout& session, const Block& block)
{
    if (question.of == Question::Of::Workout)
        return withSets(block, session.prepared.sets);
    return withSets(block, setsOf(block, question.exercise.value_or(ExerciseId())));
}

ArmBlock armBlock(const MeasuredPtr& session, std::size_t place)
{
    ArmBlock arm;
    arm.session = session;
    arm.block = &session->recognised->blocks[place];
    arm.measuredBlock = &session->blocks[place];
    arm.hasPair = has(*arm.block, Mechanic::Compound) && has(*arm.block, Mechanic::Isolation);
    for (const BlockSet& set : arm.block->sets)
        arm.exercises.insert(set.exerciseId);
    return arm;
}

/// Whether loads of stacks are in it.
void lookForStacks(ArmBlock& arm, const Log& log, const Workout& workout, const std::vector<BlockSet>& sets)
{
    for (const BlockSet& set : sets) {
        for (const int member : set.members) {
            const PerformedSet& done = workout.sets[static_cast<std::size_t>(member)];
            if (done.load && loadModeOf(log.exerciseOf(workout, done), done) == LoadMode::Stack)
                (set.mechanic == Mechanic::Compound ? arm.compoundOnStack : arm.isolationOnStack) = true;
        }
    }
}

} // namespace

std::vector<ArmBlock> blocksFor(
    const MeasuredLog& log, const Question& question, const std::function<bool(const Block&)>& isWanted)
{
    std::vector<ArmBlock> found;
    for (const MeasuredPtr& session : log.workouts) {
        if (session->workout().inProgress || !isInPeriod(session->workout(), question))
            continue;
        const RecognisedWorkout& recognised = *session->recognised;
        for (std::size_t i = 0; i < recognised.blocks.size(); ++i) {
            const Block& block = recognised.blocks[i];
            if (block.muscle != question.muscle || !isWanted(block))
                continue;
            ArmBlock arm = armBlock(session, i);
            if (question.of != Question::Of::Block) {
                const Block part = partFor(question, recognised, block);
                if (part.sets.empty())
                    continue;
                arm.part = measuredBlock(
                    {log.log(), *recognised.workout, recognised.prepared, part, log.fresh.get()});
                lookForStacks(arm, log.log(), *recognised.workout, part.sets);
            } else {
                lookForStacks(arm, log.log(), *recognised.workout, block.sets);
            }
            found.push_back(std::move(arm));
        }
    }
    return found;
}

} // namespace settheory
