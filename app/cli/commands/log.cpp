// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "app/cli/commands/logsession.h"
#include "app/cli/output.h"
#include "core/journal/backups.h"

#include <QByteArray>

#include <cstdio>

namespace settheory::cli {
namespace {

/// Far beyond any set and its note; what is longer is cut here and refused by the entry line.
constexpr qsizetype kLongestLine = 1 << 20;

/// The next line without its end; nothing at the end of the input. Never waits for more than one line.
std::optional<QByteArray> nextLine()
{
    QByteArray line;
    int c = std::getc(stdin);
    if (c == EOF)
        return std::nullopt;
    for (; c != EOF && c != '\n'; c = std::getc(stdin)) {
        if (line.size() < kLongestLine)
            line.append(static_cast<char>(c));
    }
    return line;
}

int logLines(const QString& path, bool json)
{
    auto journal = Journal::open(path, Journal::IfMissing::Create);
    if (!journal)
        return refuse(journal.error());
    LogSession session(**journal);
    while (const auto line = nextLine()) {
        const Answer answer = session.answer(QString::fromUtf8(*line));
        if (!json && !answer.text.isEmpty())
            print(answer.text);
        for (const QJsonObject& object : answer.objects) {
            if (json)
                printJson(object);
        }
    }
    if (session.writeError())
        return refuse(*session.writeError());
    // The sets are safe; a backup that cannot be made is told, and is no failure of this.
    if (const auto copied = backUpIfDue((*journal)->path(), (*journal)->now()); !copied)
        refuse(copied.error());
    return 0;
}

} // namespace

void addLog(CLI::App& app, const Invocation& invocation, Action& action)
{
    CLI::App* command = app.add_subcommand(
        "log", "Log sets: reads entry lines from standard input and answers each when it is on disk");
    command->footer(
        "Lines: start TITLE, the name of an exercise, a set (80x8 @2), a pair (57.5x9 @0 / 80x7), rest 90,\n"
        "# note, begin (a set begins), undo, finish. [2026-11-24T18:21:00+01:00] in front says when it was "
        "typed.\n"
        "Example: settheory-cli log < sets.txt");
    command->callback([&invocation, &action] {
        action = [&invocation] { return logLines(invocation.logPath(), invocation.json); };
    });
}

} // namespace settheory::cli
