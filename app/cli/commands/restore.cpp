// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/restore.h"
#include "app/cli/commands/command.h"
#include "app/cli/output.h"
#include "core/base/clock.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RestoreCommand", text);
}

int restore(const Invocation& invocation, const QString& file)
{
    const QString log = invocation.logPath();
    const auto restored = restoreLog(log, file, systemClock()());
    if (!restored)
        return refuse(restored.error());
    if (invocation.json) {
        QJsonObject object{{QStringLiteral("log"), log}, {QStringLiteral("restored"), file},
            {QStringLiteral("workouts"), restored->size.workouts},
            {QStringLiteral("sets"), restored->size.sets}};
        put(object, "replaced", restored->replaced);
        printJson(object);
        return 0;
    }
    print(tr("%1 is now as in %2: %3 workouts and %4 sets.")
              .arg(log, file)
              .arg(restored->size.workouts)
              .arg(restored->size.sets));
    if (!restored->replaced.isEmpty())
        print(tr("What was there before is kept: %1").arg(restored->replaced));
    return 0;
}

} // namespace

void addRestore(CLI::App& app, const Invocation& invocation, Action& action)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("restore", "Put a backup in the place of the log");
    command->footer("The log that was there is kept in the folder “backups” beside it. A damaged backup is "
                    "refused.\n"
                    "Example: settheory-cli --log anna.settheory restore \"backups/anna 2026-11-24 "
                    "18-04-10.settheory\"");
    command->add_option("file", *file, "The backup; it stays where it is")->required()->type_name("FILE");
    command->callback([file, &invocation, &action] {
        action = [file, &invocation] { return restore(invocation, fromArgument(*file)); };
    });
}

} // namespace settheory::cli
