// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/completion.h"

#include "core/entry/failedfirst.h"

#include <algorithm>

namespace settheory {
namespace {

bool fits(const FailedFirst& what, QStringView typed)
{
    const QString key = keyOf(what);
    const QStringList words = key.split(u' ');
    return key.startsWith(typed, Qt::CaseInsensitive) || std::ranges::any_of(words, [&](const QString& word) {
        return word.startsWith(typed, Qt::CaseInsensitive);
    });
}

} // namespace

std::vector<Completion> completionsOf(QStringView line, const EntryContext& context)
{
    const qsizetype sign = line.lastIndexOf(u'!');
    if (sign < 0 || line.contains(u'#'))
        return {};
    const QStringView typed = line.sliced(sign + 1);
    const bool isAlone = line.first(sign).trimmed().isEmpty();
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
    std::vector<Completion> completions;
    for (const FailedFirst& what : choices) {
        if (fits(what, typed))
            completions.push_back({nameOf(what), line.first(sign + 1).toString() + keyOf(what)});
    }
    return completions;
}

} // namespace settheory
