// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "app/cli/commands/command.h"
#include "app/cli/output.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DemoCommand", text);
}

int makeDemo(const QString& path, int years, bool json)
{
    if (QFileInfo::exists(path))
        return refuse({Error::Kind::Refused,
            tr("%1 exists already and was not touched. Name a file that does not exist yet.").arg(path), {}});
    auto journal = Journal::open(path, Journal::IfMissing::Create);
    if (!journal)
        return refuse(journal.error());
    Change change = demoChange((*journal)->now(), years);
    const auto workouts = static_cast<qint64>(change.workouts.size());
    if (const auto applied = (*journal)->apply(std::move(change)); !applied)
        return refuse(applied.error());
    qsizetype sets = 0;
    for (const WorkoutPtr& workout : (*journal)->log()->workouts())
        sets += static_cast<qsizetype>(workout->sets.size());
    if (json)
        printJson(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("workouts"), workouts},
            {QStringLiteral("sets"), static_cast<qint64>(sets)}});
    else
        print(tr("%1: %2 made-up workouts, %3 sets.").arg(path).arg(workouts).arg(sets));
    return 0;
}

} // namespace

void addDemo(CLI::App& app, const Invocation& invocation, Action& action)
{
    struct Options {
        std::string file;
        int years = 1;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("demo", "Make a log with a year of plausible training, to look around in");
    command->footer("Example: settheory-cli demo anna.settheory");
    command->add_option("file", options->file, "The log to make; it may not exist yet")
        ->required()
        ->type_name("FILE");
    command->add_option("--years", options->years, "How many years of training")->check(CLI::Range(1, 50));
    command->callback([options, &invocation, &action] {
        action = [options, &invocation] {
            return makeDemo(fromArgument(options->file), options->years, invocation.json);
        };
    });
}

} // namespace settheory::cli
