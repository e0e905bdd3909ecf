// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/log.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace settheory::cli {

/// What every command is given: the options before it.
struct Invocation {
    std::string log; ///< --log; empty: the one that the window opens
    bool json = false;

    QString logPath() const;
};

/// Runs what was chosen on the command line and returns the exit status: 0 done, 1 refused, 2 wrong usage.
using Action = std::function<int()>;

/// One command, one file. `add` declares its options and sets the action when it is the one that was chosen.
struct Command {
    void (*add)(CLI::App& app, const Invocation& invocation, Action& action);
};

void addBackup(CLI::App& app, const Invocation& invocation, Action& action);
void addCheck(CLI::App& app, const Invocation& invocation, Action& action);
void addCompare(CLI::App& app, const Invocation& invocation, Action& action);
void addDemo(CLI::App& app, const Invocation& invocation, Action& action);
void addExercise(CLI::App& app, const Invocation& invocation, Action& action);
void addLog(CLI::App& app, const Invocation& invocation, Action& action);
void addExport(CLI::App& app, const Invocation& invocation, Action& action);
void addImport(CLI::App& app, const Invocation& invocation, Action& action);
void addList(CLI::App& app, const Invocation& invocation, Action& action);
void addMerge(CLI::App& app, const Invocation& invocation, Action& action);
void addRestore(CLI::App& app, const Invocation& invocation, Action& action);
void addTrend(CLI::App& app, const Invocation& invocation, Action& action);

/// Which workouts, exercises and blocks are meant: the filters that several commands share.
struct Filters {
    std::string since, until, exercise, muscle, protocol, find;

    void addTo(CLI::App& command, bool withFind);
};

/// `--since 2026-01-31` as a date; Refused with a sentence if it is none.
Result<std::optional<QDate>> dateFrom(const std::string& text, const char* option);
Result<std::optional<Muscle>> muscleFrom(const std::string& text);
Result<std::optional<ProtocolChoice>> protocolFrom(const std::string& text);
/// By name or any alias; Refused if there is none or several.
Result<ExercisePtr> exerciseFrom(const Log& log, const std::string& text);

inline QString fromArgument(const std::string& text)
{
    return QString::fromLocal8Bit(text.c_str());
}

} // namespace settheory::cli
