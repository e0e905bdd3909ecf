// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/base/number.h"
#include "core/measures/records.h"
#include "core/model/find.h"

#include <cmath>

namespace settheory::cli {
namespace {

QJsonObject recordObject(const Log& log, const Record& record)
{
    QJsonObject object;
    object[u"exercise"] = log.findExercise(record.exercise)->name;
    object[u"kind"] = keyOf(record.kind);
    object[u"value"] = record.value;
    object[u"unit"] = record.unit ? keyOf(*record.unit) : QStringLiteral("reps");
    if (record.load) {
        object[u"load"] = record.load->value();
        object[u"load_unit"] = keyOf(record.load->unit());
    }
    object[u"reps"] = record.reps;
    object[u"workout_id"] = record.workout.text;
    object[u"date"] = record.startedAt.date().toString(Qt::ISODate);
    put(object, "before", record.before);
    if (record.atLeast)
        object[u"at_least"] = true;
    if (!record.fresh)
        object[u"fresh"] = false;
    object[u"standing"] = record.standing;
    return object;
}

bool takes(const Asked& asked, const MeasuredLog& measured, const Record& record)
{
    const MeasuredPtr workout = measured.find(record.workout);
    const ExercisePtr exercise = measured.log().findExercise(record.exercise);
    return (!asked.selection.exercise || *asked.selection.exercise == record.exercise)
        && (!asked.selection.muscle || exercise->hasPrimary(*asked.selection.muscle))
        && asked.selection.selectsDate(workout->workout())
        && (!asked.selection.protocol || asked.selection.selects(*workout->recognised))
        && mentionsAll(*exercise, asked.find);
}

} // namespace

int listRecords(const ReadLog& read, const Asked& asked, bool json)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Record& record : recordsOf(read.measured.recognised)) {
        if (!takes(asked, read.measured, record))
            continue;
        array.append(recordObject(*read.log, record));
        rows.push_back(
            {record.startedAt.date().toString(Qt::ISODate), read.log->findExercise(record.exercise)->name,
                keyOf(record.kind), number::text(std::round(record.value * 10) / 10),
                record.unit ? keyOf(*record.unit) : QStringLiteral("reps"), number::text(record.reps)});
    }
    if (json)
        printJson(array);
    else
        print(table(
            {tr("date"), tr("exercise"), tr("kind"), tr("value"), tr("unit"), tr("reps")}, rows, {3, 5}));
    return 0;
}

} // namespace settheory::cli
