// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/selection.h"

#include "core/journal/journal.h"

namespace settheory::cli {

Result<Asked> askedFrom(const Filters& filters, const Log& log)
{
    const auto since = dateFrom(filters.since, "--since");
    const auto until = dateFrom(filters.until, "--until");
    const auto muscle = muscleFrom(filters.muscle);
    const auto protocol = protocolFrom(filters.protocol);
    if (!since)
        return passOn(since);
    if (!until)
        return passOn(until);
    if (!muscle)
        return passOn(muscle);
    if (!protocol)
        return passOn(protocol);
    Asked asked;
    asked.selection.since = *since;
    asked.selection.until = *until;
    asked.selection.muscle = *muscle;
    asked.selection.protocol = *protocol;
    asked.find = fromArgument(filters.find);
    if (!filters.exercise.empty()) {
        const auto exercise = exerciseFrom(log, filters.exercise);
        if (!exercise)
            return passOn(exercise);
        asked.selection.exercise = (*exercise)->id;
    }
    return asked;
}

Result<ReadLog> readAndMeasure(const QString& path)
{
    const auto log = readLog(path);
    if (!log)
        return passOn(log);
    Analysis analysis;
    return ReadLog{*log, analysis.of(*log)};
}

} // namespace settheory::cli
