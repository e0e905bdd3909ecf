// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/readings.h"

#include <algorithm>

namespace settheory::entry {
namespace {

using Kind = EntryReading::Kind;
using Found = tl::expected<std::vector<ExercisePtr>, QString>;

tl::expected<PerformedSet, QString> setIn(
    QStringView text, const EntrySubject& subject, const EntryContext& context)
{
    const auto draft = draftFrom(tokensOf(text));
    if (!draft)
        return tl::make_unexpected(draft.error().text);
    if (draft->isRestAlone)
        return tl::make_unexpected(
            EntryReadings::tr("A rest goes with a set in a pair: 57.5x9 / rest 20 80x7."));
    if (draft->isFailureAlone)
        return tl::make_unexpected(EntryReadings::tr("how many reps? Type 57.5x9 f / 80x7."));
    if (isSegment(draft->set.role))
        return tl::make_unexpected(
            EntryReadings::tr("A %1 segment continues the set before it: log it on a line of its own.")
                .arg(nameOf(draft->set.role)));
    return setMeant(*draft, subject, context);
}

/// Whose sets the parts are, in their turn; too few where the group has not that many.
std::vector<const EntrySubject*> subjectsFor(std::size_t parts, const EntryContext& context)
{
    std::vector<const EntrySubject*> subjects{&context.current};
    if (parts == 2 && context.partner.exercise) {
        subjects.push_back(&context.partner);
        if (context.partnerFirst)
            std::swap(subjects[0], subjects[1]);
    } else if (parts > 2) {
        for (const EntrySubject& other : context.others)
            subjects.push_back(&other);
    }
    if (subjects.size() > parts)
        subjects.resize(parts);
    return subjects;
}

QString placeIn(std::size_t i, std::size_t count)
{
    if (count > 2)
        return EntryReadings::tr("Set %1 of the round: %2").arg(i + 1);
    return i == 0 ? EntryReadings::tr("First of the pair: %1") : EntryReadings::tr("Second of the pair: %1");
}

Found exercisesIn(QStringView part, const EntryContext& context)
{
    const ExerciseMatch match = matchIn(context, part);
    if (match.one)
        return std::vector{match.one};
    if (const ExercisePtr likely = likeliest(context, match.all))
        return std::vector{likely};
    if (match.all.empty())
        return tl::make_unexpected(EntryReadings::tr(
            "No exercise is called “%1”. Two that take turns are typed as pec deck / bench press.")
                                       .arg(part.left(40)));
    return tl::make_unexpected(EntryReadings::tr("“%1” fits %2 exercises. Type more of the name.")
                                   .arg(part.left(40))
                                   .arg(match.all.size()));
}

/// Those that the log says go with it.
Found usualPartners(const std::vector<ExercisePtr>& before, const EntryContext& context)
{
    if (before.empty())
        return tl::make_unexpected(chooseFirst().text);
    std::vector<ExercisePtr> partners =
        context.usualPartners ? context.usualPartners(before.back()->id) : std::vector<ExercisePtr>();
    if (partners.empty())
        return tl::make_unexpected(
            EntryReadings::tr("What goes with %1 is not known yet. Type its name behind the stroke: / bench.")
                .arg(before.back()->name));
    return partners;
}

} // namespace

EntryReading turnsReading(const QList<QStringView>& parts, const QString& note, const EntryContext& context)
{
    if (!context.current.exercise)
        return chooseFirst();
    const auto count = static_cast<std::size_t>(parts.size());
    const auto subjects = subjectsFor(count, context);
    if (subjects.size() < count && count == 2)
        return problem(EntryReadings::tr(
            "A pair needs two exercises in this workout. Type the name of the other one first."));
    if (subjects.size() < count)
        return problem(EntryReadings::tr("%1 sets in one line need %1 exercises that take turns. Tie them by "
                                         "their names first: pec deck / bench press / dips.")
                           .arg(count));
    EntryReading reading;
    reading.kind = Kind::Sets;
    QStringList sentences;
    for (std::size_t i = 0; i < count; ++i) {
        auto set = setIn(parts[static_cast<qsizetype>(i)], *subjects[i], context);
        if (!set)
            return problem(placeIn(i, count).arg(set.error()));
        if (i > 0 && !set->rest)
            set->rest = NotedRest{};
        sentences << sentenceFor(*set, *subjects[i]->exercise);
        reading.sets.push_back(std::move(*set));
        reading.exercises.push_back(subjects[i]->exercise);
    }
    reading.sets.back().note = note;
    reading.text = sentences.join(EntryReadings::tr("; then ")) + u'.';
    return reading;
}

EntryReading groupReading(const QList<QStringView>& parts, const EntryContext& context)
{
    EntryReading reading;
    reading.kind = Kind::Group;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i].trimmed();
        Found found;
        if (!part.isEmpty())
            found = exercisesIn(part, context);
        else if (i == 0 && context.current.exercise)
            found = std::vector{context.current.exercise};
        else if (i > 0 && i == parts.size() - 1)
            found = usualPartners(reading.exercises, context);
        else
            return i == 0 ? chooseFirst()
                          : problem(EntryReadings::tr("A name is missing between two strokes."));
        if (!found)
            return problem(found.error());
        for (const ExercisePtr& exercise : *found) {
            if (std::ranges::find(reading.exercises, exercise) != reading.exercises.end())
                return problem(EntryReadings::tr("%1 cannot take turns with itself.").arg(exercise->name));
            reading.exercises.push_back(exercise);
        }
    }
    QStringList names;
    for (const ExercisePtr& exercise : reading.exercises)
        names << exercise->name;
    reading.text = EntryReadings::tr("%1 take turns from now on.").arg(names.join(QStringLiteral(" / ")));
    return reading;
}

} // namespace settheory::entry
