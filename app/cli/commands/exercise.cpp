// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"
#include "core/base/number.h"
#include "core/journal/exerciseedits.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("ExerciseCommand", words);
}

struct Facts {
    std::string name, mechanic, primary, secondary, equipment, loadMode, fraction;
    bool oneSided = false;
};

tl::unexpected<Error> unknownWord(const char* option, const std::string& word)
{
    return fail(Error::Kind::Refused,
        text("\"%1\" is not known for %2; nothing was changed. \"exercise add --help\" lists the words.")
            .arg(fromArgument(word), QString::fromLatin1(option)));
}

Result<std::vector<Muscle>> musclesFrom(const std::string& words, const char* option)
{
    const auto muscles = musclesForKeys(fromArgument(words).replace(u',', u';'));
    if (!muscles)
        return unknownWord(option, words);
    return *muscles;
}

Result<Exercise> exerciseFrom(const Facts& facts)
{
    Exercise exercise;
    exercise.id = ExerciseId::fresh();
    exercise.name = fromArgument(facts.name).simplified();
    exercise.oneSided = facts.oneSided;
    const auto primary = musclesFrom(facts.primary, "--primary");
    const auto secondary = musclesFrom(facts.secondary, "--secondary");
    if (!primary)
        return passOn(primary);
    if (!secondary)
        return passOn(secondary);
    exercise.primary = *primary;
    exercise.secondary = *secondary;
    exercise.mechanic = mechanicForKey(fromArgument(facts.mechanic));
    if (!exercise.mechanic && !facts.mechanic.empty())
        return unknownWord("--mechanic", facts.mechanic);
    exercise.equipment = equipmentForKey(fromArgument(facts.equipment));
    if (!exercise.equipment && !facts.equipment.empty())
        return unknownWord("--equipment", facts.equipment);
    const auto mode = loadModeForKey(fromArgument(facts.loadMode));
    if (!mode && !facts.loadMode.empty())
        return unknownWord("--load-mode", facts.loadMode);
    exercise.loadMode = mode.value_or(LoadMode::Total);
    exercise.bodyMassFraction = number::decimal(fromArgument(facts.fraction));
    if (!facts.fraction.empty()
        && (!exercise.bodyMassFraction || *exercise.bodyMassFraction <= 0 || *exercise.bodyMassFraction > 1))
        return unknownWord("--body-mass-fraction", facts.fraction);
    return exercise;
}

int apply(
    const Invocation& invocation, const std::function<Result<Change>(const Log&)>& edit, const QString& done)
{
    auto journal = Journal::open(invocation.logPath(), Journal::IfMissing::Refuse);
    if (!journal)
        return refuse(journal.error());
    const auto change = edit(*(*journal)->log());
    if (!change)
        return refuse(change.error());
    if (const auto applied = (*journal)->apply(*change); !applied)
        return refuse(applied.error());
    if (invocation.json)
        printJson(QJsonObject{{QStringLiteral("done"), done}});
    else
        print(done);
    return 0;
}

int add(const Facts& facts, const Invocation& invocation)
{
    const auto exercise = exerciseFrom(facts);
    if (!exercise)
        return refuse(exercise.error());
    return apply(
        invocation,
        [&](const Log&) -> Result<Change> {
            return Change::ofExercise(
                text("add exercise"), nullptr, std::make_shared<const Exercise>(*exercise));
        },
        text("Added %1.").arg(exercise->name));
}

int rename(const std::string& from, const std::string& to, const Invocation& invocation)
{
    const auto edit = [&](const Log& log) -> Result<Change> {
        const auto exercise = cli::exerciseFrom(log, from);
        if (!exercise)
            return passOn(exercise);
        return renamedExercise(log, (*exercise)->id, fromArgument(to));
    };
    return apply(invocation, edit, text("%1 is now %2.").arg(fromArgument(from), fromArgument(to)));
}

int merge(const std::string& from, const std::string& into, const Invocation& invocation)
{
    const auto edit = [&](const Log& log) -> Result<Change> {
        const auto loser = cli::exerciseFrom(log, from);
        const auto winner = cli::exerciseFrom(log, into);
        if (!loser)
            return passOn(loser);
        if (!winner)
            return passOn(winner);
        return mergedExercises(log, (*loser)->id, (*winner)->id);
    };
    return apply(invocation, edit,
        text("All sets of %1 are now sets of %2.").arg(fromArgument(from), fromArgument(into)));
}

int show(const std::string& name, const Invocation& invocation)
{
    const auto log = readLog(invocation.logPath());
    if (!log)
        return refuse(log.error());
    const auto exercise = cli::exerciseFrom(**log, name);
    if (!exercise)
        return refuse(exercise.error());
    QJsonObject object = exerciseObject(**exercise);
    QJsonArray aliases;
    for (const Alias& alias : (*exercise)->aliases)
        aliases.append(alias.name);
    object[u"aliases"] = aliases;
    put(object, "note", (*exercise)->note);
    if (invocation.json) {
        printJson(object);
        return 0;
    }
    QStringList lines;
    for (const QString& key : object.keys()) {
        const QJsonValue value = object[key];
        const QString shown = value.isArray() ? value.toArray().toVariantList().isEmpty()
                ? QString()
                : value.toVariant().toStringList().join(QStringLiteral(", "))
                                              : value.toVariant().toString();
        if (!shown.isEmpty())
            lines << QStringLiteral("%1: %2").arg(key, shown);
    }
    print(lines.join(u'\n'));
    return 0;
}

void addAdd(CLI::App& parent, const Invocation& invocation, Action& action)
{
    auto facts = std::make_shared<Facts>();
    CLI::App* command = parent.add_subcommand("add", "Add an exercise of your own");
    command->footer("Example: settheory-cli exercise add \"Seal press\" --mechanic compound --primary chest "
                    "--secondary \"triceps;front delts\" --equipment barbell");
    command->add_option("name", facts->name, "Its name")->required();
    command->add_option("--mechanic", facts->mechanic, "compound or isolation");
    command->add_option("--primary", facts->primary, "Target muscles, separated by ;");
    command->add_option("--secondary", facts->secondary, "Helping muscles, separated by ;");
    command->add_option("--equipment", facts->equipment, "barbell, dumbbell, machine, cable …");
    command->add_option("--load-mode", facts->loadMode,
        "total, per_hand, stack, bodyweight, bodyweight_plus or bodyweight_minus");
    command->add_option("--body-mass-fraction", facts->fraction, "Share of the body that is lifted, 0 to 1");
    command->add_flag("--one-sided", facts->oneSided, "Done one side at a time");
    command->callback(
        [=, &invocation, &action] { action = [=, &invocation] { return add(*facts, invocation); }; });
}

/// A command with two names: what, and to or into what.
void addPair(CLI::App& parent, const char* name, const char* help, const char* example, const char* second,
    int (*run)(const std::string&, const std::string&, const Invocation&), const Invocation& invocation,
    Action& action)
{
    auto names = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* command = parent.add_subcommand(name, help);
    command->footer(example);
    command->add_option("exercise", names->first, "The exercise")->required();
    command->add_option(second, names->second, "The other name")->required();
    command->callback([=, &invocation, &action] {
        action = [=, &invocation] { return run(names->first, names->second, invocation); };
    });
}

} // namespace

void addExercise(CLI::App& app, const Invocation& invocation, Action& action)
{
    CLI::App* command =
        app.add_subcommand("exercise", "Add, rename, merge or show exercises; never loses a set");
    command->footer("Example: settheory-cli exercise merge \"Flat bench\" \"Bench press\"");
    command->require_subcommand(1);
    addAdd(*command, invocation, action);
    addPair(*command, "rename", "Give an exercise another name; the old one is still understood",
        "Example: settheory-cli exercise rename \"Pec deck\" \"Butterfly\"", "name", rename, invocation,
        action);
    addPair(*command, "merge", "Make all sets of one exercise sets of another",
        "Example: settheory-cli exercise merge \"Flat bench\" \"Bench press\"", "into", merge, invocation,
        action);
    auto name = std::make_shared<std::string>();
    CLI::App* one = command->add_subcommand("show", "Show what is known of an exercise");
    one->footer("Example: settheory-cli exercise show \"Bench press\"");
    one->add_option("exercise", *name, "The exercise")->required();
    one->callback(
        [=, &invocation, &action] { action = [=, &invocation] { return show(*name, invocation); }; });
}

} // namespace settheory::cli
