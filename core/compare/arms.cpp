// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/arms.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace settheory {
namespace {

constexpr std::size_t kFewestSets = 2;

bool needsPair(const ProtocolChoice& choice)
{
    return choice.isPooled() || isPreExhaustion(choice.representative())
        || choice.representative() == Protocol::PostExhaustion;
}

/// How good a list of exercises is for the comparison.
struct Backing {
    int a = 0, b = 0;
    qint64 latest = 0;

    std::tuple<int, int, qint64> rank() const { return {std::min(a, b), a + b, latest}; }
};

} // namespace

bool needsPair(const Question& question)
{
    return needsPair(question.a) || needsPair(question.b);
}

void leaveOutByThemselves(std::vector<ArmBlock>& blocks, const Question& question, bool pairNeeded)
{
    for (ArmBlock& arm : blocks) {
        const Block& block = *arm.block;
        const bool isToldAlready = block.distant || block.alternatedWithFullRest;
        const auto leaveOut = [&](LeftOut reason, bool applies) {
            if (applies && !question.include.contains(reason))
                arm.reasons.push_back(reason);
        };
        leaveOut(LeftOut::Deload, block.deload);
        leaveOut(LeftOut::TooFewSets, block.sets.size() < kFewestSets);
        leaveOut(LeftOut::Distant, block.distant);
        leaveOut(LeftOut::AlternatedWithFullRest, block.alternatedWithFullRest);
        leaveOut(LeftOut::Unsure, block.doubtful && !block.user && !isToldAlready);
        leaveOut(LeftOut::NoPair, pairNeeded && !arm.hasPair);
    }
}

std::set<ExerciseId> commonExercises(const std::vector<ArmBlock>& blocks)
{
    std::map<std::set<ExerciseId>, Backing> lists;
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsed())
            continue;
        Backing& backing = lists[arm.exercises];
        (arm.isB ? backing.b : backing.a) += 1;
        backing.latest = std::max(backing.latest, arm.workout().startedAt.instant());
    }
    const auto best =
        std::ranges::max_element(lists, {}, [](const auto& entry) { return entry.second.rank(); });
    return best == lists.end() ? std::set<ExerciseId>() : best->first;
}

bool wantsSameExercises(const Question& question)
{
    return question.sameExercises && !question.include.contains(LeftOut::OtherExercises);
}

void leaveOutOtherExercises(std::vector<ArmBlock>& blocks, const std::set<ExerciseId>& exercises)
{
    for (ArmBlock& arm : blocks)
        if (arm.exercises != exercises)
            arm.reasons.push_back(LeftOut::OtherExercises);
}

TimeRule::TimeRule(const std::vector<ArmBlock>& blocks, const Question& question)
    : m_doubtsAreIncluded(question.include.contains(LeftOut::DurationDoubt))
{
    std::array<int, 2> used{};
    std::array<int, 2> interleaved{};
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsedBesideTime())
            continue;
        used[arm.isB ? 1 : 0] += 1;
        interleaved[arm.isB ? 1 : 0] += arm.measured().duration.doubt == DurationDoubt::Interleaved ? 1 : 0;
    }
    m_interleavedIsTheRule =
        used[0] > 0 && used[1] > 0 && 2 * interleaved[0] >= used[0] && 2 * interleaved[1] >= used[1];
}

bool TimeRule::isDoubt(std::optional<DurationDoubt> doubt) const
{
    return doubt && !(m_interleavedIsTheRule && doubt == DurationDoubt::Interleaved);
}

bool TimeRule::allows(const ArmBlock& block, const Measure& measure) const
{
    return m_doubtsAreIncluded || !isDoubt(doubtBehind(measure, block.measured(), *block.session));
}

void leaveOutDoubted(std::vector<ArmBlock>& blocks, const TimeRule& rule, const Measure& main)
{
    for (ArmBlock& arm : blocks)
        if (!rule.allows(arm, main))
            arm.reasons.push_back(LeftOut::DurationDoubt);
}

PlaceRule::PlaceRule(const std::vector<ArmBlock>& blocks)
{
    std::map<QString, std::pair<int, qint64>> counts; // sessions, and the latest of them
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsedBesideTime() || !(arm.compoundOnStack || arm.isolationOnStack))
            continue;
        auto& [sessions, latest] = counts[arm.workout().place];
        sessions += 1;
        latest = std::max(latest, arm.workout().startedAt.instant());
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    if (most != counts.end())
        m_place = most->first;
    for (const ArmBlock& arm : blocks)
        m_elsewhere += arm.isUsed() && isElsewhere(arm) ? 1 : 0;
}

bool PlaceRule::isElsewhere(const ArmBlock& block) const
{
    return (block.compoundOnStack || block.isolationOnStack) && block.workout().place != m_place;
}

bool PlaceRule::allows(const ArmBlock& block, const Measure& measure) const
{
    const bool isLoad =
        measure.unit == MeasureUnit::Kilograms || measure.unit == MeasureUnit::KilogramsPerMinute;
    if (!isLoad || !isElsewhere(block))
        return true;
    const QLatin1String key(measure.key);
    if (key.contains(QLatin1String("compound")))
        return !block.compoundOnStack;
    return key.contains(QLatin1String("isolation")) && !block.isolationOnStack;
}

std::optional<double> comparableValue(const ArmBlock& block, const ValueRules& rules, const Measure& measure)
{
    const auto& value = block.measured().valueOf(measure);
    return value && value->isExact() && rules.time.allows(block, measure)
            && rules.place.allows(block, measure)
        ? std::optional(value->value)
        : std::nullopt;
}

} // namespace settheory
