// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <array>

using namespace settheory;
using namespace settheory::cli;

namespace {

// In the order in which --help lists them.
constexpr std::array kCommands = {
    Command{addLog},
    Command{addImport},
    Command{addExport},
    Command{addList},
    Command{addCompare},
    Command{addTrend},
    Command{addExercise},
    Command{addCheck},
    Command{addBackup},
    Command{addRestore},
    Command{addMerge},
    Command{addDemo},
};

} // namespace

QString Invocation::logPath() const
{
    return log.empty() ? defaultLogPath() : fromArgument(log);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("settheory"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SETTHEORY_VERSION));

    Invocation invocation;
    Action action;
    CLI::App app(
        "Set Theory: a training log that compares pre-exhaustion with straight sets.", "settheory-cli");
    app.add_option("--log", invocation.log, "The log; without it, the one that the window opens")
        ->type_name("FILE");
    app.add_flag("--json", invocation.json, "One JSON document on standard output instead of text");
    app.set_version_flag("--version", SETTHEORY_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    for (const Command& command : kCommands)
        command.add(app, invocation, action);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return action();
}
