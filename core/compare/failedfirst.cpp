// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/failedfirst.h"

#include "core/compare/effect.h"
#include "core/compare/estimate.h"
#include "core/stats/proportions.h"
#include "core/stats/protocoleffect.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr double kSmallest = 0.15; // difference of shares worth knowing [ours]
constexpr int kFewestForInterval = 3;

void add(FailedFirstCount& sum, const FailedFirstCount& one)
{
    sum.target += one.target;
    sum.answered += one.answered;
    sum.asked += one.asked;
    for (const auto& [what, count] : one.answers)
        sum.answers[what] += count;
}

/// The same for each exercise of the block that was asked.
void addByExercise(FailedFirstAnswer& answer, const ArmBlock& arm)
{
    for (const ExerciseId& id : arm.exercises) {
        Block part = *arm.block;
        std::erase_if(part.sets, [&](const BlockSet& set) { return set.exerciseId != id; });
        const FailedFirstCount count = failedFirstOf(arm.workout(), part);
        if (count.asked == 0)
            continue;
        auto row = std::ranges::find(answer.exercises, id, &FailedFirstAnswer::OfExercise::exercise);
        if (row == answer.exercises.end())
            row = answer.exercises.insert(row, {id, {}, {}});
        add(arm.isB ? row->b : row->a, count);
    }
}

/// What the sessions with an answer give: by arm, and when.
struct Seen {
    std::vector<stats::SessionShare> a, b;
    stats::Sessions times;
};

void compare(FailedFirstAnswer& answer, const Seen& seen, std::span<const std::int64_t> workouts)
{
    const auto a = stats::clusteredShare(seen.a);
    const auto b = stats::clusteredShare(seen.b);
    if (std::min(a.sessions, b.sessions) < kFewestForInterval)
        return;
    const auto difference = stats::shareDifference(a, b);
    if (!difference)
        return;
    const auto range = [](const stats::ClusteredShare& own, const stats::ClusteredShare& other) {
        const stats::ShareRange share = stats::shareRange(own, other);
        return FailedFirstAnswer::Range{share.low, share.high};
    };
    answer.shareA = range(a, b);
    answer.shareB = range(b, a);
    const auto points = [](double share) { return 100 * share; };
    answer.difference =
        Effect{points(difference->estimate), points(difference->low), points(difference->high),
            points(difference->low90), points(difference->high90), QStringLiteral("newcombe_clustered")};
    answer.p = stats::sessionPermutationP(seen.a, seen.b);
    answer.asIfSetsWereIndependent =
        stats::fisherP(answer.a.target, answer.a.answered, answer.b.target, answer.b.answered);
    const auto vif = stats::protocolEffect(seen.times, workouts).vif;
    if (std::min(a.sessions, b.sessions) >= kFewestSessions && vif && *vif <= kLargestVif)
        answer.verdict = verdictOf(*difference, kSmallest);
}

} // namespace

std::optional<FailedFirstAnswer> failedFirstAnswer(
    const std::vector<ArmBlock>& blocks, Question::Of of, std::span<const std::int64_t> workouts)
{
    FailedFirstAnswer answer;
    Seen seen;
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsedBesideTime())
            continue;
        const bool isOfBlock = of != Question::Of::Exercise;
        const FailedFirstCount& count = (isOfBlock ? *arm.measuredBlock : arm.measured()).failedFirst;
        add(arm.isB ? answer.b : answer.a, count);
        if (isOfBlock)
            addByExercise(answer, arm);
        if (count.answered == 0)
            continue;
        (arm.isB ? seen.b : seen.a).push_back({count.answered, count.target});
        seen.times.times.push_back(arm.workout().startedAt.instant());
        seen.times.isB.push_back(arm.isB ? 1 : 0);
        seen.times.y.push_back(0);
    }
    if (answer.a.asked + answer.b.asked == 0)
        return std::nullopt;
    compare(answer, seen, workouts);
    return answer;
}

} // namespace settheory
