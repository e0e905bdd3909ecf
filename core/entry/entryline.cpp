// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/entryline.h"

#include "core/entry/readings.h"

#include <algorithm>

namespace settheory {
namespace entry {

EntryReading problem(const QString& text)
{
    EntryReading reading;
    reading.kind = EntryReading::Kind::Problem;
    reading.text = text;
    return reading;
}

EntryReading chooseFirst()
{
    return problem(EntryReadings::tr("Which exercise? Type its name first, for example: bench press."));
}

ExerciseMatch matchIn(const EntryContext& context, QStringView name)
{
    if (!context.log || name.size() > kLongestName)
        return {};
    return context.finder ? context.finder->matching(*context.log, name)
                          : exercisesMatching(*context.log, name);
}

bool sortByUse(const EntryContext& context, std::vector<ExercisePtr>& exercises)
{
    if (!context.log)
        return false;
    return context.finder ? context.finder->sortByUse(*context.log, exercises)
                          : settheory::sortByUse(*context.log, exercises);
}

ExercisePtr likeliest(const EntryContext& context, std::vector<ExercisePtr> exercises)
{
    return sortByUse(context, exercises) ? exercises.front() : nullptr;
}

} // namespace entry
namespace {

using namespace entry;
using Kind = EntryReading::Kind;

using EntryLine = EntryReadings;

EntryReading exerciseReading(const ExerciseMatch& match, QStringView typed, const EntryContext& context)
{
    EntryReading reading;
    if (match.one) {
        reading.kind = Kind::Exercise;
        reading.exercises = {match.one};
        reading.text = EntryLine::tr("Go to %1.").arg(match.one->name);
        return reading;
    }
    reading.kind = Kind::Candidates;
    reading.exercises = match.all;
    reading.isLikely = sortByUse(context, reading.exercises) || match.isFirstClear;
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(match.all.size(), 5); ++i)
        names << reading.exercises[i]->name;
    const auto more = static_cast<int>(match.all.size()) - static_cast<int>(names.size());
    const QString shown = names.join(QStringLiteral(", "));
    reading.text = more > 0
        ? EntryLine::tr("“%1” fits %2 and %3 more. Type more of the name.")
              .arg(typed.left(40), shown, QString::number(more))
        : EntryLine::tr("“%1” fits %2. Type more of the name.").arg(typed.left(40), shown);
    return reading;
}

EntryReading noteReading(QStringView escaped)
{
    if (escaped.isEmpty())
        return problem(EntryLine::tr("The note is empty. Type it after the #: # elbow felt odd."));
    EntryReading reading;
    reading.kind = Kind::Note;
    reading.note = noteFrom(escaped);
    reading.text = EntryLine::tr("Note: %1").arg(reading.note.simplified().left(200));
    return reading;
}

EntryReading restReading(const NotedRest& rest)
{
    EntryReading reading;
    reading.kind = Kind::Rest;
    reading.rest = rest;
    reading.text = rest.seconds ? EntryLine::tr("Rest before the next set: %1 s.").arg(*rest.seconds)
                                : EntryLine::tr("Rest before the next set: short, at once.");
    return reading;
}

EntryReading failureReading(const SetDraft& draft, const EntryContext& context)
{
    if (!context.before.exercise)
        return problem(EntryLine::tr("No set was done yet that could have failed. Type a set, like 80x8 f."));
    EntryReading reading;
    reading.kind = Kind::Failure;
    reading.toFailure = draft.set.toFailure;
    QStringList said;
    if (draft.set.toFailure)
        said << (*draft.set.toFailure ? EntryLine::tr("to failure") : EntryLine::tr("not to failure"));
    if (!draft.failedFirst.isEmpty()) {
        const auto what = failedFirstFrom(draft.failedFirst, *context.before.exercise);
        if (!what)
            return problem(what.error());
        reading.failedFirst = *what;
        said << EntryLine::tr("%1 failed first").arg(nameOf(*what).toLower());
    }
    reading.text = EntryLine::tr("%1, the set just done: %2.")
                       .arg(context.before.exercise->name, said.join(QStringLiteral(", ")));
    return reading;
}

/// `weight 81.4`, `weight 180 lb`; nothing where the line is something else.
std::optional<EntryReading> bodyWeightReading(const std::vector<Token>& tokens, const EntryContext& context)
{
    const bool isOne = tokens.size() >= 3 && tokens[0].is(u"weight") && tokens[1].isNumber();
    if (!isOne)
        return std::nullopt;
    const auto unit = tokens[2].isWord() ? massUnitForKey(tokens[2].text) : std::optional(context.unit);
    const std::size_t end = tokens[2].isWord() ? 3 : 2;
    const auto mass = unit ? Mass::fromText(tokens[1].text, *unit, true) : std::nullopt;
    if (!mass || mass->billionths() == 0 || tokens[end].kind != Token::Kind::End)
        return problem(EntryLine::tr("Your body weight is a number, like weight 81.4 or weight 180 lb."));
    EntryReading reading;
    reading.kind = Kind::BodyWeight;
    reading.bodyWeight = mass;
    reading.text = EntryLine::tr("Body weight today: %1 %2.").arg(mass->text(), keyOf(mass->unit()));
    return reading;
}

EntryReading setReading(const SetDraft& draft, const QString& note, const EntryContext& context)
{
    const bool continues = isSegment(draft.set.role) && context.before.exercise;
    const EntrySubject& subject = continues ? context.before : context.current;
    if (!subject.exercise)
        return chooseFirst();
    auto set = setMeant(draft, subject, context);
    if (!set)
        return problem(set.error());
    set->note = note;
    EntryReading reading;
    reading.kind = Kind::Sets;
    reading.text = sentenceFor(*set, *subject.exercise) + u'.';
    reading.sets = {std::move(*set)};
    reading.exercises = {subject.exercise};
    return reading;
}

bool looksLikeASet(const std::vector<Token>& tokens)
{
    return std::ranges::any_of(tokens, [](const Token& token) {
        return token.isNumber() || token.is(u"@") || token.is(u"!") || token.is(u"?");
    });
}

EntryReading readCommand(
    QStringView line, QStringView command, const QString& note, const EntryContext& context)
{
    const auto tokens = tokensOf(command);
    if (const auto weight = bodyWeightReading(tokens, context); weight && note.isEmpty())
        return *weight;
    const auto parts = command.split(u'/');
    const auto draft = draftFrom(tokens);
    if (draft && draft->isRestAlone && note.isEmpty())
        return restReading(*draft->set.rest);
    if (draft && draft->isRestAlone)
        return problem(
            EntryLine::tr("Type the rest and the note on lines of their own, or both with the set."));
    if (draft && draft->isFailureAlone && note.isEmpty())
        return failureReading(*draft, context);
    if (draft && draft->isFailureAlone)
        return problem(EntryLine::tr("Type what gave out and the note on lines of their own."));
    if (draft)
        return setReading(*draft, note, context);
    // Names may hold a # or a stroke, so an exact one wins over a note and a pair.
    const ExerciseMatch match = matchIn(context, line);
    if (match.isExact)
        return exerciseReading(match, line, context);
    if (parts.size() > 1 && looksLikeASet(tokens))
        return turnsReading(parts, note, context);
    const bool isStrokeAtTheEdge = parts.first().trimmed().isEmpty() || parts.last().trimmed().isEmpty();
    if (parts.size() > 1 && (match.all.empty() || isStrokeAtTheEdge) && note.isEmpty())
        return groupReading(parts, context);
    if (!draft.error().wordsUnderstood && !match.all.empty())
        return exerciseReading(match, line, context);
    if (looksLikeASet(tokens) || draft.error().wordsUnderstood)
        return problem(draft.error().text);
    return problem(
        EntryLine::tr("No exercise is called “%1”. Type part of its name, a set like 80x8 @2, or two "
                      "that take turns: pec deck / bench press.")
            .arg(line.left(40)));
}

} // namespace

EntryReading readEntry(QStringView line, const EntryContext& context)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return {};
    const qsizetype sign = trimmed.indexOf(u'#');
    const QStringView command = sign < 0 ? trimmed : trimmed.first(sign).trimmed();
    const QStringView escaped = sign < 0 ? QStringView() : trimmed.sliced(sign + 1).trimmed();
    if (command.size() > kLongestCommand)
        return problem(EntryLine::tr("This line is far too long for a set. Type one set, like 80x8 @2."));
    if (escaped.size() > kLongestNote)
        return problem(EntryLine::tr("This note is too long: it may have %1 characters.").arg(kLongestNote));
    if (command.isEmpty())
        return noteReading(escaped);
    return readCommand(trimmed, command, noteFrom(escaped), context);
}

} // namespace settheory
