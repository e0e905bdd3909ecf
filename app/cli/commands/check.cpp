// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "app/cli/output.h"
#include "core/journal/logcheck.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CheckCommand", text);
}

int check(const Invocation& invocation)
{
    const auto found = checkLog(invocation.logPath());
    if (!found)
        return refuse(found.error());
    if (invocation.json) {
        printJson(QJsonObject{{QStringLiteral("ok"), found->ok()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)},
            {QStringLiteral("schema"), found->schema},
            {QStringLiteral("application_id"), found->applicationId},
            {QStringLiteral("workouts"), found->workouts}, {QStringLiteral("sets"), found->sets}});
    } else if (found->ok()) {
        print(tr("%1: %2 workouts and %3 sets, all as they were saved.")
                  .arg(invocation.logPath())
                  .arg(found->workouts)
                  .arg(found->sets));
    } else {
        print(found->problems.join(u'\n'));
    }
    return found->ok() ? 0 : 1;
}

} // namespace

void addCheck(CLI::App& app, const Invocation& invocation, Action& action)
{
    CLI::App* command = app.add_subcommand("check", "Look whether the log is whole, and say what is wrong");
    command->footer("Example: settheory-cli --log anna.settheory check");
    command->callback([&invocation, &action] { action = [&invocation] { return check(invocation); }; });
}

} // namespace settheory::cli
