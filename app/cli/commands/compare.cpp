// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "app/cli/commands/comparejson.h"
#include "app/cli/output.h"
#include "core/compare/figures.h"
#include "core/compare/keptquestion.h"
#include "core/exchange/export/comparison.h"
#include "core/exchange/export/writewhole.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <cmath>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CompareCommand", text);
}

struct Options {
    std::string muscle, a, b, main = "compound_reps", since, until, of = "block", exercise, output, saved;
    bool allExercises = false;
    std::vector<std::string> include;
};

Result<std::set<LeftOut>> reasonsFrom(const std::vector<std::string>& words)
{
    std::set<LeftOut> reasons;
    for (const std::string& word : words) {
        const auto reason = leftOutForKey(fromArgument(word));
        if (!reason)
            return fail(Error::Kind::Refused,
                tr("There is no reason \"%1\". The reasons for leaving a block out are listed by compare "
                   "--json.")
                    .arg(fromArgument(word)));
        reasons.insert(*reason);
    }
    return reasons;
}

Result<> chooseUnit(Question& question, const Options& options, const Log& log)
{
    if (options.of == "workout")
        question.of = Question::Of::Workout;
    if (options.of == "exercise") {
        question.of = Question::Of::Exercise;
        if (options.exercise.empty())
            return fail(Error::Kind::Refused, tr("Say which exercise is to be compared: --exercise NAME."));
    }
    if (!options.exercise.empty()) {
        const auto exercise = exerciseFrom(log, options.exercise);
        if (!exercise)
            return passOn(exercise);
        question.exercise = (*exercise)->id;
    }
    return {};
}

Result<Question> questionFrom(const Options& options, const Log& log)
{
    Question question;
    const auto muscle = muscleFrom(options.muscle);
    const auto a = protocolFrom(options.a);
    const auto b = protocolFrom(options.b);
    const auto since = dateFrom(options.since, "--since");
    const auto until = dateFrom(options.until, "--until");
    const auto include = reasonsFrom(options.include);
    if (!muscle)
        return passOn(muscle);
    if (!a)
        return passOn(a);
    if (!b)
        return passOn(b);
    if (!since)
        return passOn(since);
    if (!until)
        return passOn(until);
    if (!include)
        return passOn(include);
    question.muscle = **muscle;
    question.a = **a;
    question.b = **b;
    question.since = *since;
    question.until = *until;
    question.include = *include;
    question.main = fromArgument(options.main);
    question.sameExercises = !options.allExercises;
    if (const auto chosen = chooseUnit(question, options, log); !chosen)
        return passOn(chosen);
    return question;
}

QString typical(std::optional<double> median, const Measure& measure)
{
    return median ? figures::quantity(*median, measure.unit) : QString();
}

QString asText(const Answer& answer)
{
    QStringList lines = answer.sentences;
    std::vector<QStringList> rows;
    for (const MeasureAnswer& answered : answer.measures) {
        const Measure& measure = *answered.measure;
        QString effect;
        if (const auto& found = answered.effect) {
            effect = QStringLiteral("%1 (%2)").arg(figures::change(found->estimate, measure),
                figures::changes(found->low, found->high, measure));
        }
        rows.push_back({nameOf(measure), typical(answered.a.median, measure),
            typical(answered.b.median, measure), effect, nameOf(answered.verdict)});
    }
    lines << QString()
          << table({tr("typical session"), answer.question.a.name(), answer.question.b.name(),
                       tr("difference"), tr("verdict")},
                 rows, {1, 2})
          << QString();
    for (const TrustCheck& check : answer.trust)
        lines << (check.state == TrustState::Good ? QStringLiteral("+ ") : QStringLiteral("! ")) + check.text;
    return lines.join(u'\n');
}

/// With every session and choice, so that the answer can be repeated.
Result<> writeTo(const QString& path, const Answer& answer, const Log& log)
{
    const QDateTime now = QDateTime::currentDateTime();
    const Moment made = Moment::fromUtc(now.toSecsSinceEpoch(), now.offsetFromUtc());
    return writeWhole(path, [&](QIODevice& device) { return writeComparison(device, answer, log, made); });
}

/// An answer, and where the question had been saved what it was then.
struct Found {
    Answer answer;
    SavedComparisonPtr saved;
    std::optional<Answer> then;
    QString since;
};

Result<Found> askedAnew(const Log& log, const Question& question, Progress& progress)
{
    auto answer = compareProtocols(log, question, progress);
    if (!answer)
        return passOn(answer);
    return Found{std::move(*answer), nullptr, std::nullopt, {}};
}

Result<Found> askedAgain(const LogSnapshot& log, const QString& name, Progress& progress)
{
    const SavedComparisonPtr saved = log->findComparisonNamed(name);
    if (!saved) {
        QStringList names;
        for (const SavedComparisonPtr& one : log->comparisons())
            names << one->name;
        return fail(Error::Kind::Missing,
            tr("There is no saved comparison \"%1\". Saved are: %2.")
                .arg(name, names.isEmpty() ? tr("none") : names.join(QStringLiteral(", "))));
    }
    Analysis analysis;
    auto answer = answerSaved(analysis.of(log), *saved, QDate::currentDate(), progress);
    if (!answer)
        return passOn(answer);
    const QString since = sinceSaved(*answer, *saved);
    return Found{std::move(answer->now), saved, std::move(answer->then), since};
}

Result<Found> find(const Options& options, const LogSnapshot& log)
{
    if (!options.saved.empty())
        return withProgress(tr("Comparing"),
            [&](Progress& progress) { return askedAgain(log, fromArgument(options.saved), progress); });
    const auto question = questionFrom(options, *log);
    if (!question)
        return passOn(question);
    return withProgress(
        tr("Comparing"), [&](Progress& progress) { return askedAnew(*log, *question, progress); });
}

QJsonObject asJson(const Found& found, const Log& log)
{
    QJsonObject object = answerObject(found.answer, log);
    if (found.saved) {
        object[u"saved"] = QJsonObject{{QStringLiteral("name"), found.saved->name},
            {QStringLiteral("saved_on"), found.saved->savedOn.toString(Qt::ISODate)},
            {QStringLiteral("then"), answerObject(*found.then, log)}, {QStringLiteral("since"), found.since}};
    }
    return object;
}

int compare(const Options& options, const Invocation& invocation)
{
    const auto log = readLog(invocation.logPath());
    if (!log)
        return refuse(log.error());
    const auto found = find(options, *log);
    if (!found)
        return refuse(found.error());
    if (!options.output.empty()) {
        if (const auto written = writeTo(fromArgument(options.output), found->answer, **log); !written)
            return refuse(written.error());
    }
    if (invocation.json)
        printJson(asJson(*found, **log));
    else
        print(found->since.isEmpty() ? asText(found->answer)
                                     : found->since + QStringLiteral("\n\n") + asText(found->answer));
    return 0;
}

} // namespace

void addCompare(CLI::App& app, const Invocation& invocation, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("compare", "Compare two protocols for a muscle, from what was logged");
    command->footer("Example: settheory-cli compare --muscle chest --a straight --b pre_exhaustion_superset");
    command->add_option("--muscle", options->muscle, "The target muscle");
    command->add_option("--a", options->a, "The protocol to compare with");
    command->add_option("--b", options->b, "The protocol that is compared");
    command->add_option("--main", options->main, "The one main measure")->capture_default_str();
    command->add_option("--since", options->since, "From this date on")->type_name("DATE");
    command->add_option("--until", options->until, "Up to this date")->type_name("DATE");
    command->add_flag("--all-exercises", options->allExercises, "Also blocks with other exercises");
    command->add_option("--include", options->include, "Take in what is left out for this reason")
        ->type_name("REASON")
        ->delimiter(',');
    command->add_option("--of", options->of, "What is compared")
        ->check(CLI::IsMember({"block", "workout", "exercise"}))
        ->capture_default_str();
    command->add_option("--exercise", options->exercise, "With --of exercise: which")->type_name("NAME");
    command
        ->add_option("-o,--output", options->output,
            "Also write the comparison to this file, as CSV with every session, choice and figure")
        ->type_name("FILE");
    CLI::Option* saved =
        command
            ->add_option("--saved", options->saved,
                "Ask again what was saved under this name in the window, and tell what it was then")
            ->type_name("NAME");
    for (const char* name : {"--muscle", "--a", "--b", "--main", "--since", "--until", "--all-exercises",
             "--include", "--of", "--exercise"})
        saved->excludes(command->get_option(name));
    command->callback([options, command, saved, &invocation, &action] {
        for (const char* name : {"--muscle", "--a", "--b"}) {
            if (saved->empty() && command->get_option(name)->empty())
                throw CLI::RequiredError(name);
        }
        action = [options, &invocation] { return compare(*options, invocation); };
    });
}

} // namespace settheory::cli
