// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "app/cli/commands/command.h"
#include "app/cli/output.h"
#include "core/journal/journal.h"
#include "core/journal/logmerge.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MergeCommand", text);
}

QJsonObject countsObject(const MergeCounts& counts)
{
    return {{QStringLiteral("added"), counts.added}, {QStringLiteral("updated"), counts.updated},
        {QStringLiteral("deleted"), counts.deleted}, {QStringLiteral("kept"), counts.kept}};
}

QJsonArray decisionsArray(const std::vector<MergeDecision>& decisions)
{
    QJsonArray array;
    for (const MergeDecision& decision : decisions)
        array.append(QJsonObject{{QStringLiteral("what"), decision.what},
            {QStringLiteral("kept"), decision.kept}, {QStringLiteral("why"), decision.why}});
    return array;
}

QString countsText(const QString& what, const MergeCounts& counts)
{
    return tr("%1: %2 added, %3 updated, %4 deleted, %5 as they were")
        .arg(what)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.deleted)
        .arg(counts.kept);
}

Result<Merge> mergeInto(const QString& log, const QString& other, bool dryRun)
{
    if (dryRun)
        return mergeOfLogs(log, other);
    const auto journal = Journal::open(log, Journal::IfMissing::Refuse);
    if (!journal)
        return passOn(journal);
    auto merge = mergeOfLogs((*journal)->path(), other);
    if (!merge)
        return merge;
    if (!merge->change.isEmpty()) {
        if (const auto copy = (*journal)->backUp(); !copy)
            return passOn(copy);
    }
    if (const auto applied = (*journal)->apply(merge->change); !applied)
        return passOn(applied);
    return merge;
}

int mergeLogs(const Invocation& invocation, const QString& other, bool dryRun)
{
    const auto merge = mergeInto(invocation.logPath(), other, dryRun);
    if (!merge)
        return refuse(merge.error());
    if (invocation.json) {
        printJson(QJsonObject{{QStringLiteral("workouts"), countsObject(merge->workouts)},
            {QStringLiteral("exercises"), countsObject(merge->exercises)},
            {QStringLiteral("conflicts"), decisionsArray(merge->decisions)}});
        return 0;
    }
    print(countsText(tr("Workouts"), merge->workouts));
    print(countsText(tr("Exercises"), merge->exercises));
    for (const MergeDecision& decision : merge->decisions)
        print(tr("%1: kept %2 (%3)").arg(decision.what, decision.kept, decision.why));
    return 0;
}

} // namespace

void addMerge(CLI::App& app, const Invocation& invocation, Action& action)
{
    struct Options {
        std::string other;
        bool dryRun = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("merge", "Bring in what another copy of the log has");
    command->footer("The newest edit wins, deletions stay deleted, new workouts and sets of both stay; "
                    "merging twice is the "
                    "same as once. The other copy is not changed: merge there too. A backup is made first.\n"
                    "Example: settheory-cli merge /media/stick/log.settheory");
    command->add_option("other", options->other, "The other copy")->required()->type_name("OTHER");
    command->add_flag("--dry-run", options->dryRun, "Only say what would be decided");
    command->callback([options, &invocation, &action] {
        action = [options, &invocation] {
            return mergeLogs(invocation, fromArgument(options->other), options->dryRun);
        };
    });
}

} // namespace settheory::cli
