// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/model/find.h"

namespace settheory::cli {
namespace {

QJsonObject blockObject(const BlockRow& row)
{
    QJsonObject object = objectOf(blockColumns(), row);
    QJsonObject failedFirst;
    for (const char* part : {"target", "answered", "asked"})
        failedFirst.insert(
            QLatin1String(part), object.take(QStringLiteral("failed_first_%1").arg(QLatin1String(part))));
    object[u"failed_first"] = failedFirst;
    return object;
}

} // namespace

int listBlocks(const ReadLog& read, const Asked& asked, bool json)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const MeasuredPtr& workout : read.measured.workouts) {
        for (std::size_t i = 0; i < workout->recognised->blocks.size(); ++i) {
            const Block& block = workout->recognised->blocks[i];
            if (!asked.selection.selects(workout->workout(), block)
                || !mentionsAll(*read.log, workout->workout(), asked.find))
                continue;
            array.append(blockObject({*read.log, *workout, i}));
            const QString sure = block.sure ? QString() : QStringLiteral("?");
            rows.push_back({workout->workout().startedAt.date().toString(Qt::ISODate), keyOf(block.muscle),
                keyOf(block.protocol()) + sure, QString::number(block.sets.size()), block.facts.join(u' ')});
        }
    }
    if (json)
        printJson(array);
    else
        print(table({tr("date"), tr("muscle"), tr("protocol"), tr("sets"), tr("because")}, rows, {3}));
    return 0;
}

} // namespace settheory::cli
