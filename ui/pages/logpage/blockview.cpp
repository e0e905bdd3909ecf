// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/blockview.h"

#include "core/entry/swaporder.h"
#include "core/measures/duration.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/settables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

const QString kDot = u" \u00B7 "_s;

std::vector<std::optional<Muscle>> musclesInOrder(const WorkoutNow& now)
{
    std::vector<std::optional<Muscle>> muscles;
    for (const ExerciseNow& exercise : now.exercises) {
        if (std::ranges::find(muscles, exercise.muscle) == muscles.end())
            muscles.push_back(exercise.muscle);
    }
    return muscles;
}

void nameProtocol(BlockView& view, const WorkoutNow& now)
{
    if (!view.muscle)
        return;
    const auto& plan = now.workout->plannedProtocols;
    const auto planned = plan.find(*view.muscle);
    const Block* block = now.blockFor(view.muscle);
    // What the plan says, as long as it may come out.
    const auto open = now.plannedFor(view.muscle);
    if (open && (!block || (!block->user && block->protocol() != *open))) {
        view.protocol = open;
        view.remark = LogPage::tr("planned");
        return;
    }
    if (!block)
        return;
    view.protocol = block->protocol();
    view.facts = block->facts;
    if (planned != plan.end())
        view.remark = planned->second == *view.protocol
            ? LogPage::tr("as planned")
            : LogPage::tr("planned: %1").arg(nameOf(planned->second));
    else if (block->user)
        view.remark = LogPage::tr("as you say");
    else if (!block->sure)
        view.remark = LogPage::tr("not certain yet");
}

QString summaryText(const WorkoutNow& now, const std::vector<int>& exercises, std::optional<Muscle> muscle)
{
    const auto isOfThem = [&](int exercise) {
        return std::ranges::find(exercises, exercise) != exercises.end();
    };
    const auto done =
        std::ranges::count_if(now.prepared.sets, [&](const BlockSet& set) { return isOfThem(set.exercise); });
    const auto coming = std::ranges::count_if(now.workout->plan, [&](const PlannedSet& set) {
        return isOfThem(set.exercise) && set.role != SetRole::Warmup && !isSegment(set.role);
    });
    QStringList parts{format::counted(
        static_cast<qint64>(exercises.size()), LogPage::tr("1 exercise"), LogPage::tr("%1 exercises"))};
    parts << (coming > done ? LogPage::tr("%1 of %2 sets").arg(done).arg(coming)
                            : format::counted(done, LogPage::tr("1 set"), LogPage::tr("%1 sets")));
    if (const Block* block = now.blockFor(muscle)) {
        const Duration duration = blockDuration({*now.log, *now.workout, now.prepared, *block});
        if (duration.seconds && *duration.seconds >= 60)
            parts << LogPage::tr("about %1").arg(format::minutes(*duration.seconds));
    }
    return parts.join(kDot);
}

// Seat and pin while it is needed, and who helps.
QString footText(const WorkoutNow& now, const std::vector<int>& exercises)
{
    QStringList parts;
    for (const int index : exercises) {
        const Exercise& exercise = *now.exercises[static_cast<std::size_t>(index)].exercise;
        QStringList words;
        if (!exercise.note.isEmpty() && now.state.current != index) // that one stands above
            words << exercise.note.simplified();
        QStringList helpers;
        for (const Muscle muscle : exercise.secondary)
            helpers << nameOf(muscle).toLower();
        if (words.isEmpty() && !helpers.isEmpty() && exercise.isCompound())
            words << LogPage::tr("helped by %1").arg(helpers.join(u", "_s));
        if (!words.isEmpty())
            parts << LogPage::tr("%1: %2").arg(exercise.name, words.join(kDot));
    }
    return parts.join(kDot);
}

} // namespace

std::vector<BlockView> blockViews(const WorkoutNow& now)
{
    std::vector<BlockView> views;
    for (const std::optional<Muscle> muscle : musclesInOrder(now)) {
        std::vector<int> exercises;
        for (std::size_t i = 0; i < now.exercises.size(); ++i) {
            if (now.exercises[i].muscle == muscle)
                exercises.push_back(static_cast<int>(i));
        }
        BlockView view;
        view.muscle = muscle;
        view.name = muscle ? nameOf(*muscle) : LogPage::tr("Other exercises");
        nameProtocol(view, now);
        view.summary = summaryText(now, exercises, muscle);
        view.foot = footText(now, exercises);
        view.tables = setTables(now, exercises);
        view.canSwap = muscle && withSwappedOrder(*now.log, *now.workout, *muscle);
        view.holdsCurrent =
            now.state.current && std::ranges::find(exercises, *now.state.current) != exercises.end();
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace settheory
