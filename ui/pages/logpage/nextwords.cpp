// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/nextwords.h"

#include "core/entry/planprogress.h"
#include "core/entry/suggested.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/widgets/platepicture.h"

#include <QCoreApplication>

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

// The set that follows at once, in the same round, once the coming one is done.
const SetCell* partnerOfNext(const std::vector<BlockView>& views)
{
    for (const BlockView& view : views) {
        for (const SetTable& table : view.tables) {
            for (const SetRow& row : table.rows) {
                if (!table.second || !row.first || !row.second)
                    continue;
                if (row.first->isNext && !row.second->set)
                    return &*row.second;
                if (row.second->isNext && !row.first->set)
                    return &*row.first;
            }
        }
    }
    return nullptr;
}

// Of the plan, as long as something of it is left.
bool isStillToDo(const Workout& workout, int exercise)
{
    const PlanProgress progress = planProgress(workout);
    bool isAnyLeft = false;
    bool isOwnLeft = false;
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        isAnyLeft |= !progress.isOver[i];
        isOwnLeft |= !progress.isOver[i] && workout.plan[i].exercise == exercise;
    }
    return isOwnLeft || !isAnyLeft;
}

} // namespace

std::vector<const ExerciseNow*> followersOf(const WorkoutNow& now, const std::vector<BlockView>& views)
{
    const auto exerciseAt = [&](int index) { return &now.exercises[static_cast<std::size_t>(index)]; };
    std::vector<const ExerciseNow*> followers;
    const SetCell* partner = partnerOfNext(views);
    const auto next = now.suggestion();
    const bool isInTurns = now.current() && !(next && next->role == SetRole::Warmup) && !now.isByItself();
    const int current = now.state.current.value_or(0);
    bool isPartnerOfGroup = false;
    for (int member = isInTurns ? nextInGroup(*now.workout, current) : current; member != current;
         member = nextInGroup(*now.workout, member)) {
        const bool isPartner = partner && partner->exercise == member;
        isPartnerOfGroup |= isPartner;
        if (isPartner || (followsInRound(*now.workout, current, member) && isStillToDo(*now.workout, member)))
            followers.push_back(exerciseAt(member));
    }
    if (partner && !isPartnerOfGroup) // recognised, not tied
        followers.insert(followers.begin(), exerciseAt(partner->exercise));
    return followers;
}

std::optional<NextLoading> nextLoading(
    const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers)
{
    if (!now.current())
        return std::nullopt;
    std::vector<const ExerciseNow*> inTurn{now.current()};
    inTurn.insert(inTurn.end(), followers.begin(), followers.end());
    const LogSettings& settings = now.log->settings();
    for (const ExerciseNow* one : inTurn) {
        const Exercise& exercise = *one->exercise;
        if (one->coming.empty() || !one->coming.front().load
            || loadModeOf(exercise, one->coming.front()) != LoadMode::Total)
            continue;
        const Mass& load = *one->coming.front().load;
        const auto bar = barOf(exercise, load.unit(), settings);
        if (const auto loading = bar ? platesFor(load, *bar, platesOf(settings, load.unit())) : std::nullopt)
            return NextLoading{&exercise, *loading};
    }
    return std::nullopt;
}

QString nextLoadingWords(const WorkoutNow& now, const NextLoading& next)
{
    const QString words = plateWords(next.loading);
    return next.exercise == now.current()->exercise.get()
        ? words
        : LogPage::tr("%1, %2").arg(next.exercise->name, words);
}

QString whatToType(const Exercise& exercise)
{
    switch (exercise.loadMode) {
    case LoadMode::Bodyweight:
        return LogPage::tr("type x8 or 60s");
    case LoadMode::BodyweightPlus:
        return LogPage::tr("type x8, +10x8 or 60s");
    case LoadMode::BodyweightMinus:
        return LogPage::tr("type assistance and reps, like -20x8");
    case LoadMode::Total:
    case LoadMode::PerHand:
    case LoadMode::Stack:
        break;
    }
    return LogPage::tr("type load and reps, like 80x8 @2");
}

QString shortWords(const PerformedSet& set, const Exercise& exercise, const LogSettings& settings)
{
    const auto bar = set.load && loadModeOf(exercise, set) == LoadMode::Total
        ? barOf(exercise, set.load->unit(), settings)
        : std::nullopt;
    const auto loading =
        bar ? platesFor(*set.load, *bar, platesOf(settings, set.load->unit())) : std::nullopt;
    return loading && loading->shortBy
        ? u' ' + LogPage::tr("Your plates are %1 short of it.").arg(format::mass(*loading->shortBy))
        : QString();
}

QString hintFor(const WorkoutNow& now, const PerformedSet& next)
{
    const ExerciseNow& current = *now.current();
    const QString sentence = sentenceFor(next, *current.exercise);
    const auto& performed = now.workout->exercises[static_cast<std::size_t>(*now.state.current)];
    if (!current.sets.empty() || !performed.group.isEmpty() || !now.workout->plan.empty())
        return sentence;
    const auto partners = usualPartners(*now.log, *now.workout, current.exercise->id);
    return partners.empty()
        ? sentence
        : LogPage::tr("%1. Type / to take turns with %2").arg(sentence, partners.front()->name);
}

} // namespace settheory
