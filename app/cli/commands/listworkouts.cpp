// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/base/number.h"
#include "core/model/find.h"

#include <cmath>

namespace settheory::cli {
namespace {

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

int listWorkouts(const ReadLog& read, const Asked& asked, bool json)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const MeasuredPtr& workout : read.measured.workouts) {
        if (!asked.selection.selects(*workout->recognised)
            || !mentionsAll(*read.log, workout->workout(), asked.find))
            continue;
        array.append(objectOf(workoutColumns(), workout->summary));
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
