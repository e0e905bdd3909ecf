// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/exercisematch.h"

#include <algorithm>
#include <array>
#include <functional>

namespace settheory {
namespace {

/// Lower case without accents.
QString folded(QStringView text)
{
    const QString lower = text.toString().toCaseFolded();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; }))
        return lower.simplified(); // nearly every name: searched through at each key
    QString out;
    const QString apart = lower.normalized(QString::NormalizationForm_KD);
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            out += c;
    }
    return out.simplified();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// Word by word from the first; how many letters of the name were typed is no matter.
bool beginsWith(const QStringList& name, const QStringList& typed)
{
    if (typed.size() > name.size())
        return false;
    return std::equal(typed.begin(), typed.end(), name.begin(),
        [](const QString& part, const QString& word) { return word.startsWith(part); });
}

/// All words of the name are there, and half of its letters: `dead` is the deadlift, `de` may be much else.
bool covers(const QStringList& name, const QStringList& typed)
{
    return typed.size() == name.size() && beginsWith(name, typed)
        && 2 * typed.join(QString()).size() >= name.join(QString()).size();
}

bool hasWordsBeginning(const QStringList& name, const QStringList& typed)
{
    return std::ranges::all_of(typed, [&](const QString& part) {
        return std::ranges::any_of(name, [&](const QString& word) { return word.startsWith(part); });
    });
}

bool hasPartsOfWords(const QStringList& name, const QStringList& typed)
{
    const QString run = name.join(QString()); // "pullup" is in "pull-up"
    return std::ranges::all_of(typed, [&](const QString& part) { return run.contains(part); });
}

enum Rank { Covers, Begins, Words, WordsOfAlias, Parts, PartsOfAlias, None };

Rank rankOf(const Exercise& exercise, const QStringList& typed)
{
    const QStringList name = wordsOf(folded(exercise.name));
    if (covers(name, typed))
        return Covers;
    if (beginsWith(name, typed))
        return Begins;
    if (hasWordsBeginning(name, typed))
        return Words;
    Rank best = hasPartsOfWords(name, typed) ? Parts : None;
    for (const Alias& alias : exercise.aliases) {
        const QStringList words = wordsOf(folded(alias.name));
        if (hasWordsBeginning(words, typed))
            return WordsOfAlias;
        if (best == None && hasPartsOfWords(words, typed))
            best = PartsOfAlias;
    }
    return best;
}

ExerciseMatch exactMatch(const Log& log, const QString& wanted)
{
    ExerciseMatch match;
    for (const ExercisePtr& exercise : log.exercises()) {
        if (folded(exercise->name) == wanted)
            return {exercise, true, {exercise}};
        const bool alias = std::ranges::any_of(
            exercise->aliases, [&](const Alias& other) { return folded(other.name) == wanted; });
        if (alias && !exercise->retired)
            match.all.push_back(exercise);
    }
    if (match.all.size() == 1) {
        match.one = match.all.front();
        match.isExact = true;
    }
    return match;
}

} // namespace

ExerciseMatch exercisesMatching(const Log& log, QStringView typed)
{
    const QString wanted = folded(typed);
    const QStringList parts = wordsOf(wanted);
    if (wanted.isEmpty())
        return {};
    ExerciseMatch match = exactMatch(log, wanted);
    const bool hasLetter = std::ranges::any_of(wanted, [](QChar c) { return c.isLetter(); });
    if (!match.all.empty() || parts.isEmpty() || !hasLetter)
        return match;
    std::array<std::vector<ExercisePtr>, None> found;
    for (const ExercisePtr& exercise : log.exercises()) {
        const Rank rank = exercise->retired ? None : rankOf(*exercise, parts);
        if (rank != None)
            found[rank].push_back(exercise);
    }
    for (std::size_t rank = Covers; rank < None; ++rank) {
        // What many apps know comes first: it is done most.
        std::ranges::stable_sort(found[rank], std::greater{},
            [](const ExercisePtr& exercise) { return exercise->aliases.size(); });
        if (rank == Parts && !match.all.empty())
            break; // the inside of words counts only where no beginning fits
        match.all.insert(match.all.end(), found[rank].begin(), found[rank].end());
    }
    if (match.all.size() == 1 || found[Covers].size() == 1)
        match.one = match.all.front();
    match.beginsAlone = found[Covers].size() + found[Begins].size() == 1;
    return match;
}

bool sortByUse(const Log& log, std::vector<ExercisePtr>& exercises)
{
    QHash<ExerciseId, int> uses;
    for (const ExercisePtr& exercise : exercises)
        uses.insert(exercise->id, 0);
    for (const WorkoutPtr& workout : log.workouts()) {
        for (const PerformedExercise& performed : workout->exercises) {
            if (const auto found = uses.find(performed.exercise); found != uses.end())
                ++*found;
        }
    }
    std::ranges::stable_sort(
        exercises, std::greater{}, [&](const ExercisePtr& exercise) { return uses.value(exercise->id); });
    return !exercises.empty() && uses.value(exercises.front()->id) > 0;
}

ExercisePtr likeliest(const Log& log, std::vector<ExercisePtr> exercises)
{
    return sortByUse(log, exercises) ? exercises.front() : nullptr;
}

} // namespace settheory
