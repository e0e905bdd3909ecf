// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/selection.h"
#include "app/cli/output.h"
#include "core/base/number.h"
#include "core/progress/freshsessions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace settheory::cli {
namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("TrendCommand", words);
}

struct Options {
    std::string exercise, since, until;
};

struct Question {
    ExercisePtr exercise;
    Selection selection; ///< of dates alone
};

Result<Question> questionFrom(const Options& options, const Log& log)
{
    Filters filters;
    filters.exercise = options.exercise;
    filters.since = options.since;
    filters.until = options.until;
    const auto asked = askedFrom(filters, log);
    if (!asked)
        return passOn(asked);
    return Question{log.findExercise(*asked->selection.exercise), asked->selection};
}

struct Found {
    Trend trend;
    QStringList after; ///< names; empty: the sets were fresh
};

/// As it stood at the last workout of the period.
Found trendFor(const RecognisedLog& log, const Question& question)
{
    TrendSessions sessions = trendSessions(log, question.exercise->id);
    Found found;
    for (const ExerciseId& id : sessions.after)
        found.after << log.log->findExercise(id)->name;
    std::vector<std::int64_t> workouts;
    for (const WorkoutPtr& workout : log.log->workouts())
        if (question.selection.selectsDate(*workout))
            workouts.push_back(workout->startedAt.instant());
    std::ranges::sort(workouts);
    if (workouts.empty())
        return found;
    std::erase_if(sessions.points, [&](const TrendPoint& point) {
        return point.instant < workouts.front() || point.instant > workouts.back();
    });
    found.trend = trendOf(sessions.points, workouts, workouts.back());
    return found;
}

QJsonObject objectOf(const Exercise& exercise, const Found& found)
{
    const Trend& trend = found.trend;
    QJsonObject object;
    object[u"exercise"] = exercise.name;
    object[u"n"] = trend.sessions;
    object[u"weeks"] = trend.weeks;
    if (const auto& slope = trend.percentPerWeek) {
        object[u"slope_percent_per_week"] = slope->estimate;
        object[u"low95"] = slope->low;
        object[u"high95"] = slope->high;
        object[u"low90"] = slope->low90;
        object[u"high90"] = slope->high90;
    }
    if (!found.after.isEmpty())
        object[u"always_after"] = QJsonArray::fromStringList(found.after);
    object[u"state"] = QString::fromLatin1(keyOf(trend.state));
    put(object, "weeks_needed", trend.weeksNeeded);
    return object;
}

QString stateSentence(const Trend& trend)
{
    switch (trend.state) {
    case TrendState::Regressing:
        return text("It is getting less.");
    case TrendState::Progressing:
        return text("It is getting more.");
    case TrendState::Plateau:
        return text("It grows by less than 0.1 % a week: a plateau.");
    case TrendState::Undetermined:
        break;
    }
    if (!trend.weeksNeeded)
        return text("Cannot tell yet: that takes eight sessions with a known RIR over six weeks.");
    if (*trend.weeksNeeded > kMostWeeksTold)
        return text("Cannot tell yet: that would take more than a year of such sessions.");
    return text("Cannot tell yet: about %1 weeks of such sessions in all would tell.")
        .arg(*trend.weeksNeeded);
}

QString sentencesOf(const Exercise& exercise, const Found& found)
{
    const Trend& trend = found.trend;
    const QString what = found.after.isEmpty()
        ? text("%1, estimated 1RM when fresh").arg(exercise.name)
        : text("%1, estimated 1RM always after %2 (it was never done fresh)")
              .arg(exercise.name, found.after.join(QStringLiteral(", ")));
    QStringList lines{
        text("%1: %2 sessions over %3 weeks.")
            .arg(what, number::text(trend.sessions), number::text(std::round(trend.weeks * 10) / 10))};
    const auto shown = [](double percent) { return number::text(std::round(percent * 100) / 100); };
    if (const auto& slope = trend.percentPerWeek)
        lines << text("%1 % a week (95 % interval: %2 to %3).")
                     .arg(shown(slope->estimate), shown(slope->low), shown(slope->high));
    lines << stateSentence(trend);
    return lines.join(u'\n');
}

int trend(const Options& options, const Invocation& invocation)
{
    const auto read = readAndMeasure(invocation.logPath());
    if (!read)
        return refuse(read.error());
    const auto question = questionFrom(options, *read->log);
    if (!question)
        return refuse(question.error());
    const Found found = trendFor(read->measured.recognised, *question);
    if (invocation.json)
        printJson(objectOf(*question->exercise, found));
    else
        print(sentencesOf(*question->exercise, found));
    return 0;
}

} // namespace

void addTrend(CLI::App& app, const Invocation& invocation, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("trend", "Is an exercise getting more, getting less, or on a plateau?");
    command->footer("Example: settheory-cli trend --exercise \"Bench press\" --until 2026-11-30");
    command->add_option("--exercise", options->exercise, "Which exercise, by name")->required();
    command->add_option("--since", options->since, "Workouts from this day on")->type_name("DATE");
    command->add_option("--until", options->until, "Workouts up to and with this day")->type_name("DATE");
    command->callback([options, &invocation, &action] {
        action = [options, &invocation] { return trend(*options, invocation); };
    });
}

} // namespace settheory::cli
