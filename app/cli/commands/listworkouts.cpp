// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/base/number.h"
#include "core/model/find.h"

#include <cmath>

namespace settheory::cli {
namespace {

QJsonObject workoutObject(const WorkoutSummary& summary)
{
    QJsonObject object;
    object[u"workout_id"] = summary.workout.text;
    put(object, "title", summary.title);
    object[u"started_at"] = summary.startedAt.toIso();
    if (summary.finishedAt)
        object[u"finished_at"] = summary.finishedAt->toIso();
    put(object, "duration_s", summary.duration.seconds);
    if (summary.duration.doubt)
        object[u"duration_doubt"] = keyOf(*summary.duration.doubt);
    if (summary.volumeLoad) {
        object[u"volume_load_kg"] = summary.volumeLoad->value;
        if (summary.volumeLoad->atLeast)
            object[u"volume_load_kg_at_least"] = true;
    }
    object[u"working_sets"] = summary.workingSets;
    object[u"hard_sets_low"] = summary.hardSets.low;
    object[u"hard_sets_high"] = summary.hardSets.high;
    QJsonArray protocols;
    for (const auto& [protocol, count] : summary.protocolCounts())
        protocols.append(keyOf(protocol));
    object[u"protocols"] = protocols;
    put(object, "source", summary.source);
    return object;
}

QStringList workoutRow(const WorkoutSummary& summary)
{
    const auto& seconds = summary.duration.seconds;
    const HardSets& hard = summary.hardSets;
    QStringList protocols;
    for (const auto& [protocol, count] : summary.protocolCounts())
        protocols << keyOf(protocol);
    const QString volume =
        summary.volumeLoad ? number::text(std::round(summary.volumeLoad->value)) : QString();
    return {summary.startedAt.toIso().left(16), summary.title,
        seconds ? QString::number(std::lround(*seconds / 60)) : QString(), volume,
        QString::number(summary.workingSets),
        hard.low == hard.high ? QString::number(hard.low)
                              : QStringLiteral("%1-%2").arg(hard.low).arg(hard.high),
        protocols.join(QStringLiteral(", "))};
}

} // namespace

int listWorkouts(const ReadLog& read, const Selection& selection, bool json)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const MeasuredPtr& workout : read.measured.workouts) {
        if (!selection.takes(*workout) || !mentionsAll(*read.log, workout->workout(), selection.find))
            continue;
        array.append(workoutObject(workout->summary));
        rows.push_back(workoutRow(workout->summary));
    }
    if (json)
        printJson(array);
    else
        print(table(
            {tr("started"), tr("workout"), tr("min"), tr("kg"), tr("sets"), tr("hard"), tr("protocols")},
            rows, {2, 3, 4, 5}));
    return 0;
}

} // namespace settheory::cli
