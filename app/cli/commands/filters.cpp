// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command.h"
#include "core/model/exercise.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Filters", text);
}

QString asKey(const QString& words)
{
    static const QRegularExpression kBetween(QStringLiteral("[^a-z0-9]+"));
    return words.toLower().split(kBetween, Qt::SkipEmptyParts).join(u'_');
}

/// By its key, or by its name as the window shows it: "Pre-exhaustion, superset", however its words are
/// joined.
std::optional<ProtocolChoice> choiceFor(const QString& text)
{
    const QString wanted = asKey(text);
    for (const ProtocolRow& row : protocolRows()) {
        if (wanted == asKey(ProtocolChoice(row.protocol).name()))
            return ProtocolChoice(row.protocol);
    }
    return ProtocolChoice::forKey(wanted);
}

} // namespace

void Filters::addTo(CLI::App& command, bool withFind)
{
    command.add_option("--since", since, "From this date on")->type_name("DATE");
    command.add_option("--until", until, "Up to this date")->type_name("DATE");
    command.add_option("--exercise", exercise, "Only with this exercise")->type_name("NAME");
    command.add_option("--muscle", muscle, "Only with a block for this muscle")->type_name("MUSCLE");
    command.add_option("--protocol", protocol, "Only with a block done like this")->type_name("PROTOCOL");
    if (withFind)
        command.add_option("--find", find, "Only where all these words occur")->type_name("QUERY");
}

Result<std::optional<QDate>> dateFrom(const std::string& text, const char* option)
{
    if (text.empty())
        return std::optional<QDate>();
    const QDate date = QDate::fromString(fromArgument(text), Qt::ISODate);
    if (!date.isValid())
        return fail(Error::Kind::Refused,
            tr("\"%1\" is not a date. Write %2 as year-month-day, for example 2026-01-31.")
                .arg(fromArgument(text), QString::fromLatin1(option)));
    return std::optional(date);
}

Result<std::optional<Muscle>> muscleFrom(const std::string& text)
{
    if (text.empty())
        return std::optional<Muscle>();
    const auto muscle = muscleForKey(fromArgument(text));
    if (!muscle) {
        QStringList keys;
        for (const Muscle known : allMuscles())
            keys << keyOf(known);
        return fail(Error::Kind::Refused,
            tr("There is no muscle \"%1\". Known are: %2.")
                .arg(fromArgument(text), keys.join(QStringLiteral(", "))));
    }
    return std::optional(*muscle);
}

Result<std::optional<ProtocolChoice>> protocolFrom(const std::string& text)
{
    if (text.empty())
        return std::optional<ProtocolChoice>();
    const auto choice = choiceFor(fromArgument(text));
    if (!choice) {
        QStringList keys = {QStringLiteral("pre_exhaustion")};
        for (const ProtocolRow& row : protocolRows())
            keys << QString::fromLatin1(row.key);
        return fail(Error::Kind::Refused,
            tr("There is no protocol \"%1\". Known are: %2.")
                .arg(fromArgument(text), keys.join(QStringLiteral(", "))));
    }
    return std::optional(*choice);
}

Result<ExercisePtr> exerciseFrom(const Log& log, const std::string& text)
{
    const QString name = fromArgument(text);
    if (ExercisePtr exercise = log.findExerciseNamed(name))
        return exercise;
    ExercisePtr found;
    for (const ExercisePtr& exercise : log.exercises()) {
        for (const Alias& alias : exercise->aliases) {
            if (nameKey(alias.name) != nameKey(name) || found == exercise)
                continue;
            if (found)
                return fail(Error::Kind::Refused,
                    tr("\"%1\" may be %2 or %3. Name one of them.").arg(name, found->name, exercise->name));
            found = exercise;
        }
    }
    if (!found)
        return fail(Error::Kind::Missing,
            tr("This log has no exercise \"%1\". \"list exercises\" shows all names.").arg(name));
    return found;
}

} // namespace settheory::cli
