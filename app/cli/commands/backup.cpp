// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/journal/backups.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupCommand", text);
}

int backUp(const Invocation& invocation, const QString& file)
{
    const auto copy = copyLogTo(invocation.logPath(), file, systemClock()());
    if (!copy)
        return refuse(copy.error());
    const auto size = sizeOf(*copy);
    if (!size)
        return refuse(size.error());
    if (invocation.json)
        printJson(QJsonObject{{QStringLiteral("file"), *copy}, {QStringLiteral("workouts"), size->workouts},
            {QStringLiteral("sets"), size->sets}});
    else
        print(tr("%1: %2 workouts and %3 sets, read again and sound.")
                  .arg(*copy)
                  .arg(size->workouts)
                  .arg(size->sets));
    return 0;
}

} // namespace

void addBackup(CLI::App& app, const Invocation& invocation, Action& action)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("backup", "Copy the log, and check the copy");
    command->footer(
        "Never over a file that is there, and never a copy of a damaged log. Works while the log is "
        "open.\n"
        "Example: settheory-cli backup /media/stick/log-2026-11-24.settheory\n"
        "Example: settheory-cli backup /media/stick (named by the log and the time)");
    command->add_option("file", *file, "The copy to make, or a folder for it")->required()->type_name("FILE");
    command->callback([file, &invocation, &action] {
        action = [file, &invocation] { return backUp(invocation, fromArgument(*file)); };
    });
}

} // namespace settheory::cli
