// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/nextwords.h"

#include "core/entry/suggested.h"
#include "core/gym/plates.h"
#include "core/model/load.h"
#include "ui/format/format.h"

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

} // namespace

const Exercise* followerOf(const WorkoutNow& now, const std::vector<BlockView>& views)
{
    if (const SetCell* partner = partnerOfNext(views))
        return now.exercises[static_cast<std::size_t>(partner->exercise)].exercise.get();
    const auto next = now.suggestion();
    const int current = now.state.current.value_or(0);
    if (!now.current() || (next && next->role == SetRole::Warmup))
        return nullptr;
    const int follower = nextInGroup(*now.workout, current);
    return followsInRound(*now.workout, current, follower)
        ? now.exercises[static_cast<std::size_t>(follower)].exercise.get()
        : nullptr;
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
