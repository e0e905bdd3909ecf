// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/pastimports.h"

#include "app/cli/output.h"
#include "core/exchange/import/pastimports.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportCommand", text);
}

QString dateOf(const WorkoutPtr& workout)
{
    return workout->startedAt.date().toString(Qt::ISODate);
}

QJsonArray editedArray(const PastImport& past)
{
    QJsonArray edited;
    for (const WorkoutPtr& workout : past.edited)
        edited.append(QJsonObject{{QStringLiteral("workout_id"), workout->id.text},
            {QStringLiteral("title"), workout->title},
            {QStringLiteral("started_at"), workout->startedAt.toIso()}});
    return edited;
}

QJsonObject objectOf(const PastImport& past)
{
    QJsonObject object;
    object[u"import"] = past.id;
    object[u"source"] = past.source;
    if (past.file) {
        object[u"file"] = past.file->name;
        object[u"brought_workouts"] = past.file->workouts;
        object[u"brought_sets"] = past.file->sets;
        object[u"deleted_since"] = past.deleted().value_or(0);
    }
    object[u"imported_at"] = past.importedAt.toIso();
    object[u"workouts"] = static_cast<qint64>(past.workouts.size());
    object[u"sets"] = past.sets();
    object[u"first"] = dateOf(past.workouts.front());
    object[u"last"] = dateOf(past.workouts.back());
    object[u"edited"] = editedArray(past);
    return object;
}

/// The one whose identifier begins so; Refused if there is none or several.
Result<PastImport> importNamed(const Log& log, const QString& id)
{
    std::vector<PastImport> all = pastImports(log);
    std::erase_if(all, [&](const PastImport& past) { return !past.id.startsWith(id) || id.isEmpty(); });
    if (all.size() == 1)
        return all.front();
    return fail(Error::Kind::Refused,
        all.empty()
            ? tr("There is no import “%1” in the log. Nothing was changed; import --list names them.").arg(id)
            : tr("“%1” begins the names of several imports. Nothing was changed; say more of it.").arg(id));
}

} // namespace

int listImports(const Invocation& invocation)
{
    const auto log = readLog(invocation.logPath());
    if (!log)
        return refuse(log.error());
    const std::vector<PastImport> all = pastImports(**log);
    if (invocation.json) {
        QJsonArray imports;
        for (const PastImport& past : all)
            imports.append(objectOf(past));
        printJson(QJsonObject{{QStringLiteral("imports"), imports}});
        return 0;
    }
    std::vector<QStringList> rows;
    for (const PastImport& past : all)
        rows.push_back({past.id, past.importedAt.toIso(), past.file ? past.file->name : tr("unknown"),
            past.source, QString::number(past.workouts.size()), QString::number(past.sets()),
            dateOf(past.workouts.front()), dateOf(past.workouts.back()),
            QString::number(past.edited.size())});
    print(table({tr("import"), tr("came in"), tr("file"), tr("from"), tr("workouts"), tr("sets"), tr("first"),
                    tr("last"), tr("edited since")},
        rows, {4, 5, 8}));
    return 0;
}

int takeBackImport(const Invocation& invocation, const QString& id, bool alsoEdited)
{
    auto journal = Journal::open(invocation.logPath(), Journal::IfMissing::Refuse);
    if (!journal)
        return refuse(journal.error());
    const auto past = importNamed(*(*journal)->log(), id);
    if (!past)
        return refuse(past.error());
    if (!past->edited.empty() && !alsoEdited) {
        QStringList edited;
        for (const WorkoutPtr& workout : past->edited)
            edited << (dateOf(workout) + u' ' + workout->title).trimmed();
        return refuse({Error::Kind::Refused,
            tr("%1 of its workouts were edited since: %2. Nothing was changed; to take them back as well, "
               "say "
               "--edited-too.")
                .arg(edited.size())
                .arg(edited.join(QStringLiteral(", "))),
            {}});
    }
    if (const auto copy = (*journal)->backUp(); !copy)
        return refuse(copy.error());
    if (const auto applied = (*journal)->apply(takenBack(*past)); !applied)
        return refuse(applied.error());
    if (invocation.json)
        printJson(QJsonObject{{QStringLiteral("taken_back"), objectOf(*past)}});
    else
        print(tr("Took back %1 workouts with %2 sets. A backup from before was made.")
                  .arg(past->workouts.size())
                  .arg(past->sets()));
    return 0;
}

} // namespace settheory::cli
