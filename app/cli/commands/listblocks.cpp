// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QJsonArray namesOf(const Log& log, const Workout& workout, const Block& block)
{
    QJsonArray names;
    for (const int index : block.exercises)
        names.append(log.exerciseOf(workout.exercises[static_cast<std::size_t>(index)]).name);
    return names;
}

void putHow(QJsonObject& object, const Block& block)
{
    object[u"order"] = keyOf(block.order);
    put(object, "in_rounds", block.inRounds);
    object[u"rest"] = keyOf(block.rest);
    put(object, "rest_s", block.restSeconds);
    object[u"rest_source"] = keyOf(block.restSource);
    object[u"structure"] = keyOf(block.structure);
    object[u"recognised_protocol"] = keyOf(block.recognised);
    if (block.user)
        object[u"user_protocol"] = keyOf(*block.user);
    if (block.planned)
        object[u"planned_protocol"] = keyOf(*block.planned);
    object[u"sure"] = block.sure;
    object[u"facts"] = QJsonArray::fromStringList(block.facts);
    object[u"deload"] = block.deload;
    object[u"distant"] = block.distant;
    object[u"alternated_with_full_rest"] = block.alternatedWithFullRest;
    object[u"drawn_by_lot"] = block.drawnByLot;
}

void putMeasures(QJsonObject& object, const MeasuredBlock& measured)
{
    for (const Measure& measure : measures()) {
        const auto& value = measured.valueOf(measure);
        if (!value)
            continue;
        object.insert(QLatin1String(measure.column), value->value);
        if (measure.highColumn)
            object.insert(QLatin1String(measure.highColumn), value->high.value_or(value->value));
        if (value->atLeast)
            object.insert(QLatin1String(measure.column) + QStringLiteral("_at_least"), true);
    }
    if (measured.duration.doubt)
        object[u"duration_doubt"] = keyOf(*measured.duration.doubt);
    const FailedFirstCount& count = measured.failedFirst;
    object[u"failed_first"] = QJsonObject{{QStringLiteral("target"), count.target},
        {QStringLiteral("answered"), count.answered}, {QStringLiteral("asked"), count.asked}};
}

QJsonObject blockObject(const Log& log, const MeasuredWorkout& workout, std::size_t index)
{
    const Block& block = workout.recognised->blocks[index];
    QJsonObject object;
    object[u"workout_id"] = block.workout.text;
    object[u"started_at"] = workout.workout().startedAt.toIso();
    object[u"muscle"] = keyOf(block.muscle);
    putHow(object, block);
    object[u"exercises"] = namesOf(log, workout.workout(), block);
    putMeasures(object, workout.blocks[index]);
    if (workout.summary.duration.doubt)
        object[u"workout_duration_doubt"] = keyOf(*workout.summary.duration.doubt);
    return object;
}

} // namespace

int listBlocks(const ReadLog& read, const Selection& selection, bool json)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const MeasuredPtr& workout : read.measured.workouts) {
        if (!selection.takes(workout->workout()))
            continue;
        for (std::size_t i = 0; i < workout->recognised->blocks.size(); ++i) {
            const Block& block = workout->recognised->blocks[i];
            if (!selection.takes(workout->workout(), block))
                continue;
            array.append(blockObject(*read.log, *workout, i));
            const QString sure = block.sure ? QString() : QStringLiteral("?");
            rows.push_back({workout->workout().startedAt.date().toString(Qt::ISODate), keyOf(block.muscle),
                keyOf(block.protocol()) + sure, QString::number(block.sets.size()),
                block.facts.join(QStringLiteral("; "))});
        }
    }
    if (json)
        printJson(array);
    else
        print(table({tr("date"), tr("muscle"), tr("protocol"), tr("sets"), tr("because")}, rows, {3}));
    return 0;
}

} // namespace settheory::cli
