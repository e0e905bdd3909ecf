// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/completion.h"

#include "core/entry/failedfirst.h"

#include <QRegularExpression>

#include <algorithm>

namespace settheory {
namespace {

/// Where the word begins that says what failed first, behind `!` or `f `, and where its sign stands.
struct Place {
    qsizetype sign;
    qsizetype word;
};

std::optional<Place> placeIn(QStringView line)
{
    static const QRegularExpression kAfterFailure(
        QStringLiteral("(?:^|\\s)(f|fail|failure)\\s+(?=[^\\s!#]+$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (line.contains(u'#'))
        return std::nullopt;
    if (const qsizetype sign = line.lastIndexOf(u'!'); sign >= 0)
        return Place{sign, sign + 1};
    const auto match = kAfterFailure.match(line.toString());
    return match.hasMatch() ? std::optional(Place{match.capturedStart(1), match.capturedEnd()})
                            : std::nullopt;
}

} // namespace

std::vector<Completion> completionsOf(QStringView line, const EntryContext& context)
{
    const auto place = placeIn(line);
    if (!place)
        return {};
    const QStringView typed = line.sliced(place->word);
    const bool isAlone = line.first(place->sign).trimmed().isEmpty();
    const ExercisePtr& exercise = isAlone ? context.before.exercise : context.current.exercise;
    if (!exercise || failedFirstForKey(typed) || typed.endsWith(u' '))
        return {};
    std::vector<FailedFirst> choices = failedFirstChoices(*exercise);
    if (!typed.isEmpty()) {
        for (const Muscle muscle : allMuscles()) {
            if (std::ranges::find(choices, FailedFirst(muscle)) == choices.end())
                choices.emplace_back(muscle);
        }
    }
    const std::vector<FailedFirst> fitting = failedFirstBeginningWith(typed.toString());
    std::vector<Completion> completions;
    for (const FailedFirst& what : choices) {
        if (std::ranges::find(fitting, what) != fitting.end())
            completions.push_back({nameOf(what), line.first(place->word).toString() + keyOf(what)});
    }
    return completions;
}

} // namespace settheory
