// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/compare/estimate.h"
#include "core/compare/failedfirst.h"
#include "core/compare/neighbours.h"
#include "core/compare/orderbypairing.h"
#include "core/compare/sentences.h"
#include "core/compare/trust.h"
#include "core/compare/words.h"

#include <algorithm>

namespace settheory {
namespace {

using words::tr;

Result<const Measure*> mainMeasure(const Question& question)
{
    const Measure* main = findMeasure(question.main);
    if (!main)
        return fail(Error::Kind::Missing,
            tr("There is no measure called “%1”: choose one of the list of measures.").arg(question.main));
    if (!main->compared)
        return fail(Error::Kind::Refused,
            tr("“%1” is described and not compared: choose another main measure.").arg(nameOf(*main)));
    return main;
}

Result<> checked(const Log& log, const Question& question)
{
    for (const ProtocolRow& row : protocolRows())
        if (question.a.matches(row.protocol) && question.b.matches(row.protocol))
            return fail(Error::Kind::Refused,
                tr("“%1” and “%2” are not two protocols: choose another one to compare with.")
                    .arg(question.a.name(), question.b.name()));
    if (question.of == Question::Of::Exercise
        && (!question.exercise || !log.findExercise(*question.exercise)))
        return fail(Error::Kind::Missing, tr("To compare one exercise, name one that is in the log."));
    return {};
}

/// The answer while it is put together.
struct Inquiry {
    const MeasuredLog& log;
    const Question& question;
    const Measure& main;
    std::vector<std::int64_t> workouts; ///< instants, in order
};

std::vector<Observation> observationsOf(
    const std::vector<ArmBlock>& blocks, const ValueRules& rules, const Measure& measure)
{
    std::vector<Observation> observations;
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsedBesideTime())
            continue;
        if (const auto value = comparableValue(arm, rules, measure))
            observations.push_back({arm.workout().id, arm.workout().startedAt, arm.isB, *value});
    }
    return observations;
}

std::vector<MeasureAnswer> measureAnswers(
    const Inquiry& inquiry, const std::vector<ArmBlock>& blocks, const ValueRules& rules)
{
    std::vector<const Measure*> order{&inquiry.main};
    for (const Measure& measure : measures())
        if (&measure != &inquiry.main)
            order.push_back(&measure);
    std::vector<MeasureAnswer> answers;
    for (const Measure* measure : order)
        answers.push_back(
            comparedMeasure(*measure, observationsOf(blocks, rules, *measure), inquiry.workouts));
    return answers;
}

void count(Answer& answer, const std::vector<ArmBlock>& blocks)
{
    for (const ArmBlock& arm : blocks) {
        if (arm.isUsed())
            (arm.isB ? answer.sessionsB : answer.sessionsA) += 1;
        else
            answer.leftOut.push_back(
                {arm.workout().id, arm.workout().startedAt, arm.isB, arm.reasons.front(), arm.reasons});
    }
}

/// All four kinds of session, whichever two are compared, by the same rules and with the same exercises.
std::optional<OrderByPairing> orderByPairing(
    const Inquiry& inquiry, const std::set<ExerciseId>& exercises, const TimeRule& time)
{
    std::vector<ArmBlock> blocks = blocksFor(
        inquiry.log, inquiry.question, [](const Block& block) { return mayHaveCell(block.protocol()); });
    leaveOutByThemselves(blocks, inquiry.question, true);
    if (wantsSameExercises(inquiry.question))
        leaveOutOtherExercises(blocks, exercises);
    const ValueRules rules{time, PlaceRule(blocks)};
    std::vector<CellValue> values;
    for (const ArmBlock& arm : blocks) {
        const auto cell = arm.isUsed() ? cellOf(arm) : std::nullopt;
        const auto value = cell ? comparableValue(arm, rules, inquiry.main) : std::nullopt;
        if (value)
            values.push_back({arm.workout().startedAt.instant(), *cell, *value});
    }
    return orderByPairing(inquiry.main, std::move(values), inquiry.workouts);
}

std::vector<std::int64_t> instantsOf(const Log& log)
{
    std::vector<std::int64_t> instants;
    for (const WorkoutPtr& workout : log.workouts())
        instants.push_back(workout->startedAt.instant());
    return instants;
}

std::vector<ArmBlock> armsOf(const Inquiry& inquiry)
{
    const Question& question = inquiry.question;
    std::vector<ArmBlock> blocks = blocksFor(inquiry.log, question, [&](const Block& block) {
        return question.a.matches(block.protocol()) || question.b.matches(block.protocol());
    });
    for (ArmBlock& arm : blocks)
        arm.isB = question.b.matches(arm.block->protocol());
    return blocks;
}

} // namespace

Result<Answer> compareProtocols(const MeasuredLog& log, const Question& question, Progress& progress)
{
    const auto main = mainMeasure(question);
    if (!main)
        return passOn(main);
    if (auto asked = checked(log.log(), question); !asked)
        return passOn(asked);
    const Inquiry inquiry{log, question, **main, instantsOf(log.log())};

    std::vector<ArmBlock> blocks = armsOf(inquiry);
    leaveOutByThemselves(blocks, question, needsPair(question));
    std::set<ExerciseId> exercises;
    if (wantsSameExercises(question)) {
        exercises = commonExercises(blocks);
        leaveOutOtherExercises(blocks, exercises);
    }
    const TimeRule time(blocks, question);
    leaveOutDoubted(blocks, time, inquiry.main);
    const ValueRules rules{time, PlaceRule(blocks)};
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, tr("The comparison was stopped."));

    Answer answer;
    answer.question = question;
    answer.exercises.assign(exercises.begin(), exercises.end());
    count(answer, blocks);
    answer.elsewhere = rules.place.elsewhere();
    answer.measures = measureAnswers(inquiry, blocks, rules);
    answer.measures.front().pairs = neighbourPairs(answer.measures.front(), inquiry.workouts);
    answer.failedFirst = failedFirstAnswer(blocks, question.of, inquiry.workouts);
    answer.orderByPairing = orderByPairing(inquiry, exercises, time);
    answer.trust = trustChecks(answer, blocks, time);
    answer.sentences = sentencesFor(answer);
    return answer;
}

Result<Answer> compareProtocols(const Log& log, const Question& question, Progress& progress)
{
    Analysis analysis;
    return compareProtocols(analysis.of(std::make_shared<const Log>(log)), question, progress);
}

} // namespace settheory
